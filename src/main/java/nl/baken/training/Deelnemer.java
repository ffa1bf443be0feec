// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.bericht.Mailadres;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a session.
 *
 * @param id of this participation
 * @param naam null after the time that it may be kept
 * @param functie name of the function group
 * @param uitgenodigd whether a mail was asked for
 * @param achteraf whether this person got on the list when the session had begun
 * @param certificaat its number, or null
 */
public record Deelnemer(
        long id,
        long persoon,
        @Nullable Geheim naam,
        @Nullable Geheim mail,
        String functie,
        Deelnamestand stand,
        boolean uitgenodigd,
        boolean achteraf,
        @Nullable String certificaat) {

    /** Where a mail can go; null when there is no address, or one from before addresses were looked at. */
    @Nullable
    Geheim postadres() {
        return mail != null && Mailadres.klopt(mail) ? mail : null;
    }

    /** Whether a mail can go and went, in words. */
    public String mailtekst() {
        if (mail == null) {
            return "Geen mailadres";
        }
        if (postadres() == null) {
            return "Mailadres klopt niet";
        }
        return uitgenodigd ? "Uitgenodigd" : "Niet uitgenodigd";
    }

    /** Whether this person can stand here wrongly: nobody invited them, and the list was made already. */
    boolean kanTenOnrechte() {
        return achteraf && !uitgenodigd;
    }

    /** For the page of who arranges the training. */
    public String naamtekst() {
        return naam == null ? "Naam verwijderd" : naam.tekst();
    }
}
