// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierdeel;
import nl.baken.gedeeld.formulier.Keuze;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.FormalExpression;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every model and form against the code: where they part, our kind of system breaks. */
class ProcescontractTest {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*");
    private static final Pattern VARIABELE = Pattern.compile("#\\{([a-z][A-Za-z0-9]*)}");
    private static final Set<String> ROLLEN =
            Arrays.stream(Rol.values()).map(Rol::code).collect(Collectors.toSet());

    static Stream<Procesmodellen.Model> modellen() {
        return Procesmodellen.alle().stream();
    }

    static Stream<Procesmodellen.Formulierbestand> formulieren() {
        return Procesmodellen.formulieren().stream();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void elkModelHeeftEenNaamEenTermijnEenPlaatEnHoogstensVijftienActiviteiten(Procesmodellen.Model model) {
        BpmnModelInstance bpmn = model.bpmn();
        Process proces = bpmn.getModelElementsByType(Process.class).iterator().next();
        assertThat(proces.getName()).isNotBlank();
        assertThat(proces.getCamundaHistoryTimeToLiveString()).isEqualTo("P14600D");
        assertThat(model.bestand()).endsWith(proces.getId() + ".bpmn");
        assertThat(bpmn.getModelElementsByType(Activity.class)).hasSizeLessThanOrEqualTo(15);
        Set<String> getekend = bpmn.getModelElementsByType(BpmnShape.class).stream()
                .map(vorm -> vorm.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(bpmn.getModelElementsByType(FlowNode.class))
                .extracting(BaseElement::getId)
                .allMatch(getekend::contains, "staat op de plaat");
        Set<String> lijnen = bpmn.getModelElementsByType(BpmnEdge.class).stream()
                .map(lijn -> lijn.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(bpmn.getModelElementsByType(SequenceFlow.class))
                .extracting(BaseElement::getId)
                .allMatch(lijnen::contains, "heeft een lijn op de plaat");
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void idsZijnZinnenEnLabelsStaanErBij(Procesmodellen.Model model) {
        for (FlowNode knoop : model.bpmn().getModelElementsByType(FlowNode.class)) {
            assertThat(knoop.getId()).matches(ID);
            // A gateway that only joins has nothing to ask.
            if (!(knoop instanceof Gateway)
                    || knoop.getOutgoing().size() > 1 && knoop.getIncoming().size() < 2) {
                if (!(knoop instanceof org.camunda.bpm.model.bpmn.instance.ParallelGateway)) {
                    assertThat(knoop.getName()).as(knoop.getId()).isNotBlank();
                }
            }
        }
        model.bpmn().getModelElementsByType(UserTask.class).forEach(taak -> assertThat(zin(taak.getName()))
                .as("label en id van een taak delen een zin")
                .contains(taak.getId().substring(taak.getId().lastIndexOf('-') + 1)));
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void geenScriptGeenKlasseEnAlleenEenBeanOfEenVariabele(Procesmodellen.Model model) {
        BpmnModelInstance bpmn = model.bpmn();
        assertThat(bpmn.getModelElementsByType(ScriptTask.class)).isEmpty();
        Set<String> bekend = Procesmodellen.stuurvariabelen();
        bpmn.getModelElementsByType(FormalExpression.class).forEach(uitdrukking -> {
            assertThat(uitdrukking.getTextContent()).matches(VARIABELE);
            assertThat(bekend).contains(naam(uitdrukking.getTextContent()));
        });
        bpmn.getModelElementsByType(ServiceTask.class).forEach(taak -> {
            assertThat(taak.getCamundaClass()).isNull();
            assertThat(taak.getCamundaExpression()).isNull();
            assertThat(taak.getCamundaDelegateExpression()).isEqualTo("#{" + kameel(taak.getId()) + "}");
        });
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void elkeTaakHeeftEenRolEenFormulierEnEenAfhandeling(Procesmodellen.Model model) {
        for (UserTask taak : model.bpmn().getModelElementsByType(UserTask.class)) {
            assertThat(taak.getCamundaCandidateGroupsList())
                    .as(taak.getId())
                    .isNotEmpty()
                    .allMatch(ROLLEN::contains);
            assertThat(taak.getCamundaCandidateGroupsList())
                    .as("wie voorgaat bij " + taak.getId())
                    .containsAll(voorrang(taak));
            assertThat(taak.getCamundaFormRef()).isEqualTo(taak.getId());
            assertThat(taak.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Procesmodellen.opdrachten()).containsKey(taak.getId());
        }
    }

    private static List<String> voorrang(UserTask taak) {
        return taak.getModelInstance().getModelElementsByType(CamundaProperty.class).stream()
                .filter(eigenschap -> "voorrang".equals(eigenschap.getCamundaName()))
                .filter(eigenschap -> taak.equals(
                        eigenschap.getParentElement().getParentElement().getParentElement()))
                .map(CamundaProperty::getCamundaValue)
                .toList();
    }

    @Test
    void aanroepenStaanAlleenInDeZorgcoordinatie() {
        modellen()
                .filter(model ->
                        !model.bpmn().getModelElementsByType(CallActivity.class).isEmpty())
                .forEach(model -> assertThat(model.bestand()).contains("/zorgcoordinatie/"));
    }

    @Test
    void elkeAfhandelingHoortBijEenTaakInEenModel() {
        Set<String> taken = modellen()
                .flatMap(model -> model.bpmn().getModelElementsByType(UserTask.class).stream())
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
        assertThat(taken).containsExactlyInAnyOrderElementsOf(Procesmodellen.taken());
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    void elkVeldIsEenDeelVanDeOpdrachtEnTerug(Procesmodellen.Formulierbestand bestand) {
        Formulier formulier = bestand.formulier();
        assertThat(bestand.naam()).isEqualTo(formulier.id());
        Class<?> opdracht = Procesmodellen.opdrachten().get(formulier.id());
        assertThat(opdracht).as("opdracht van " + formulier.id()).isNotNull();
        assertThat(formulier.velden())
                .extracting(Formulierdeel::naam)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(opdracht.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(formulier.velden().stream().filter(v -> v.verplicht() && v.verbergAls() == null))
                .as("verplichte velden")
                .hasSizeLessThanOrEqualTo(hoogstensVerplicht(formulier.id()));
    }

    /** The signal page may ask eight (two minutes), the intake twelve, a task seven. */
    private static int hoogstensVerplicht(String formulier) {
        return switch (formulier) {
            case "signaal-vastleggen" -> 8;
            case "intake-vastleggen" -> 12;
            default -> 7;
        };
    }

    /** Of everything that is asked about a client, somebody can see why and on which ground. */
    @ParameterizedTest
    @MethodSource("formulieren")
    void elkVeldOverEenClientHeeftEenDoelEnEenGrondslag(Procesmodellen.Formulierbestand bestand) {
        if (Set.of("signaal").contains(bestand.module())) {
            return;
        }
        assertThat(bestand.formulier().velden())
                .allSatisfy(veld -> assertThat(veld.doel()).as(veld.naam()).isNotBlank())
                .allSatisfy(veld -> assertThat(veld.grondslag()).as(veld.naam()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("formulieren")
    void verplichtEnKeuzesZijnGelijk(Procesmodellen.Formulierbestand bestand) {
        Class<?> opdracht = Procesmodellen.opdrachten().get(bestand.formulier().id());
        for (Formulierdeel veld : bestand.formulier().velden()) {
            RecordComponent deel = deel(opdracht, veld.naam());
            boolean verplicht = veld.verplicht() && veld.verbergAls() == null;
            assertThat(isVerplicht(opdracht, deel))
                    .as(bestand.naam() + "." + veld.naam())
                    .isEqualTo(verplicht);
            Class<?> keuzes = keuzesoort(deel.getGenericType());
            if (keuzes.isEnum() && veld.keuzesleutel() == null) {
                assertThat(veld.keuzes())
                        .as(bestand.naam() + "." + veld.naam())
                        .extracting(Keuze::waarde)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(keuzes.getEnumConstants())
                                .map(keuze -> ((Enum<?>) keuze).name().toLowerCase(Locale.ROOT))
                                .toList());
            }
        }
    }

    private static boolean isVerplicht(Class<?> opdracht, RecordComponent deel) {
        try {
            var veld = opdracht.getDeclaredField(deel.getName());
            return veld.isAnnotationPresent(NotNull.class)
                    || veld.isAnnotationPresent(NotBlank.class)
                    || veld.isAnnotationPresent(NotEmpty.class);
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private static RecordComponent deel(Class<?> opdracht, String naam) {
        return Arrays.stream(opdracht.getRecordComponents())
                .filter(deel -> deel.getName().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> keuzesoort(Type soort) {
        if (soort instanceof ParameterizedType lijst && List.class.equals(lijst.getRawType())) {
            return (Class<?>) lijst.getActualTypeArguments()[0];
        }
        return soort instanceof Class<?> klasse ? klasse : Object.class;
    }

    private static String naam(String uitdrukking) {
        return uitdrukking.substring(2, uitdrukking.length() - 1);
    }

    private static String kameel(String id) {
        StringBuilder naam = new StringBuilder();
        for (String deel : id.split("-")) {
            naam.append(naam.isEmpty() ? deel : Character.toUpperCase(deel.charAt(0)) + deel.substring(1));
        }
        return naam.toString();
    }

    private static String zin(String label) {
        return java.text.Normalizer.normalize(label, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }
}
