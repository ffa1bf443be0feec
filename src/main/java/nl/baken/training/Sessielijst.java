// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

    static Sessielijst van(List<Sessie> alle, Instant nu) {
        Comparator<Sessie> opDag = Comparator.comparing(Sessie::eindigt, LEEG_LAATST);
        return new Sessielijst(
                alle.stream()
                        .filter(sessie -> komtNog(sessie, nu))
                        .sorted(opDag)
                        .map(sessie -> regel(sessie, nu))
                        .toList(),
                alle.stream()
                        .filter(sessie -> !komtNog(sessie, nu))
                        .sorted(opDag.reversed())
                        .map(sessie -> regel(sessie, nu))
                        .toList());
    }

    private static boolean komtNog(Sessie sessie, Instant nu) {
        return sessie.isOpen() && !sessie.isVoorbij(nu);
    }

    private static Sessieregel regel(Sessie sessie, Instant nu) {
        return new Sessieregel(
                sessie.nummer().waarde(),
                sessie.isGepland() ? Dag.toon(sessie.dag()) : "Nog niet gepland",
                sessie.soort().omschrijving(),
                sessie.organisatienaam(),
                stand(sessie, nu));
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
