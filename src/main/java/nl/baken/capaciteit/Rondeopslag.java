// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.baken.capaciteit.Kostenverdeling.Deel;
import nl.baken.capaciteit.Verdeelsleutels.Blad;
import nl.baken.capaciteit.Verdeelsleutels.Grondslag;
import nl.baken.capaciteit.Verdeelsleutels.Kolom;
import nl.baken.gedeeld.ContractNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each round as it was asked, with what every key gave then. */
@Repository
class Rondeopslag {

    private final JdbcClient database;

    Rondeopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param sleutel null when one of them pays all @param uitkomst null while it is open */
    record Ronde(
            int nummer,
            LocalDate van,
            LocalDate tot,
            BigDecimal fteContract,
            BigDecimal fteEigen,
            long bedragCent,
            @Nullable Sleutel sleutel,
            @Nullable Rondeuitkomst uitkomst,
            @Nullable Instant geslotenOp,
            Blad blad) {}

    /** A round in which somebody did not answer yet. @param zwijgt who, in the order of the contract */
    record Open(String contract, List<String> zwijgt, boolean herinnerd) {}

    /** Kept once: what was asked does not change. */
    void leg(Contract contract, Blad blad, Instant op) {
        int nieuw = database.sql(
                        """
                        insert into capaciteit.ronde (contract, ronde, gevraagd_op, van, tot, fte_contract, fte_eigen,
                            bedrag_cent, sleutel, peildatum, gebruik_van, gebruik_tot, buiten_dagen)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(Arrays.asList(
                        contract.nummer().waarde(),
                        contract.ronde(),
                        Timestamp.from(op),
                        contract.van(),
                        contract.tot(),
                        contract.fteContract(),
                        contract.fteEigen(),
                        contract.bedragCent(),
                        contract.sleutel() == null ? null : contract.sleutel().code(),
                        blad.grondslag().peildatum(),
                        blad.grondslag().van().atDay(1),
                        blad.grondslag().totEnMet().atEndOfMonth(),
                        blad.buitenDagen()))
                .update();
        if (nieuw > 0) {
            blad.kolommen().forEach(kolom -> kolom.delen().forEach(deel -> database.sql(
                            "insert into capaciteit.aandeel (contract, ronde, sleutel, gemeente, gewicht, cent)"
                                    + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            contract.nummer().waarde(),
                            contract.ronde(),
                            kolom.sleutel().code(),
                            deel.gemeente(),
                            deel.gewicht(),
                            deel.cent())
                    .update()));
        }
    }

    void herinner(Contract contract, Instant op) {
        database.sql("update capaciteit.ronde set herinnerd_op = ? where contract = ? and ronde = ?")
                .params(Timestamp.from(op), contract.nummer().waarde(), contract.ronde())
                .update();
    }

    void sluit(Contract contract, Rondeuitkomst uitkomst, Instant op) {
        database.sql("update capaciteit.ronde set gesloten_op = ?, uitkomst = ? where contract = ? and ronde = ?")
                .params(Timestamp.from(op), uitkomst.code(), contract.nummer().waarde(), contract.ronde())
                .update();
    }

    /** Rounds of proposals that still wait, in one question. */
    List<Open> open() {
        return database.sql(
                        """
                        select r.contract, r.herinnerd_op is not null as herinnerd,
                               array(select g from unnest(c.gemeenten) with ordinality as g(g, plaats)
                                     where not exists (select 1 from capaciteit.akkoord a where a.contract = r.contract
                                                       and a.ronde = r.ronde and a.gemeente = g.g)
                                     order by plaats) as zwijgt
                        from capaciteit.ronde r
                        join capaciteit.contract c on c.nummer = r.contract and c.ronde = r.ronde
                        where r.gesloten_op is null and c.status = 'voorstel'
                        order by r.contract""")
                .query((rij, n) -> new Open(
                        rij.getString("contract"),
                        List.of((String[]) rij.getArray("zwijgt").getArray()),
                        rij.getBoolean("herinnerd")))
                .list();
    }

    /** Of every round, the first one first. */
    List<Ronde> van(ContractNummer nummer) {
        Map<Integer, Map<Sleutel, List<Deel>>> delen = delen(nummer);
        return database.sql("select * from capaciteit.ronde where contract = ? order by ronde")
                .param(nummer.waarde())
                .query((rij, n) -> ronde(rij, delen.getOrDefault(rij.getInt("ronde"), Map.of())))
                .list();
    }

    private Map<Integer, Map<Sleutel, List<Deel>>> delen(ContractNummer nummer) {
        Map<Integer, Map<Sleutel, List<Deel>>> delen = new java.util.HashMap<>();
        database.sql("select * from capaciteit.aandeel where contract = ? order by ronde, sleutel, gemeente")
                .param(nummer.waarde())
                .query(rij -> {
                    delen.computeIfAbsent(rij.getInt("ronde"), nieuw -> new EnumMap<>(Sleutel.class))
                            .computeIfAbsent(
                                    Codes.lees(Sleutel.class, rij.getString("sleutel")), nieuw -> new ArrayList<>())
                            .add(new Deel(
                                    rij.getString("gemeente"), rij.getBigDecimal("gewicht"), rij.getLong("cent")));
                });
        return delen;
    }

    private static Ronde ronde(ResultSet rij, Map<Sleutel, List<Deel>> delen) throws SQLException {
        String sleutel = rij.getString("sleutel");
        String uitkomst = rij.getString("uitkomst");
        Timestamp gesloten = rij.getTimestamp("gesloten_op");
        return new Ronde(
                rij.getInt("ronde"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getBigDecimal("fte_contract"),
                rij.getBigDecimal("fte_eigen"),
                rij.getLong("bedrag_cent"),
                sleutel == null ? null : Codes.lees(Sleutel.class, sleutel),
                uitkomst == null ? null : Codes.lees(Rondeuitkomst.class, uitkomst),
                gesloten == null ? null : gesloten.toInstant(),
                new Blad(
                        Arrays.stream(Sleutel.values())
                                .map(een -> new Kolom(een, delen.getOrDefault(een, List.of())))
                                .toList(),
                        rij.getBigDecimal("buiten_dagen"),
                        new Grondslag(
                                rij.getObject("peildatum", LocalDate.class),
                                YearMonth.from(rij.getObject("gebruik_van", LocalDate.class)),
                                YearMonth.from(rij.getObject("gebruik_tot", LocalDate.class)))));
    }
}
