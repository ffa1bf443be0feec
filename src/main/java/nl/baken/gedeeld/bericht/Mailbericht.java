// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * A mail that must go out, published in the transaction of the act that asks for it: without the act no mail. It is
 * sent afterwards, once, and tried again while the mail server is away. No mail ever holds anything about a client:
 * no number of a case, no address of a shelter.
 *
 * @param kenmerk what it is about, as in {@code TS-7K3QPM4/uitnodiging/12}: a second one with the same kenmerk is not sent
 * @param aan mail address, kept encrypted until it was sent
 * @param onderwerp fixed phrases and public data only
 * @param alineas the text, a paragraph each; B1 Dutch
 * @param agenda what goes along as a calendar file, or null
 * @param uiterlijk from when it is of no use any more: what was not sent by then goes unsent; null when it always is
 */
public record Mailbericht(
        String kenmerk,
        Geheim aan,
        String onderwerp,
        List<String> alineas,
        @Nullable Agendapunt agenda,
        @Nullable Instant uiterlijk) {

    public Mailbericht {
        alineas = List.copyOf(alineas);
    }

    @Override
    public String toString() {
        return "mail";
    }
}
