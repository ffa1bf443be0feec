// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ContractNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what the monthly check found, and what was said about it. */
@Repository
class Aandachtopslag {

    private final JdbcClient database;

    Aandachtopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param van first day of the month, quarter or year it is about */
    record Punt(
            long id,
            String contract,
            Aandachtsoort soort,
            LocalDate van,
            @Nullable String besluit,
            List<String> punten,
            @Nullable LocalDate gehoudenOp,
            boolean klaar) {}

    /** @return the key, or nothing when it was found before */
    Optional<Long> voegToe(ContractNummer nummer, Aandachtsoort soort, LocalDate van, Instant op) {
        return database.sql(
                        """
                        insert into capaciteit.aandachtspunt (contract, soort, van, op) values (?, ?, ?, ?)
                        on conflict (contract, soort, van) do nothing returning id""")
                .params(nummer.waarde(), soort.code(), van, Timestamp.from(op))
                .query(Long.class)
                .optional();
    }

    boolean isOpen(Aandachtsoort soort) {
        return database.sql(
                        "select exists (select 1 from capaciteit.aandachtspunt where soort = ? and klaar_op is null)")
                .param(soort.code())
                .query(Boolean.class)
                .single();
    }

    /** The last one that is of this month, or that nobody talked about yet. */
    Optional<Punt> overbelasting(LocalDate maand) {
        return punten("soort = 'overbelasting' and (klaar_op is null or van = ?)", maand).stream()
                .findFirst();
    }

    void rondAf(long id, @Nullable String besluit, List<String> punten, @Nullable LocalDate gehoudenOp, Instant op) {
        database.sql("update capaciteit.aandachtspunt set besluit = ?, punten = ?, gehouden_op = ?, klaar_op = ?"
                        + " where id = ?")
                .params(java.util.Arrays.asList(
                        besluit, punten.toArray(String[]::new), gehoudenOp, Timestamp.from(op), id))
                .update();
    }

    Punt lees(long id) {
        return punten("id = ?", id).get(0);
    }

    /** The newest first. */
    List<Punt> van(ContractNummer nummer) {
        return punten("contract = ?", nummer.waarde());
    }

    private List<Punt> punten(String voorwaarde, Object waarde) {
        return database.sql("select *, klaar_op is not null as klaar from capaciteit.aandachtspunt where " + voorwaarde
                        + " order by van desc, id desc")
                .param(waarde)
                .query((rij, n) -> new Punt(
                        rij.getLong("id"),
                        rij.getString("contract"),
                        Codes.lees(Aandachtsoort.class, rij.getString("soort")),
                        rij.getObject("van", LocalDate.class),
                        rij.getString("besluit"),
                        List.of((String[]) rij.getArray("punten").getArray()),
                        rij.getObject("gehouden_op", LocalDate.class),
                        rij.getBoolean("klaar")))
                .list();
    }
}
