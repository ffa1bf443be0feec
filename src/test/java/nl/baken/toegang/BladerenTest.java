// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.Volgorde;
import nl.baken.gedeeld.Medewerker;
import nl.baken.verhalen.EenZaak;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever leafs through a list in Tasklist gets each task of it once and no other, and the number above it is how many
 * those are: list, page, count and condition are one answer. As every account of the demo, in every order of Tasklist.
 */
@BakenTest
@Order(Volgorde.HELE_LIJSTEN)
@TestInstance(Lifecycle.PER_CLASS)
class BladerenTest {

    private static final int BLADEN = 3;
    private static final String ALLE = "firstResult=0&maxResults=2000";
    private static final List<String> VOLGORDEN = List.of(
            sorteer("priority desc", "assignee asc", "dueDate asc"),
            sorteer("dueDate asc"),
            sorteer("created desc"),
            sorteer("nameCaseInsensitive asc"));

    @LocalServerPort
    private int poort;

    @Autowired
    private EenTaak taak;

    @Autowired
    private EenZaak zaak;

    @Autowired
    private FilterService filters;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Lijsten lijsten;

    private EenTaak.Open vanAlkmaar;

    @BeforeAll
    void ietsVoorIedereen() {
        for (int i = 0; i < BLADEN + 1; i++) {
            taak.van("Haarlem");
        }
        vanAlkmaar = taak.van("Alkmaar");
        zaak.zaak();
        zaak.toegewezen("zorgcoordinator");
        zaak.toegewezen("zorgcoordinator2");
    }

    static Stream<String> mensen() {
        return Stream.of(
                "melder",
                "sleutelfunctionaris_haarlem",
                "sleutelfunctionaris_alkmaar",
                "zorgcoordinator",
                "zorgcoordinator2",
                "teamleider_zc",
                "wmo_consulent_alkmaar",
                "beleidsmedewerker",
                "manager",
                "fg",
                "auditor",
                "functioneel_beheerder");
    }

    @ParameterizedTest
    @MethodSource("mensen")
    void opDeBladenSamenStaatPreciesHetEigene(String naam) {
        Bezoeker bezoeker = Bezoeker.als(poort, naam);
        for (Lijst lijst : lijstenVan(naam)) {
            Set<String> eigen = lijsten.ids(lijst, wie(naam));
            int breedte = eigen.size() / BLADEN + 1;
            for (String volgorde : VOLGORDEN) {
                List<String> gebladerd = new ArrayList<>();
                for (int vanaf = 0; vanaf <= eigen.size(); vanaf += breedte) {
                    HttpResponse<String> blad = filter(
                            bezoeker, lijst, "firstResult=" + vanaf + "&maxResults=" + breedte, "{" + volgorde + "}");
                    assertThat(aantal(blad)).as("%s, %s", lijst, volgorde).isEqualTo(eigen.size());
                    gebladerd.addAll(ids(blad));
                }
                assertThat(gebladerd)
                        .as("%s, %s", lijst, volgorde)
                        .doesNotHaveDuplicates()
                        .containsExactlyInAnyOrderElementsOf(eigen);
                // With a condition that everything meets the engine itself chooses and sorts.
                HttpResponse<String> motor = filter(bezoeker, lijst, ALLE, "{\"nameLike\":\"%\"," + volgorde + "}");
                assertThat(aantal(motor)).isEqualTo(eigen.size());
                // Not in which order: of two tasks with the same moment neither comes first.
                assertThat(ids(motor)).as("%s, %s", lijst, volgorde).hasSameElementsAs(gebladerd);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mensen")
    void zonderFilterIsHetHetzelfde(String naam) {
        Bezoeker bezoeker = Bezoeker.als(poort, naam);
        Set<String> eigen = lijsten.ids(Lijst.ALLES, wie(naam));
        int breedte = eigen.size() / BLADEN + 1;
        List<String> gebladerd = new ArrayList<>();
        for (int vanaf = 0; vanaf <= eigen.size(); vanaf += breedte) {
            HttpResponse<String> blad = bezoeker.motor(
                    "GET",
                    MOTOR + "/task?sortBy=dueDate&sortOrder=asc&firstResult=" + vanaf + "&maxResults=" + breedte,
                    null);
            assertThat(aantal(blad)).isEqualTo(eigen.size());
            gebladerd.addAll(ids(blad));
        }
        assertThat(gebladerd).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(eigen);
    }

    /** Who narrows down a search learns nothing from the number either: what is another's is as what is not there. */
    @ParameterizedTest
    @MethodSource("mensen")
    void hetAantalVerraadtNiets(String naam) {
        Bezoeker bezoeker = Bezoeker.als(poort, naam);
        boolean eigen = lijsten.ids(Lijst.ALLES, wie(naam)).contains(vanAlkmaar.id());
        for (Map.Entry<String, String> vraag :
                Map.of("taskIdIn", "[\"%s\"]", "taskId", "\"%s\"").entrySet()) {
            HttpResponse<String> echt = metVoorwaarde(bezoeker, vraag.getKey(), vraag.getValue(), vanAlkmaar.id());
            HttpResponse<String> verzonnen = metVoorwaarde(bezoeker, vraag.getKey(), vraag.getValue(), "bestaatniet");
            assertThat(aantal(verzonnen)).as(vraag.getKey()).isZero();
            assertThat(aantal(echt)).as(vraag.getKey()).isEqualTo(eigen ? 1 : 0);
            if (!eigen) {
                assertThat(echt.body()).isEqualTo(verzonnen.body());
            }
        }
        HttpResponse<String> nummer =
                metVoorwaarde(bezoeker, "processInstanceBusinessKey", "\"%s\"", vanAlkmaar.nummer());
        assertThat(aantal(nummer)).isEqualTo(eigen ? 1 : 0);
    }

    private HttpResponse<String> metVoorwaarde(Bezoeker wie, String sleutel, String vorm, String waarde) {
        return filter(wie, Lijst.ALLES, ALLE, "{\"" + sleutel + "\":" + vorm.formatted(waarde) + "}");
    }

    private List<Lijst> lijstenVan(String naam) {
        return Arrays.stream(Lijst.values())
                .filter(lijst -> lijst.isVoor(wie(naam)))
                .toList();
    }

    private Medewerker wie(String naam) {
        return accounts.zoekOpGebruikersnaam(naam).orElseThrow().medewerker();
    }

    private HttpResponse<String> filter(Bezoeker wie, Lijst lijst, String blad, String uitbreiding) {
        String id = filters.createTaskFilterQuery()
                .filterName(lijst.omschrijving())
                .singleResult()
                .getId();
        HttpResponse<String> antwoord = wie.motor("POST", MOTOR + "/filter/" + id + "/list?" + blad, uitbreiding);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return antwoord;
    }

    private static String sorteer(String... velden) {
        List<String> delen = Arrays.stream(velden)
                .map(veld -> veld.split(" "))
                .map(veld -> "{\"sortBy\":\"" + veld[0] + "\",\"sortOrder\":\"" + veld[1] + "\"}")
                .toList();
        return "\"sorting\":[" + String.join(",", delen) + "]";
    }

    private static int aantal(HttpResponse<String> antwoord) {
        return JsonPath.read(antwoord.body(), "$.count");
    }

    private static List<String> ids(HttpResponse<String> antwoord) {
        // Behind the last page there is no such property.
        return JsonPath.<List<String>>read(antwoord.body(), "$..task[*].id");
    }
}
