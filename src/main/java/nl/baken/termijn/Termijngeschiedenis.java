// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Gebeurtenis;
import nl.baken.gedeeld.Geschiedenisbron;
import nl.baken.gedeeld.Kluis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the deadlines of a number went: from when they count, met, lapsed, breached, moved, and by which rule. */
@Component
class Termijngeschiedenis implements Geschiedenisbron {

    private final TermijnRepository termijnen;
    private final WijzigingRepository wijzigingen;

    Termijngeschiedenis(JdbcClient jdbc, Kluis kluis) {
        this.termijnen = new TermijnRepository(jdbc);
        this.wijzigingen = new WijzigingRepository(jdbc, kluis);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Gebeurtenis> van(String nummer) {
        List<Termijn> alle = termijnen.findElke(nummer);
        Map<Long, Termijn> opId = alle.stream().collect(Collectors.toMap(Termijn::id, Function.identity()));
        List<Gebeurtenis> regels = new ArrayList<>();
        alle.forEach(termijn -> voegToe(regels, termijn));
        wijzigingen
                .findAlle(nummer)
                .forEach(wijziging -> regels.add(gebeurtenis(opId.get(wijziging.termijn()), wijziging)));
        return regels;
    }

    private static void voegToe(List<Gebeurtenis> regels, Termijn termijn) {
        voegToe(regels, termijn, "termijn loopt vanaf nu", termijn.anker());
        voegToe(regels, termijn, "termijn overschreden", termijn.overschredenOp());
        voegToe(regels, termijn, "termijn gehaald", termijn.gehaaldOp());
        voegToe(regels, termijn, "termijn vervallen", termijn.vervallenOp());
    }

    private static void voegToe(List<Gebeurtenis> regels, Termijn termijn, String wat, @Nullable Instant op) {
        if (op != null) {
            regels.add(new Gebeurtenis(op, Gebeurtenis.Soort.TERMIJN, wat, bij(termijn), null, null));
        }
    }

    private static Gebeurtenis gebeurtenis(Termijn termijn, Wijziging wijziging) {
        String wat =
                switch (wijziging.soort()) {
                    case VERZET -> "termijn verzet";
                    case GEPAUZEERD -> "termijn gepauzeerd";
                    case HERVAT -> "termijn loopt weer";
                };
        return new Gebeurtenis(
                wijziging.op(),
                Gebeurtenis.Soort.TERMIJN,
                wat,
                bij(termijn) + ", van " + Dag.toon(wijziging.van()) + " naar " + Dag.toon(wijziging.naar()),
                wijziging.door(),
                null);
    }

    private static String bij(Termijn termijn) {
        return termijn.regel() + " " + termijn.omschrijving() + ", regel van " + Dag.toon(termijn.regelVersie())
                + ", uiterlijk " + Dag.toon(termijn.vervalt());
    }
}
