// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.gedeeld.taak.Zaaktoegang;
import nl.baken.toegang.Toegang;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/**
 * Who takes a case or signal number from a page or a task asks {@link Toegang}, itself or in what it calls: being on a
 * page that asked before is no reason not to. The byte code says so, so it holds for methods that nobody has written
 * yet. What only a step of a process calls acts for the process; what prepares a form runs after the gate looked
 * whether the task is this person's.
 */
class ToegangsregelTest {

    private static final JavaClasses CODE = Bytecode.KLASSEN;

    private static final Set<Class<?>> NUMMERS =
            Set.of(ZaakNummer.class, SignaalNummer.class, RapportNummer.class, RaadsvraagNummer.class);

    /** Methods that tell nothing of a number, each with the reason. */
    private static final Map<String, String> ZONDER_TE_VRAGEN = Map.of(
            "Signalen.meld", "the number is a proposal for a signal that is not there yet",
            "Signalen.isGemeld", "looks only whether this person entered it, by the own account id");

    @Test
    void watEenPaginaAanroeptMetEenNummerVraagtToegang() {
        Set<JavaMethod> vanPaginas = vanPaginas();

        assertThat(namen(vanPaginas)).as("de regel ziet pagina's").contains("Signalen.bekijk", "Zaakinzage.blad");
        assertThat(namen(zonderVraag(vanPaginas))).isEqualTo(new TreeSet<>(ZONDER_TE_VRAGEN.keySet()));
    }

    @Test
    void watEenTaakAfhandeltVraagtToegang() {
        Set<JavaMethod> taken = methoden()
                .filter(m -> m.isAnnotatedWith(Taak.class) || m.isAnnotatedWith(Zaakhandeling.class))
                .collect(Collectors.toSet());

        assertThat(namen(taken))
                .as("de regel ziet taken")
                .contains("Triage.verrijk", "Intake.legVast", "Notities.maak");
        assertThat(taken).allMatch(ToegangsregelTest::neemtNummer);
        assertThat(namen(zonderVraag(taken))).isEmpty();
    }

    private static Set<JavaMethod> zonderVraag(Set<JavaMethod> methoden) {
        return methoden.stream()
                .filter(methode ->
                        bereikt(methode, aangeroepen -> true).stream().noneMatch(ToegangsregelTest::isVraag))
                .collect(Collectors.toSet());
    }

    @Test
    void wieNamensToegangAntwoordtVraagtHetDaar() {
        Set<JavaMethod> antwoorden = methoden()
                .filter(methode -> methode.getOwner().isAssignableTo(Zaaktoegang.class)
                        && !methode.getOwner().isEquivalentTo(Zaaktoegang.class)
                        && methode.getName().equals("eisUitvoering"))
                .collect(Collectors.toSet());

        assertThat(namen(antwoorden)).containsExactly("Zaakteam.eisUitvoering");
        assertThat(namen(zonderVraag(antwoorden))).isEmpty();
    }

    /** Involvement, asked for one number or for all of a person; {@link Zaaktoegang} asks it for {@code gedeeld}. */
    private static boolean isVraag(JavaMethod methode) {
        return methode.getOwner().isEquivalentTo(Zaaktoegang.class)
                || methode.getOwner().isEquivalentTo(Toegang.class)
                        && (methode.getName().startsWith("eis")
                                || Set.of("grond", "nummers").contains(methode.getName()));
    }

    /** The first method with a number on every way from a page: what that one calls, is its own to guard. */
    private static Set<JavaMethod> vanPaginas() {
        Predicate<JavaMethod> grens = methode -> isDienst(methode) && neemtNummer(methode);
        Set<JavaMethod> bereikt = new HashSet<>();
        methoden()
                .filter(methode -> isPagina(methode.getOwner())
                        && methode.getAccessesToSelf().isEmpty())
                .forEach(methode ->
                        bereikt.addAll(bereikt(methode, verder -> isPagina(verder.getOwner()) && !grens.test(verder))));
        return bereikt.stream().filter(grens).collect(Collectors.toSet());
    }

    /** This method and all that it calls in Baken; {@code door} says whose calls count too. */
    private static Set<JavaMethod> bereikt(JavaMethod begin, Predicate<JavaMethod> door) {
        Set<JavaMethod> gezien = new HashSet<>();
        Deque<JavaMethod> nog = new ArrayDeque<>(List.of(begin));
        while (!nog.isEmpty()) {
            JavaMethod methode = nog.pop();
            if (gezien.add(methode) && (methode.equals(begin) || door.test(methode))) {
                nog.addAll(aanroepen(methode));
            }
        }
        return gezien;
    }

    private static List<JavaMethod> aanroepen(JavaMethod methode) {
        return Stream.concat(
                        methode.getMethodCallsFromSelf().stream()
                                .map(aanroep -> aanroep.getTarget().resolveMember()),
                        methode.getMethodReferencesFromSelf().stream()
                                .map(verwijzing -> verwijzing.getTarget().resolveMember()))
                .flatMap(doel -> doel.stream())
                .filter(doel -> doel.getOwner().getPackageName().startsWith("nl.baken"))
                .toList();
    }

    private static boolean isDienst(JavaMethod methode) {
        return methode.getModifiers().contains(JavaModifier.PUBLIC)
                && methode.getOwner().isMetaAnnotatedWith(Component.class);
    }

    private static boolean neemtNummer(JavaMethod methode) {
        return methode.getRawParameterTypes().stream()
                .anyMatch(soort -> NUMMERS.stream().anyMatch(soort::isEquivalentTo));
    }

    private static boolean isPagina(JavaClass klasse) {
        return klasse.getPackageName().endsWith(".web");
    }

    private static Stream<JavaMethod> methoden() {
        return CODE.stream().flatMap(klasse -> klasse.getMethods().stream());
    }

    private static Set<String> namen(Set<JavaMethod> methoden) {
        return methoden.stream()
                .map(methode -> methode.getOwner().getSimpleName() + "." + methode.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
