// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import org.jspecify.annotations.Nullable;

/**
 * One referral until it is known whether the client went.
 *
 * @param nagegaanOp the last day on which there was no appointment yet
 * @param uitkomst null as long as it is open, and when nobody followed it to the end
 */
record Verwijzing(
        long id,
        Verwijzingsoort soort,
        LocalDate gevraagdOp,
        @Nullable LocalDate afspraakOp,
        @Nullable LocalDate nagegaanOp,
        @Nullable Afspraakuitkomst uitkomst,
        boolean open) {

    /** T72 after an appointment, T73 as long as there is none. */
    String termijn() {
        return afspraakOp == null ? "T73" : "T72";
    }

    LocalDate teltVanaf() {
        if (afspraakOp != null) {
            return afspraakOp;
        }
        return nagegaanOp == null ? gevraagdOp : nagegaanOp;
    }

    String inWoorden() {
        return soort.omschrijving() + ", " + Dag.toon("afspraak op", afspraakOp, "nog geen afspraak");
    }

    String stand() {
        String wanneer = "Gevraagd op " + Dag.toon(gevraagdOp) + ". "
                + Dag.toon("Afspraak op", afspraakOp, "Nog geen afspraak") + ".";
        if (uitkomst != null) {
            return wanneer + " " + uitkomst.omschrijving() + ".";
        }
        return open ? wanneer : wanneer + " Niet verder gevolgd.";
    }
}
