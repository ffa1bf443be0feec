// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.persoon.Contactkanaal;
import nl.baken.persoon.VeiligContact;
import org.jspecify.annotations.Nullable;

/** P03.2: how to reach the client without danger. */
public record LegVeiligContactVast(
        @NotNull(message = "Maak een keuze.") Contactkanaal kanaal,
        @Nullable Geheim contactwaarde,
        @Nullable Geheim tijden,
        @Nullable Geheim codewoord,
        @Nullable Boolean nietBellen,
        @Nullable Boolean voicemailToegestaan,
        @NotNull(message = "Vul dit veld in.") Geheim taal,
        @Nullable Boolean tolk) {

    /** @throws Weigering when there is a way, but not where it leads */
    VeiligContact contact() {
        if (kanaal != Contactkanaal.GEEN && contactwaarde == null) {
            throw new Weigering("contactwaarde", "Vul in waar je de cliënt veilig kunt bereiken.");
        }
        return new VeiligContact(
                kanaal,
                contactwaarde,
                codewoord,
                tijden,
                Boolean.TRUE.equals(voicemailToegestaan),
                Boolean.TRUE.equals(nietBellen),
                taal,
                Boolean.TRUE.equals(tolk));
    }
}
