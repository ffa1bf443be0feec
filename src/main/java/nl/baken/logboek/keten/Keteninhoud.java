// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sealed of a line, made here apart from {@code logboek.inhoud}: a changed function is found too. */
final class Keteninhoud {

    /** In this order; each gives the text that is sealed. */
    static final List<String> KOLOMMEN = List.of(
            "tx::text",
            "nr::text",
            "(extract(epoch from op) * 1000000)::bigint::text",
            "spoor::text",
            "deel::text",
            "soort",
            "actie",
            "wat",
            "verwerking",
            "compartiment",
            "nummer",
            "nummersoort",
            "medewerker",
            "organisatie",
            "rollen",
            "namens",
            "grond",
            "toegestaan::text",
            "netadres::text",
            "apparaat");

    private Keteninhoud() {}

    /** The link that the first line of a month hangs on. */
    static byte[] begin(LocalDate maand) {
        return sha256(("logboek van Baken, " + maand).getBytes(StandardCharsets.UTF_8));
    }

    /** @param eerste the place of the first of {@link #KOLOMMEN} in the row */
    static byte[] schakel(byte[] vorige, ResultSet rij, int eerste) throws SQLException {
        StringBuilder tekst = new StringBuilder();
        for (int n = 0; n < KOLOMMEN.size(); n++) {
            tekst.append(veld(rij.getString(eerste + n))).append(',');
        }
        return sha256(vorige, tekst.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String veld(@Nullable String waarde) {
        return waarde == null ? "-" : waarde.getBytes(StandardCharsets.UTF_8).length + ":" + waarde;
    }

    private static byte[] sha256(byte[]... delen) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (byte[] deel : delen) {
                hash.update(deel);
            }
            return hash.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
