// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import nl.baken.gedeeld.Weigering;
import org.springframework.stereotype.Component;

/**
 * Who can come off the list of a session: until it begins whoever was added by mistake, from then on only who was never
 * invited and got on it later, out of a wrong file for instance. Whoever was invited stays: that somebody did not come is
 * to be said (P11.5).
 */
@Component
class Lijstafvoer {

    private final Deelnemeropslag deelnemers;
    private final Uitnodigingen uitnodigingen;
    private final Clock klok;

    Lijstafvoer(Deelnemeropslag deelnemers, Uitnodigingen uitnodigingen, Clock klok) {
        this.deelnemers = deelnemers;
        this.uitnodigingen = uitnodigingen;
        this.klok = klok;
    }

    /** Whether it can be taken back that this person was added. */
    boolean isTerugTeNemen(Sessie sessie, Deelnemer wie) {
        return wie.stand() == Deelnamestand.UITGENODIGD && !sessie.isTeLaat(klok.instant());
    }

    /** @throws Weigering when this person has to stay on the list */
    void eis(Sessie sessie, Deelnemer wie) {
        if (wie.kanTenOnrechte() || isTerugTeNemen(sessie, wie)) {
            return;
        }
        throw new Weigering(
                sessie.isTeLaat(klok.instant())
                        ? "Deze training is al begonnen. Leg vast wie er was, en wie niet."
                        : "Van deze deelnemer is al bekend of die er was. Die blijft op de lijst staan.");
    }

    /** A mail goes to whoever was invited. */
    void haalWeg(Sessie sessie, Deelnemer wie) {
        uitnodigingen.zegAf(sessie, wie);
        deelnemers.haalWeg(wie);
    }
}
