// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what each centrumgemeente answered to a proposal, by round. */
@Repository
class Akkoordopslag {

    private final JdbcClient database;

    Akkoordopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param reden null when it is a yes */
    record Antwoord(int ronde, String gemeente, boolean akkoord, @Nullable String reden, Instant op) {

        String inWoorden() {
            return akkoord || reden == null
                    ? "Akkoord"
                    : "Nee: " + Codes.lees(Tegenreden.class, reden).omschrijving();
        }
    }

    void bewaar(Contract voorstel, String gemeente, @Nullable Tegenreden reden, String door, Instant op) {
        database.sql(
                        """
                        insert into capaciteit.akkoord (contract, ronde, gemeente, akkoord, reden, door, op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        voorstel.nummer().waarde(),
                        voorstel.ronde(),
                        gemeente,
                        reden == null,
                        reden == null ? null : reden.code(),
                        door,
                        Timestamp.from(op)))
                .update();
    }

    /** Of every round, the last round last. */
    List<Antwoord> alle(Contract voorstel) {
        return database.sql("select ronde, gemeente, akkoord, reden, op from capaciteit.akkoord where contract = ?"
                        + " order by ronde, gemeente")
                .param(voorstel.nummer().waarde())
                .query((rij, n) -> new Antwoord(
                        rij.getInt("ronde"),
                        rij.getString("gemeente"),
                        rij.getBoolean("akkoord"),
                        rij.getString("reden"),
                        rij.getTimestamp("op").toInstant()))
                .list();
    }

    List<Antwoord> vanDeRonde(Contract voorstel) {
        return alle(voorstel).stream()
                .filter(antwoord -> antwoord.ronde() == voorstel.ronde())
                .toList();
    }

    /** Who said no in the last round and why, in words; empty when nobody did. */
    String waaromNiet(Contract voorstel) {
        return vanDeRonde(voorstel).stream()
                .filter(antwoord -> !antwoord.akkoord())
                .map(antwoord -> antwoord.gemeente() + ": " + antwoord.inWoorden())
                .collect(Collectors.joining("; "));
    }
}
