// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Instant;
import java.util.List;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;

/**
 * That somebody needs a place.
 *
 * @param rij key of the row, for what is encrypted in it
 * @param sinds since when; the norms of P04.2 and the escalation count from it
 * @param antwoorden null until asked
 * @param advies kinds of shelter in the order of trying (D04); empty until asked
 * @param wachtlijst whether somebody is on a list for a place
 */
record Behoefte(
        long id,
        String rij,
        Instant sinds,
        @Nullable Antwoorden antwoorden,
        List<Opvangtype> advies,
        String toelichting,
        boolean wmo,
        boolean wachtlijst,
        @Nullable Instant opgeschaaldOp,
        @Nullable Instant doorgezetOp) {

    /** Whether this kind comes before the other in the order of trying. */
    boolean gaatVoor(Opvangtype soort, Opvangtype andere) {
        return soort.rang(advies) < andere.rang(advies);
    }

    /** What was asked; of age, sex and residence only what the core set did not say. */
    record Antwoorden(
            EigenPlek eigenPlek,
            Slachtofferschap slachtofferschap,
            List<Omstandigheid> omstandigheden,
            @Nullable Leeftijdsklasse leeftijdsklasse,
            @Nullable Geslacht geslacht,
            @Nullable Verblijfsstatus verblijfsstatus) {

        boolean heeft(Omstandigheid omstandigheid) {
            return omstandigheden.contains(omstandigheid);
        }
    }
}
