// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One moment in the history of a number.
 *
 * @param wat a fixed phrase, never free text
 * @param bij what belongs to it in fixed words, codes, versions and days, such as the rule that held; may be empty
 * @param door account id of who did it, or null when nobody did or it is not known
 * @param compartiment what it is about, or null
 */
public record Gebeurtenis(
        Instant op, Soort soort, String wat, String bij, @Nullable String door, @Nullable Compartiment compartiment) {

    /** What kind of memory it comes from; somebody who looks back can choose one. */
    public enum Soort implements Codewoord {
        REGEL("Handelingen en inzagen"),
        STAP("Stappen van het proces"),
        BESLISSING("Beslissingen"),
        TERMIJN("Termijnen"),
        DELING("Delen van gegevens"),
        VIER_OGEN("Tweede persoon"),
        NOODINZAGE("Noodinzage");

        private final String omschrijving;

        Soort(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        @Override
        public String omschrijving() {
            return omschrijving;
        }
    }
}
