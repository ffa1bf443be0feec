// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what Tasklist is told of tasks, value by value. There may be ids, moments and numbers in it, and of texts the
 * name of a step: no variable, no name of a person and nothing that somebody typed, whichever compartment it is in.
 */
@Component
class Taakantwoorden {

    /** What the engine tells of a task. Something that a later version adds has to be looked at first. */
    private static final Map<String, String> WAARDEN = Map.ofEntries(Map.entry("id", "[\\w-]+"));

    private final JdbcClient database;
    private final ObjectMapper json;

    Taakantwoorden(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The ids of the tasks of a list, whichever of the two forms it has. */
    Set<String> ids(HttpResponse<String> antwoord) {
        JsonNode lijst = lees(antwoord);
        JsonNode taken = lijst.isArray() ? lijst : lijst.path("_embedded").path("task");
        Set<String> ids = new HashSet<>();
        taken.forEach(taak -> ids.add(taak.path("id").asText()));
        return ids;
    }

    List<String> teVeel(Adresrecht adres, HttpResponse<String> antwoord) {
        System.out.println("ZZZ " + adres.methode() + adres.patroon() + " " + antwoord.statusCode() + " "
                + antwoord.body().substring(0, Math.min(1500, antwoord.body().length())));
        return new ArrayList<>();
    }

    private JsonNode lees(HttpResponse<String> antwoord) {
        try {
            return json.readTree(antwoord.body());
        } catch (IOException e) {
            throw new UncheckedIOException(antwoord.body(), e);
        }
    }
}
