// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.persoon.Contactkanaal;
import nl.baken.persoon.VeiligContact;
import org.jspecify.annotations.Nullable;

/**
 * P03.2: how to reach the client without danger.
 *
 * @param contactwaarde number, address or the name of the one in between; null leaves what is known
 */
public record LegVeiligContactVast(
        @NotNull(message = "Maak een keuze.") Contactkanaal kanaal,
        @Nullable Geheim contactwaarde,
        @Nullable Geheim tijden,
        @Nullable Geheim codewoord,
        @Nullable Boolean nietBellen,
        @Nullable Boolean voicemailToegestaan,
        @NotNull(message = "Vul dit veld in.") Geheim taal,
        @Nullable Boolean tolk) {

    /**
     * The form does not show the number or address that is known: left empty, it stays. With another way of contact it
     * does not, for it belonged to the way of before.
     *
     * @throws Weigering when there is a way, but not where it leads
     */
    VeiligContact contact(Optional<VeiligContact> bekend) {
        Geheim waarde = contactwaarde != null
                ? contactwaarde
                : bekend.filter(contact -> contact.kanaal() == kanaal)
                        .map(VeiligContact::waarde)
                        .orElse(null);
        if (kanaal != Contactkanaal.GEEN && waarde == null) {
            throw new Weigering("contactwaarde", "Vul in waar je de cliënt veilig kunt bereiken.");
        }
        return new VeiligContact(
                kanaal,
                waarde,
                codewoord,
                tijden,
                Boolean.TRUE.equals(voicemailToegestaan),
                Boolean.TRUE.equals(nietBellen),
                taal,
                Boolean.TRUE.equals(tolk));
    }
}
