// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of deadline rules: dated data, so not in a file. */
@Repository
class Regelnamen {

    private final JdbcClient database;

    Regelnamen(JdbcClient database) {
        this.database = database;
    }

    private record Regel(String code, String omschrijving) {}

    /** By code. The code stands behind words that another rule has too: else nobody could tell them apart. */
    Map<String, String> alle() {
        List<Regel> regels = database.sql("select code, omschrijving from rapportage.regelnaam")
                .query(Regel.class)
                .list();
        Map<String, Long> hoeVaak =
                regels.stream().collect(Collectors.groupingBy(Regel::omschrijving, Collectors.counting()));
        return regels.stream()
                .collect(Collectors.toMap(
                        Regel::code,
                        regel -> hoeVaak.get(regel.omschrijving()) == 1
                                ? regel.omschrijving()
                                : regel.omschrijving() + " (" + regel.code() + ")"));
    }
}
