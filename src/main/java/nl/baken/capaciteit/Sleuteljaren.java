// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.baken.gedeeld.ContractNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With what the costs are divided, for each year of a contract. */
@Repository
class Sleuteljaren {

    private final JdbcClient database;

    Sleuteljaren(JdbcClient database) {
        this.database = database;
    }

    /** Exactly one of the two is there. */
    record Betaling(@Nullable Sleutel sleutel, @Nullable String betaler) {}

    private record Rij(int jaar, @Nullable String sleutel, @Nullable String betaler) {}

    void bewaar(Contract contract) {
        IntStream.rangeClosed(contract.van().getYear(), contract.tot().getYear())
                .forEach(jaar -> zet(contract.nummer(), jaar, new Betaling(contract.sleutel(), contract.betaler())));
    }

    /** Years that it got by ending later: what was chosen for the other years stays. */
    void vulAan(Contract contract) {
        SortedMap<Integer, Betaling> gekozen = van(contract.nummer());
        IntStream.rangeClosed(contract.van().getYear(), contract.tot().getYear())
                .filter(jaar -> !gekozen.containsKey(jaar))
                .forEach(jaar -> zet(contract.nummer(), jaar, new Betaling(contract.sleutel(), contract.betaler())));
    }

    void zet(ContractNummer nummer, int jaar, Betaling betaling) {
        database.sql(
                        """
                        insert into capaciteit.sleuteljaar (contract, jaar, sleutel, betaler) values (?, ?, ?, ?)
                        on conflict (contract, jaar) do update set sleutel = excluded.sleutel, betaler = excluded.betaler""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        jaar,
                        betaling.sleutel() == null ? null : betaling.sleutel().code(),
                        betaling.betaler()))
                .update();
    }

    /** By year, of what was signed. */
    SortedMap<Integer, Betaling> van(ContractNummer nummer) {
        SortedMap<Integer, Betaling> jaren = new TreeMap<>();
        database.sql("select jaar, sleutel, betaler from capaciteit.sleuteljaar where contract = ?")
                .param(nummer.waarde())
                .query(Rij.class)
                .list()
                .forEach(rij -> jaren.put(
                        rij.jaar(),
                        new Betaling(
                                rij.sleutel() == null ? null : Codes.lees(Sleutel.class, rij.sleutel()),
                                rij.betaler())));
        return jaren;
    }
}
