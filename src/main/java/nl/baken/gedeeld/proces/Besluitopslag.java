// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps what was decided and with what. Fired rules and outcome are encrypted: a shelter type or a residence track tells
 * something of a person.
 */
@Repository
class Besluitopslag {

    static final String TABEL = "gedeeld.beslissing";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Inhoud> SOORT = new TypeReference<>() {};

    private final JdbcTemplate database;
    private final Kluis kluis;

    Besluitopslag(JdbcTemplate database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    record Inhoud(List<String> regels, List<Map<String, Object>> uitkomst) {}

    record Besluit(String nummer, String beslissing, String versie, LocalDate peildatum, Inhoud inhoud, Instant op) {}

    /** As one batch. */
    void bewaar(List<Besluit> besluiten) {
        database.batchUpdate(
                """
                insert into gedeeld.beslissing (nummer, rij, beslissing, versie, peildatum, inhoud, op)
                values (?, ?, ?, ?, ?, ?, ?)""",
                besluiten.stream().map(this::rij).toList());
    }

    private Object[] rij(Besluit besluit) {
        String rij = UUID.randomUUID().toString();
        return new Object[] {
            besluit.nummer(),
            rij,
            besluit.beslissing(),
            besluit.versie(),
            Date.valueOf(besluit.peildatum()),
            new Kluisrij(kluis, TABEL, rij).sluit("inhoud", schrijf(besluit.inhoud())),
            Timestamp.from(besluit.op())
        };
    }

    /** The latest first. */
    List<Besluit> van(String nummer) {
        return database.query(
                """
                select rij, beslissing, versie, peildatum, inhoud, op from gedeeld.beslissing
                where nummer = ? order by id desc""",
                (rijen, n) -> new Besluit(
                        nummer,
                        rijen.getString("beslissing"),
                        rijen.getString("versie"),
                        rijen.getObject("peildatum", LocalDate.class),
                        lees(new Kluisrij(kluis, TABEL, rijen.getString("rij")).tekst(rijen, "inhoud")),
                        rijen.getTimestamp("op").toInstant()),
                nummer);
    }

    static String schrijf(Inhoud inhoud) {
        try {
            return JSON.writeValueAsString(inhoud);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uitkomst van een beslissing is niet te schrijven", e);
        }
    }

    private static Inhoud lees(String json) {
        try {
            return JSON.readValue(json, SOORT);
        } catch (JsonProcessingException e) {
            // The cause would quote the outcome.
            throw new IllegalStateException("uitkomst van een beslissing is niet te lezen");
        }
    }
}
