// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.bericht.Agendapunt;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was taken out of the outbox to be sent.
 *
 * @param rij key of its row; the mail carries it, so that a mail program knows a repeat
 */
record Uitgaand(String rij, Geheim aan, Inhoud inhoud) {

    /** As it is kept, encrypted. */
    record Inhoud(String onderwerp, List<String> alineas, @Nullable Agendapunt agenda) {}

    @Override
    public String toString() {
        return "mail " + rij;
    }
}
