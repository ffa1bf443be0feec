// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.gedeeld.telling.Bijdrage.duur;
import static nl.baken.gedeeld.telling.Bijdrage.gebeurtenis;
import static nl.baken.gedeeld.telling.Bijdrage.open;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.signaal.Signaaltelling.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a signal adds to the figures: received (K01), how it ended (K02), whether the reporter heard back (K03), how long
 * the triage took (K04), and the overviews for the driehoek and RIEC as in the letter.
 */
@Component
class Signaalcijfers implements Telbaar {

    private static final String NOG_OPEN = "open";

    private final Signaaltelling telling;

    Signaalcijfers(Signaaltelling telling) {
        this.telling = telling;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        telling.van(nummers).forEach(rij -> {
            ontvangst(rij, bijdragen);
            uitkomst(rij, bijdragen);
            terugkoppeling(rij, bijdragen);
            overzichten(rij, bijdragen);
        });
        return bijdragen;
    }

    private static void ontvangst(Rij rij, List<Bijdrage> bijdragen) {
        bijdragen.add(gebeurtenis(rij.nummer(), "K01", rij.bron(), rij.ontvangenOp()));
        bijdragen.add(gebeurtenis(rij.nummer(), "K01G", rij.gemeente(), rij.ontvangenOp()));
        if (rij.geduidOp() != null) {
            duur(
                            rij.nummer(),
                            "K04",
                            "signaal_triage",
                            rij.geduidOp(),
                            Duration.between(rij.ontvangenOp(), rij.geduidOp()))
                    .ifPresent(bijdragen::add);
        }
    }

    private static void uitkomst(Rij rij, List<Bijdrage> bijdragen) {
        bijdragen.add(
                rij.uitkomst() == null
                        ? open(rij.nummer(), "K02O", "", rij.ontvangenOp())
                        : gebeurtenis(rij.nummer(), "K02", rij.uitkomst(), Objects.requireNonNull(rij.uitkomstOp())));
    }

    /** Of the signals of a month: who wants to hear back, and who did. Who may be the offender never does. */
    private static void terugkoppeling(Rij rij, List<Bijdrage> bijdragen) {
        if (!rij.magTerugkoppelen()) {
            return;
        }
        bijdragen.add(gebeurtenis(rij.nummer(), "K03", "gewenst", rij.ontvangenOp()));
        Instant gegeven = rij.teruggekoppeldOp();
        if (gegeven != null) {
            bijdragen.add(gebeurtenis(rij.nummer(), "K03", "gegeven", rij.ontvangenOp()));
            duur(rij.nummer(), "K03D", "", gegeven, Duration.between(rij.ontvangenOp(), gegeven))
                    .ifPresent(bijdragen::add);
        }
    }

    private static void overzichten(Rij rij, List<Bijdrage> bijdragen) {
        String uitkomst = rij.uitkomst() == null ? NOG_OPEN : rij.uitkomst();
        bijdragen.add(gebeurtenis(rij.nummer(), "DM", rij.gemeente() + '|' + uitkomst, rij.ontvangenOp())
                .zonderGemeente());
        riec(rij, "signaal", rij.riecOp(), bijdragen);
        riec(rij, "casus", rij.casusOp(), bijdragen);
    }

    private static void riec(Rij rij, String wat, @Nullable Instant op, List<Bijdrage> bijdragen) {
        if (op != null) {
            bijdragen.add(gebeurtenis(rij.nummer(), "RIEC", rij.gemeente() + '|' + wat, op)
                    .zonderGemeente());
        }
    }
}
