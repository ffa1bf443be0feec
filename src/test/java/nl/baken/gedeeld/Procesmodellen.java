// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.Bytecode;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.taak.Stuurvariabele;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Zaakhandeling;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** The models and forms as files, and what the code says about them; read without Spring. */
public final class Procesmodellen {

    private static final Path MAP = Path.of("processes");
    private static final JavaClasses CODE = Bytecode.KLASSEN;

    /** Forms of pages: no user task, so no handler to find the record by. */
    private static final Map<String, String> PAGINAS = Map.ofEntries(
            Map.entry("signaal-vastleggen", "nl.baken.signaal.LegSignaalVast"),
            Map.entry("signaal-aanvullen", "nl.baken.signaal.VulSignaalAan"),
            Map.entry("persoon-toevoegen", "nl.baken.signaal.VoegPersoonToe"),
            Map.entry("uitslag-registreren", "nl.baken.signaal.RegistreerUitslag"),
            Map.entry("bewaren-verlengen", "nl.baken.signaal.VerlengBewaren"),
            Map.entry("termijn-verzetten", "nl.baken.termijn.VerzetTermijn"),
            Map.entry("termijn-pauzeren", "nl.baken.termijn.PauzeerTermijn"),
            Map.entry("termijn-hervatten", "nl.baken.termijn.HervatTermijn"),
            Map.entry("noodinzage-openen", "nl.baken.toegang.OpenNoodinzage"),
            Map.entry("zaak-overnemen", "nl.baken.zorgcoordinatie.NeemZaakOver"),
            Map.entry("rapport-beginnen", "nl.baken.rapportage.jaarrapport.BeginRapport"),
            Map.entry("rapport-hertellen", "nl.baken.rapportage.jaarrapport.HertelRapport"),
            Map.entry("rapport-intrekken", "nl.baken.rapportage.jaarrapport.TrekRapportIn"),
            Map.entry("raadsvraag-registreren", "nl.baken.rapportage.raadsvraag.RegistreerRaadsvraag"),
            Map.entry("raadsvraag-intrekken", "nl.baken.rapportage.raadsvraag.TrekRaadsvraagIn"));

    private Procesmodellen() {}

    public record Model(String bestand, BpmnModelInstance bpmn) {
        @Override
        public String toString() {
            return bestand;
        }
    }

    public record Formulierbestand(String module, String naam, Formulier formulier) {
        @Override
        public String toString() {
            return naam;
        }
    }

    public static List<Model> alle() {
        return Gelezen.MODELLEN;
    }

    public static List<Formulierbestand> formulieren() {
        return Gelezen.FORMULIEREN;
    }

    /** Read and checked against their schema once: no test changes them, and a story in the browser asks at every step. */
    private static final class Gelezen {

        static final List<Model> MODELLEN = bestanden(".bpmn").stream()
                .map(pad -> new Model(pad.toString().replace('\\', '/'), Bpmn.readModelFromFile(pad.toFile())))
                .toList();
        static final List<Formulierbestand> FORMULIEREN =
                bestanden(".form").stream().map(Procesmodellen::lees).toList();
    }

    static Set<String> taken() {
        return methoden(Taak.class)
                .map(m -> m.getAnnotationOfType(Taak.class).value())
                .collect(Collectors.toSet());
    }

    static Map<String, Class<?>> opdrachten() {
        Map<String, Class<?>> opdrachten = new HashMap<>();
        methoden(Taak.class)
                .forEach(methode ->
                        opdrachten.put(methode.getAnnotationOfType(Taak.class).value(), opdracht(methode)));
        methoden(Zaakhandeling.class)
                .forEach(methode -> opdrachten.put(
                        methode.getAnnotationOfType(Zaakhandeling.class).value(), opdracht(methode)));
        PAGINAS.forEach((formulier, record) ->
                opdrachten.put(formulier, CODE.get(record).reflect()));
        return opdrachten;
    }

    static Set<String> stuurvariabelen() {
        return CODE.stream()
                .flatMap(klasse -> klasse.getFields().stream())
                .filter(veld -> veld.getRawType().isEquivalentTo(Stuurvariabele.class))
                .filter(veld -> Modifier.isStatic(veld.reflect().getModifiers()))
                .map(veld -> {
                    try {
                        veld.reflect().setAccessible(true);
                        return ((Stuurvariabele<?>) veld.reflect().get(null)).naam();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private static Stream<JavaMethod> methoden(Class<? extends Annotation> annotatie) {
        return CODE.stream()
                .flatMap(klasse -> klasse.getMethods().stream())
                .filter(methode -> methode.isAnnotatedWith(annotatie));
    }

    private static Class<?> opdracht(JavaMethod methode) {
        return Arrays.stream(methode.reflect().getParameterTypes())
                .filter(Class::isRecord)
                .filter(soort ->
                        soort != Taakgegevens.class && !soort.getSimpleName().endsWith("Nummer"))
                .findFirst()
                .orElseThrow();
    }

    private static Formulierbestand lees(Path pad) {
        try (InputStream bron = Files.newInputStream(pad)) {
            return new Formulierbestand(
                    pad.getParent().getParent().getFileName().toString(),
                    pad.getFileName().toString().replace(".form", ""),
                    Formulier.lees(bron));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> bestanden(String soort) {
        try (Stream<Path> paden = Files.walk(MAP)) {
            return paden.filter(pad -> pad.toString().endsWith(soort)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
