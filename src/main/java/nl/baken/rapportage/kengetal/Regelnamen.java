// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

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

    /** By code. */
    Map<String, String> alle() {
        return database.sql("select code, omschrijving from rapportage.regelnaam").query(Regel.class).list().stream()
                .collect(Collectors.toMap(Regel::code, regel -> regel.omschrijving() + " (" + regel.code() + ")"));
    }
}
