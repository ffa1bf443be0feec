// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The engine's grants are on definitions only, so they let everybody with tasks see all tasks. What a person gets
 * through Tasklist is nevertheless only what is theirs, of numbers they are involved in, for as long as they are.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class EigenTakenTest {

    private static final String LIJST = MOTOR + "/task?maxResults=2000";
    private static final List<Lijst> LIJSTEN =
            List.of(Lijst.ALLES, Lijst.TE_LAAT, Lijst.DEZE_WEEK, Lijst.MIJN, Lijst.AANGEBODEN);

    @LocalServerPort
    private int poort;

    @Autowired
    private EenTaak taak;

    @Autowired
    private FilterService filters;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Toegang toegang;

    @Autowired
    private JdbcClient database;

    private Bezoeker haarlem;
    private Bezoeker alkmaar;
    private EenTaak.Open vanHaarlem;
    private EenTaak.Open vanAlkmaar;

    @BeforeAll
    void tweeGemeentenMetElkEenTaak() {
        haarlem = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
        alkmaar = Bezoeker.als(poort, "sleutelfunctionaris_alkmaar");
        vanHaarlem = taak.van("Haarlem");
        vanAlkmaar = taak.van("Alkmaar");
    }

    @Test
    void deRechtenStaanOpDefinitiesEnHistorieIsErNiet() {
        assertThat(database.sql("select count(*) from act_ru_authorization where resource_type_ = 7")
                        .query(Long.class)
                        .single())
                .as("rechten per taak")
                .isZero();
        int readHistory = 4096;
        assertThat(database.sql(
                                "select count(*) from act_ru_authorization where resource_type_ = 6 and (perms_ & ?) <> 0")
                        .param(readHistory)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void inDeLijstEnIederFilterStaatAlleenHetEigene() {
        assertThat(ids(haarlem.motor("GET", LIJST, null)))
                .contains(vanHaarlem.id())
                .doesNotContain(vanAlkmaar.id());
        for (Lijst lijst : LIJSTEN) {
            HttpResponse<String> gevonden = filter(haarlem, lijst);
            assertThat(gevonden.statusCode()).as(lijst.code()).isEqualTo(200);
            assertThat(gevonden.body()).as(lijst.code()).doesNotContain(vanAlkmaar.id(), vanAlkmaar.nummer());
        }
        assertThat(ids(filter(haarlem, Lijst.AANGEBODEN))).contains(vanHaarlem.id());
    }

    @Test
    void hetAantalTeltAlleenHetEigene() {
        String account = accounts.zoekOpGebruikersnaam("sleutelfunctionaris_haarlem")
                .orElseThrow()
                .id();
        long eigen = database.sql(
                        "select count(*) from toegang.zichtbare_taken(?, '{sleutelfunctionaris}', 'gemeente-haarlem', now())")
                .param(account)
                .query(Long.class)
                .single();
        HttpResponse<String> antwoord = filter(haarlem, Lijst.ALLES);
        assertThat(JsonPath.<Integer>read(antwoord.body(), "$.count").longValue())
                .isEqualTo(eigen);
        assertThat(ids(haarlem.motor("GET", LIJST, null))).hasSize((int) eigen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/form",
                "/form-variables",
                "/rendered-form",
                "/deployed-form",
                "/variables",
                "/localVariables",
                "/comment",
                "/attachment",
                "/identity-links"
            })
    void deTaakVanEenAndereGemeenteBestaatNiet(String deel) {
        String adres = MOTOR + "/task/";
        HttpResponse<String> vreemd = haarlem.motor("GET", adres + vanAlkmaar.id() + deel, null);
        assertThat(vreemd.statusCode()).isIn(403, 404);
        assertThat(vreemd.body()).doesNotContain(vanAlkmaar.nummer(), "verrijken");
    }

    @Test
    void ookOpDeTaakpaginaBestaatZeNiet() {
        HttpResponse<String> vreemd = haarlem.get(vanAlkmaar.adres());
        HttpResponse<String> verzonnen = haarlem.get("/taken/bestaatniet");
        assertThat(vreemd.statusCode()).isEqualTo(verzonnen.statusCode()).isEqualTo(404);
        assertThat(zonderKenmerk(vreemd)).isEqualTo(zonderKenmerk(verzonnen));
        for (String daad : List.of("/neem", "/geef-terug")) {
            assertThat(haarlem.post(vanAlkmaar.adres() + daad, Map.of()).statusCode())
                    .as(daad)
                    .isEqualTo(404);
        }
        assertThat(haarlem.motor("POST", MOTOR + "/task/" + vanAlkmaar.id() + "/claim", claim())
                        .statusCode())
                .isIn(403, 404);
        assertThat(haarlem.get("/signalen/" + vanAlkmaar.nummer()).statusCode()).isEqualTo(404);
    }

    @Test
    void zoekenOpWatVanEenAnderIsVindtNiets() {
        for (String vraag : List.of(
                "&taskId=" + vanAlkmaar.id(),
                "&taskIdIn=" + vanAlkmaar.id(),
                "&processInstanceBusinessKey=" + vanAlkmaar.nummer(),
                "&description=" + vanAlkmaar.nummer())) {
            HttpResponse<String> antwoord = haarlem.motor("GET", LIJST + vraag, null);
            assertThat(antwoord.body()).as(vraag).doesNotContain(vanAlkmaar.id(), vanAlkmaar.nummer());
        }
        String of = """
                {"orQueries":[{"unassigned":true,"processInstanceBusinessKey":"%s"}]}"""
                .formatted(vanAlkmaar.nummer());
        assertThat(filter(haarlem, Lijst.ALLES, of).body()).doesNotContain(vanAlkmaar.id());
    }

    @Test
    void eenAndereMedewerkerIsNietOpTeZoeken() {
        String ander =
                accounts.zoekOpGebruikersnaam("zorgcoordinator").orElseThrow().id();
        HttpResponse<String> profiel = haarlem.motor("GET", MOTOR + "/user/" + ander + "/profile", null);
        assertThat(profiel.statusCode()).isIn(403, 404);
        assertThat(profiel.body()).doesNotContain("Fictief");
    }

    @Test
    void eindigtDeBetrokkenheidDanIsDeTaakMeteenWegOokVoorWieHaarNam() {
        EenTaak.Open kort = taak.van("Alkmaar");
        alkmaar.post(kort.adres() + "/neem", Map.of());
        alkmaar.post(kort.adres() + "/concept", Map.of("bevindingen", "FICTIEF half getypt"));
        assertThat(alkmaar.get(kort.adres()).body()).contains("FICTIEF half getypt");

        toegang.gronden(kort.nummer()).stream()
                .map(Toegang.Betrokken::grond)
                .distinct()
                .forEach(grond -> toegang.beeindig(kort.nummer(), grond));

        assertThat(alkmaar.motor("GET", LIJST, null).body()).doesNotContain(kort.id());
        assertThat(filter(alkmaar, Lijst.MIJN).body()).doesNotContain(kort.id());
        assertThat(alkmaar.motor("GET", MOTOR + "/task/" + kort.id(), null).statusCode())
                .isIn(403, 404);
        assertThat(alkmaar.get(kort.adres()).statusCode()).isEqualTo(404);
        assertThat(alkmaar.get(kort.adres()).body()).doesNotContain("FICTIEF");
        assertThat(alkmaar.post(kort.adres(), Map.of("grond", "wmo")).statusCode())
                .isEqualTo(409);
        assertThat(taak.isOpen(kort)).isTrue();
    }

    private String claim() {
        String zelf = accounts.zoekOpGebruikersnaam("sleutelfunctionaris_haarlem")
                .orElseThrow()
                .id();
        return "{\"userId\":\"" + zelf + "\"}";
    }

    private HttpResponse<String> filter(Bezoeker wie, Lijst lijst) {
        return filter(wie, lijst, "{}");
    }

    private HttpResponse<String> filter(Bezoeker wie, Lijst lijst, String uitbreiding) {
        String id = filters.createTaskFilterQuery()
                .filterName(lijst.omschrijving())
                .singleResult()
                .getId();
        return wie.motor("POST", MOTOR + "/filter/" + id + "/list?firstResult=0&maxResults=2000", uitbreiding);
    }

    private static Set<String> ids(HttpResponse<String> antwoord) {
        return Set.copyOf(JsonPath.<List<String>>read(antwoord.body(), "$._embedded.task[*].id"));
    }

    private static String zonderKenmerk(HttpResponse<String> pagina) {
        return pagina.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
