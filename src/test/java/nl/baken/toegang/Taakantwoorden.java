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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baken.gedeeld.Rol;
import nl.baken.verhalen.EenZaak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what Tasklist is told of tasks, value by value. There may be ids, moments and numbers in it, and of texts the
 * name of a step and of who has it: no variable, no other name and nothing that somebody typed, whichever compartment it is in.
 */
@Component
class Taakantwoorden {

    /** Typed in the case in which everybody has something to do, and one word, so that it could pass for a code. */
    private static final List<String> GETYPT =
            List.of(EenZaak.CONTACTWAARDE, EenZaak.CODEWOORD, "FICTIEF", "Verzonnenlaan");

    /** Ids, moments, numbers, addresses and codes: one word each. */
    private static final Pattern KAAL = Pattern.compile("[\\w:.,/%#?=+-]*");

    /** What comes along with a task; a process variable would be another. Of the models everybody may know all. */
    private static final Set<String> ERBIJ =
            Set.of("group", "identityLink", "task", "processDefinition", "user", "assignee");

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Demoaccounts demo;

    Taakantwoorden(JdbcClient database, ObjectMapper json, Demoaccounts demo) {
        this.demo = demo;
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

    /** @return what is in the answer that may not be */
    List<String> teVeel(Adresrecht adres, Rol rol, HttpResponse<String> antwoord) {
        List<String> teVeel = new ArrayList<>();
        if (adres.patroon().startsWith(Bezoeker.MOTOR) && antwoord.statusCode() == 200) {
            loop(lees(antwoord), bekend(adres, rol), teVeel);
            GETYPT.stream().filter(merk -> antwoord.body().contains(merk)).forEach(teVeel::add);
        }
        return teVeel.stream().map(wat -> adres.patroon() + ": " + wat).toList();
    }

    private static void loop(JsonNode deel, Set<String> bekend, List<String> teVeel) {
        if (deel.isTextual() && !KAAL.matcher(deel.asText()).matches() && !bekend.contains(deel.asText())) {
            teVeel.add(deel.asText());
        }
        JsonNode erbij = deel.path("_embedded");
        erbij.fieldNames().forEachRemaining(naam -> {
            if (!ERBIJ.contains(naam)) {
                teVeel.add("_embedded." + naam);
            }
        });
        deel.fields().forEachRemaining(veld -> {
            if (!"processDefinition".equals(veld.getKey())) {
                loop(veld.getValue(), bekend, teVeel);
            }
        });
        if (deel.isArray()) {
            deel.forEach(kind -> loop(kind, bekend, teVeel));
        }
    }

    /** The names of steps and of roles, the own name, and in the list of the team who has what. */
    private Set<String> bekend(Adresrecht adres, Rol rol) {
        Set<String> bekend = new HashSet<>(database.sql("select distinct label from toegang.taak")
                .query(String.class)
                .list());
        Stream.of(Rol.values()).map(Rol::omschrijving).forEach(bekend::add);
        demo.alle().stream()
                .filter(account -> account.rol() == rol)
                .map(Demoaccounts.Demo::naam)
                .forEach(bekend::add);
        if (adres.mag(rol, 't')) {
            // Other tests have people in the team too.
            bekend.addAll(database.sql("select naam from toegang.account")
                    .query(String.class)
                    .list());
        }
        return bekend;
    }

    private JsonNode lees(HttpResponse<String> antwoord) {
        try {
            return json.readTree(antwoord.body());
        } catch (IOException e) {
            throw new UncheckedIOException(antwoord.body(), e);
        }
    }
}
