// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.baken.gedeeld.Dag;
import nl.baken.training.Trainingsoverzicht.Sessieregel;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in words.
 *
 * @param komend the first one first; what has no day yet comes last
 * @param geweest what was or was called off, the latest first
 */
record Sessielijst(List<Sessieregel> komend, List<Sessieregel> geweest) {

    private static final Comparator<@Nullable Instant> LEEG_LAATST = Comparator.nullsLast(Comparator.naturalOrder());

    /** @param eigen whether the reader arranges trainings of this municipality */
    static Sessielijst van(List<Sessie> alle, Instant nu, Predicate<String> eigen) {
        Comparator<Sessie> opDag = Comparator.comparing(Sessie::eindigt, LEEG_LAATST);
        return new Sessielijst(
                alle.stream()
                        .filter(sessie -> komtNog(sessie, nu))
                        .sorted(opDag)
                        .map(sessie -> regel(sessie, nu, eigen))
                        .toList(),
                alle.stream()
                        .filter(sessie -> !komtNog(sessie, nu))
                        .sorted(opDag.reversed())
                        .map(sessie -> regel(sessie, nu, eigen))
                        .toList());
    }

    private static boolean komtNog(Sessie sessie, Instant nu) {
        return sessie.isOpen() && !sessie.isVoorbij(nu);
    }

    private static Sessieregel regel(Sessie sessie, Instant nu, Predicate<String> eigen) {
        return new Sessieregel(
                sessie.nummer().waarde(),
                sessie.isGepland() ? Dag.toon(sessie.dag()) : "Nog niet gepland",
                sessie.soort().omschrijving(),
                sessie.organisatienaam(),
                stand(sessie, nu),
                eigen.test(sessie.gemeente()));
    }

    static String stand(Sessie sessie, Instant nu) {
        if (sessie.historisch()) {
            return "Van voor Baken: onbekend wie er was";
        }
        if (sessie.afgelastOp() != null) {
            return "Afgelast op " + Dag.toon(sessie.afgelastOp());
        }
        if (sessie.aanwezigheidOp() != null) {
            return "Afgesloten op " + Dag.toon(sessie.aanwezigheidOp());
        }
        if (!sessie.isGepland()) {
            return "Nog te plannen";
        }
        if (sessie.isVoorbij(nu)) {
            return "Aanwezigheid nog vastleggen";
        }
        return sessie.isBegonnen(nu) ? "Begonnen" : "Gepland";
    }
}
