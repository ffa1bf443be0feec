// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * How to reach somebody without putting this person in danger.
 *
 * @param waarde number, address or the name of the one in between
 * @param tijden when it is safe, in the client's words
 */
public record VeiligContact(
        Contactkanaal kanaal,
        @Nullable Geheim waarde,
        @Nullable Geheim codewoord,
        @Nullable Geheim tijden,
        boolean voicemailToegestaan,
        boolean nietBellen,
        @Nullable Geheim taal,
        boolean tolk) {

    /** Whether the number may be called at all. */
    public boolean magBellen() {
        return kanaal == Contactkanaal.TELEFOON && !nietBellen;
    }

    /** What could go wrong, for above the number; empty when nothing special could. */
    public String waarschuwing() {
        if (kanaal == Contactkanaal.GEEN) {
            return "Neem geen contact op";
        }
        if (nietBellen) {
            return "Niet bellen";
        }
        return kanaal == Contactkanaal.TELEFOON && !voicemailToegestaan ? "Geen voicemail inspreken" : "";
    }

    /** The way itself, for beside the {@link #waarschuwing}: tells neither number nor word. */
    public String wijze() {
        if (kanaal == Contactkanaal.GEEN) {
            return "Er is nog geen veilige manier om contact te hebben";
        }
        return kanaal.omschrijving() + (magBellen() && voicemailToegestaan ? ", voicemail mag" : "") + metTolk();
    }

    /** The way and what must not go wrong, in one line that tells neither number nor word. */
    public String regel() {
        if (kanaal == Contactkanaal.GEEN || waarschuwing().isEmpty()) {
            return wijze();
        }
        return kanaal.omschrijving() + (nietBellen ? ", niet bellen" : ", geen voicemail") + metTolk();
    }

    private String metTolk() {
        return tolk ? ", met tolk" : "";
    }
}
