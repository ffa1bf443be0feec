// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ContractNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what a year cost, and the share of each centrumgemeente as it was reckoned then. */
@Repository
class Afrekenopslag {

    private final JdbcClient database;

    Afrekenopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param urenContract what the contract promised, {@code urenEigen} what the provider would add */
    record Afrekening(int jaar, long bedragCent, BigDecimal uren, BigDecimal urenContract, BigDecimal urenEigen) {

        /** Hours above the contract, which the provider did by its own means (K06). */
        BigDecimal urenBovenContract() {
            return uren.subtract(urenContract).max(BigDecimal.ZERO);
        }

        /** Hours above what was promised and would be added: the provider goes over. */
        BigDecimal urenTeVeel() {
            return uren.subtract(urenContract).subtract(urenEigen).max(BigDecimal.ZERO);
        }
    }

    void bewaar(
            ContractNummer nummer, Afrekening afrekening, List<Kostenverdeling.Deel> delen, String door, Instant op) {
        database.sql(
                        """
                        insert into capaciteit.afrekening
                            (contract, jaar, bedrag_cent, uren, uren_contract, uren_eigen, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        afrekening.jaar(),
                        afrekening.bedragCent(),
                        afrekening.uren(),
                        afrekening.urenContract(),
                        afrekening.urenEigen(),
                        door,
                        Timestamp.from(op))
                .update();
        delen.forEach(deel -> database.sql(
                        "insert into capaciteit.verdeeld (contract, jaar, gemeente, gewicht, cent) values (?, ?, ?, ?, ?)")
                .params(nummer.waarde(), afrekening.jaar(), deel.gemeente(), deel.gewicht(), deel.cent())
                .update());
    }

    /** The newest year first. */
    List<Afrekening> van(ContractNummer nummer) {
        return database.sql("select jaar, bedrag_cent, uren, uren_contract, uren_eigen from capaciteit.afrekening"
                        + " where contract = ? order by jaar desc")
                .param(nummer.waarde())
                .query(Afrekening.class)
                .list();
    }

    /** Of these contracts, by number and year. */
    Map<String, Map<Integer, Afrekening>> van(Collection<String> nummers) {
        Map<String, Map<Integer, Afrekening>> jaren = new HashMap<>();
        database.sql("select contract, jaar, bedrag_cent, uren, uren_contract, uren_eigen from capaciteit.afrekening"
                        + " where contract = any (?)")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    jaren.computeIfAbsent(rij.getString("contract"), nieuw -> new HashMap<>())
                            .put(
                                    rij.getInt("jaar"),
                                    new Afrekening(
                                            rij.getInt("jaar"),
                                            rij.getLong("bedrag_cent"),
                                            rij.getBigDecimal("uren"),
                                            rij.getBigDecimal("uren_contract"),
                                            rij.getBigDecimal("uren_eigen")));
                });
        return jaren;
    }

    List<Kostenverdeling.Deel> delen(ContractNummer nummer, int jaar) {
        return database.sql("select gemeente, gewicht, cent from capaciteit.verdeeld where contract = ? and jaar = ?"
                        + " order by gemeente")
                .params(nummer.waarde(), jaar)
                .query(Kostenverdeling.Deel.class)
                .list();
    }
}
