// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Every text of Tasklist is there in Dutch, and nothing more; read from the class path as Tasklist gets it. */
@TestInstance(Lifecycle.PER_CLASS)
class TasklisttekstenTest {

    private static final String MAP = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final int SLEUTELS = 443;

    /** The same word in both languages, a symbol, a time, or nothing at all. */
    private static final Set<String> HETZELFDE = Set.of(
            "labels/AUTH_DAY_CONTEXT_WEEKEND",
            "labels/FILTER",
            "labels/FILTERS",
            "labels/FILTER_VARIABLE_LABEL",
            "labels/NO_TASK_FORM",
            "labels/SEARCH_LESS_THAN",
            "labels/SEARCH_LESS_THAN_EQUALS",
            "labels/SEARCH_GREATER_THAN",
            "labels/SEARCH_GREATER_THAN_EQUALS",
            "dateLocales/calendar/sameElse",
            "dateLocales/longDateFormat/LT",
            "dateLocales/week/dow",
            "dateLocales/week/doy",
            "dateLocales/months/3",
            "dateLocales/months/8",
            "dateLocales/months/10",
            "dateLocales/months/11");

    private Map<String, String> engels;
    private Map<String, String> nederlands;

    @BeforeAll
    void lees() throws IOException {
        engels = lees("en");
        nederlands = lees("nl");
    }

    @Test
    void iedereTekstIsErEnGeenEenTeVeel() {
        assertThat(nederlands.keySet()).isEqualTo(engels.keySet());
        assertThat(groepen(nederlands.keySet())).hasSize(SLEUTELS);
    }

    @Test
    void geenTekstBleefEngels() {
        assertThat(nederlands.entrySet().stream()
                        .filter(tekst -> tekst.getValue().equals(engels.get(tekst.getKey())))
                        .map(Map.Entry::getKey)
                        .filter(sleutel -> !sleutel.matches("dateLocales/(monthsShort|weekdaysShort|weekdaysMin)/.*"))
                        .collect(Collectors.toSet()))
                .isSubsetOf(HETZELFDE);
        assertThat(nederlands.values())
                .noneMatch(tekst -> tekst.matches("(?i).*\\b(the|task|your|please|camunda|could not|failed)\\b.*"));
    }

    /** What Tasklist fills in must have a place in the Dutch sentence too. */
    @Test
    void iederePlekInEenZinIsErNog() {
        engels.forEach((sleutel, tekst) ->
                assertThat(plekken(nederlands.get(sleutel))).as(sleutel).isSubsetOf(plekken(tekst)));
    }

    @Test
    void datumsZijnDagMaandJaar() {
        assertThat(nederlands)
                .containsEntry("dateLocales/longDateFormat/L", "DD-MM-YYYY")
                .containsEntry("dateLocales/longDateFormat/LL", "DD-MM-YYYY")
                .containsEntry("dateLocales/longDateFormat/LLL", "DD-MM-YYYY HH:mm");
    }

    private static Set<String> plekken(String tekst) {
        return java.util.regex.Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%\\w")
                .matcher(tekst)
                .results()
                .map(gevonden -> gevonden.group().replace(" ", ""))
                .collect(Collectors.toSet());
    }

    /** A list, such as the months, is one text of Tasklist. */
    private static Set<String> groepen(Set<String> sleutels) {
        return sleutels.stream()
                .map(sleutel -> sleutel.replaceAll("/\\d+$", ""))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> lees(String taal) throws IOException {
        try (InputStream bestand = TasklisttekstenTest.class.getResourceAsStream(MAP + taal + ".json")) {
            // The stock file begins with a byte order mark.
            String json = new String(bestand.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "");
            Map<String, String> teksten = new TreeMap<>();
            verzamel("", new ObjectMapper().readTree(json), teksten);
            return teksten;
        }
    }

    private static void verzamel(String pad, JsonNode deel, Map<String, String> teksten) {
        if (deel.isValueNode()) {
            teksten.put(pad.substring(1), deel.asText());
        } else if (deel.isArray()) {
            for (int nummer = 0; nummer < deel.size(); nummer++) {
                verzamel(pad + "/" + nummer, deel.get(nummer), teksten);
            }
        } else {
            deel.fields().forEachRemaining(veld -> verzamel(pad + "/" + veld.getKey(), veld.getValue(), teksten));
        }
    }
}
