// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ContractNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps contracts and proposals. */
@Repository
class Contractopslag {

    private final JdbcClient database;

    Contractopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param kenmerk of the page it was sent from: what is sent twice is kept once @return false when it was kept before */
    boolean voegToe(Contract contract, String kenmerk, String door, Instant op) {
        return database.sql(
                                """
                        insert into capaciteit.contract (nummer, kenmerk, aanbieder, van, tot, fte_contract, fte_eigen,
                            bedrag_cent, gemeenten, soort, sleutel, betaler, status, voorganger, getekend_op, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (kenmerk) do nothing""")
                        .params(Arrays.asList(
                                contract.nummer().waarde(),
                                kenmerk,
                                contract.aanbieder(),
                                contract.van(),
                                contract.tot(),
                                contract.fteContract(),
                                contract.fteEigen(),
                                contract.bedragCent(),
                                contract.gemeenten().toArray(String[]::new),
                                contract.soort().code(),
                                code(contract.sleutel()),
                                contract.betaler(),
                                contract.status().code(),
                                waarde(contract.voorganger()),
                                contract.getekendOp(),
                                door,
                                Timestamp.from(op)))
                        .update()
                > 0;
    }

    /** The same proposal, changed: a new round of answers. */
    void herzie(Contract contract) {
        database.sql(
                        """
                        update capaciteit.contract set aanbieder = ?, van = ?, tot = ?, fte_contract = ?, fte_eigen = ?,
                            bedrag_cent = ?, sleutel = ?, betaler = null, status = ?, getekend_op = null,
                            ronde = ronde + 1
                        where nummer = ?""")
                .params(Arrays.asList(
                        contract.aanbieder(),
                        contract.van(),
                        contract.tot(),
                        contract.fteContract(),
                        contract.fteEigen(),
                        contract.bedragCent(),
                        code(contract.sleutel()),
                        contract.status().code(),
                        contract.nummer().waarde()))
                .update();
    }

    /** Of a signed contract, with a second person. */
    void wijzig(ContractNummer nummer, Wijzigingopslag.Afspraak nieuw) {
        database.sql("update capaciteit.contract set tot = ?, fte_contract = ?, fte_eigen = ?, bedrag_cent = ?"
                        + " where nummer = ?")
                .params(nieuw.tot(), nieuw.fteContract(), nieuw.fteEigen(), nieuw.bedragCent(), nummer.waarde())
                .update();
    }

    void zet(ContractNummer nummer, Contractstatus status) {
        database.sql("update capaciteit.contract set status = ? where nummer = ?")
                .params(status.code(), nummer.waarde())
                .update();
    }

    void teken(ContractNummer nummer, LocalDate dag) {
        database.sql("update capaciteit.contract set getekend_op = ?, status = ? where nummer = ?")
                .params(dag, Contractstatus.TER_TEKENING.code(), nummer.waarde())
                .update();
    }

    Optional<Contract> zoek(String nummer) {
        return database.sql("select * from capaciteit.contract where nummer = ?")
                .param(nummer)
                .query((rij, n) -> contract(rij))
                .optional();
    }

    Contract lees(ContractNummer nummer) {
        return zoek(nummer.waarde()).orElseThrow();
    }

    Optional<Contract> metKenmerk(String kenmerk) {
        return database.sql("select * from capaciteit.contract where kenmerk = ?")
                .param(kenmerk)
                .query((rij, n) -> contract(rij))
                .optional();
    }

    /** What is proposed or agreed to follow this contract; of several what is not signed yet, and then the newest. */
    Optional<Contract> opvolger(ContractNummer nummer) {
        return database.sql("select * from capaciteit.contract where voorganger = ? and status <> 'vervallen'"
                        + " order by (status = 'getekend'), op desc limit 1")
                .param(nummer.waarde())
                .query((rij, n) -> contract(rij))
                .optional();
    }

    /** Every one that is not lapsed, the newest first. */
    List<Contract> alle() {
        return database.sql("select * from capaciteit.contract where status <> 'vervallen' order by van desc, nummer")
                .query((rij, n) -> contract(rij))
                .list();
    }

    List<Contract> getekend() {
        return database.sql("select * from capaciteit.contract where status = 'getekend' order by van, nummer")
                .query((rij, n) -> contract(rij))
                .list();
    }

    /** Those of these numbers that are signed. */
    List<Contract> getekend(Collection<String> nummers) {
        return database.sql("select * from capaciteit.contract where status = 'getekend' and nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> contract(rij))
                .list();
    }

    /** Those of these numbers that are contracts. */
    List<String> bestaat(Collection<String> nummers) {
        return database.sql("select nummer from capaciteit.contract where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The next numbers in their own order. */
    List<String> volgende(String na, int hoogstens) {
        return database.sql(
                        """
                        select nummer from capaciteit.contract where nummer collate "C" > ?
                        order by nummer collate "C" limit ?""")
                .params(na, hoogstens)
                .query(String.class)
                .list();
    }

    private static Contract contract(ResultSet rij) throws SQLException {
        String sleutel = rij.getString("sleutel");
        String voorganger = rij.getString("voorganger");
        return new Contract(
                new ContractNummer(rij.getString("nummer")),
                rij.getString("aanbieder"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getBigDecimal("fte_contract"),
                rij.getBigDecimal("fte_eigen"),
                rij.getLong("bedrag_cent"),
                List.of((String[]) rij.getArray("gemeenten").getArray()),
                Codes.lees(Contractsoort.class, rij.getString("soort")),
                sleutel == null ? null : Codes.lees(Sleutel.class, sleutel),
                rij.getString("betaler"),
                Codes.lees(Contractstatus.class, rij.getString("status")),
                voorganger == null ? null : new ContractNummer(voorganger),
                rij.getInt("ronde"),
                rij.getObject("getekend_op", LocalDate.class));
    }

    private static @Nullable String code(@Nullable Sleutel sleutel) {
        return sleutel == null ? null : sleutel.code();
    }

    private static @Nullable String waarde(@Nullable ContractNummer nummer) {
        return nummer == null ? null : nummer.waarde();
    }
}
