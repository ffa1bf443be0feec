// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * One share: what one receiver gets, on which ground, and what became of it.
 *
 * @param motief why it was needed; always there with acute danger
 * @param merk fingerprint of the fields as they were sent; null when it was told and not sent as a package
 * @param intrekreden why it was not sent
 * @param verteldOp when the client heard what was shared without consent; null when not yet, or when there was consent
 */
public record Pakket(
        long id,
        ZaakNummer zaak,
        Ontvanger ontvanger,
        Doel doel,
        List<Compartiment> groepen,
        Deelgrond grond,
        @Nullable Geheim motief,
        @Nullable Geheim merk,
        Instant klaarOp,
        @Nullable Instant verzondenOp,
        @Nullable Instant ingetrokkenOp,
        @Nullable Intrekreden intrekreden,
        @Nullable Instant verteldOp) {

    public boolean isVerzonden() {
        return verzondenOp != null;
    }

    /** Ready, and not sent or withdrawn yet. */
    public boolean isOpen() {
        return verzondenOp == null && ingetrokkenOp == null;
    }

    /** The client must still hear of it, as soon as that is safe. */
    public boolean moetNogVerteld() {
        return isVerzonden() && grond == Deelgrond.VITAAL_BELANG && verteldOp == null;
    }
}
