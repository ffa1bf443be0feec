// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ContractNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was asked to change in a signed contract, with what it was. */
@Repository
class Wijzigingopslag {

    private final JdbcClient database;

    Wijzigingopslag(JdbcClient database) {
        this.database = database;
    }

    /** What can change. */
    record Afspraak(LocalDate tot, BigDecimal fteContract, BigDecimal fteEigen, long bedragCent) {

        static Afspraak van(Contract contract) {
            return new Afspraak(contract.tot(), contract.fteContract(), contract.fteEigen(), contract.bedragCent());
        }
    }

    /** @param akkoord null while the second person did not answer */
    record Wijziging(
            Wijzigsoort wat, Wijzigreden reden, Afspraak nieuw, Afspraak oud, Instant op, @Nullable Boolean akkoord) {}

    /** @return false when one waits already */
    boolean vraag(ContractNummer nummer, Wijziging wijziging, String door) {
        Afspraak nieuw = wijziging.nieuw();
        Afspraak oud = wijziging.oud();
        return database.sql(
                                """
                        insert into capaciteit.wijziging (contract, wat, reden, tot, fte_contract, fte_eigen, bedrag_cent,
                            oud_tot, oud_fte_contract, oud_fte_eigen, oud_bedrag_cent, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (contract) where besloten_op is null do nothing""")
                        .params(
                                nummer.waarde(),
                                wijziging.wat().code(),
                                wijziging.reden().code(),
                                nieuw.tot(),
                                nieuw.fteContract(),
                                nieuw.fteEigen(),
                                nieuw.bedragCent(),
                                oud.tot(),
                                oud.fteContract(),
                                oud.fteEigen(),
                                oud.bedragCent(),
                                door,
                                Timestamp.from(wijziging.op()))
                        .update()
                > 0;
    }

    void besluit(ContractNummer nummer, boolean akkoord, Instant op) {
        database.sql("update capaciteit.wijziging set akkoord = ?, besloten_op = ?"
                        + " where contract = ? and besloten_op is null")
                .params(akkoord, Timestamp.from(op), nummer.waarde())
                .update();
    }

    Optional<Wijziging> open(ContractNummer nummer) {
        return van(nummer).stream()
                .filter(wijziging -> wijziging.akkoord() == null)
                .findFirst();
    }

    /** The newest first. */
    List<Wijziging> van(ContractNummer nummer) {
        return database.sql("select * from capaciteit.wijziging where contract = ? order by id desc")
                .param(nummer.waarde())
                .query((rij, n) -> wijziging(rij))
                .list();
    }

    private static Wijziging wijziging(ResultSet rij) throws SQLException {
        return new Wijziging(
                Codes.lees(Wijzigsoort.class, rij.getString("wat")),
                Codes.lees(Wijzigreden.class, rij.getString("reden")),
                afspraak(rij, ""),
                afspraak(rij, "oud_"),
                rij.getTimestamp("op").toInstant(),
                rij.getObject("akkoord", Boolean.class));
    }

    private static Afspraak afspraak(ResultSet rij, String voor) throws SQLException {
        return new Afspraak(
                rij.getObject(voor + "tot", LocalDate.class),
                rij.getBigDecimal(voor + "fte_contract"),
                rij.getBigDecimal(voor + "fte_eigen"),
                rij.getLong(voor + "bedrag_cent"));
    }
}
