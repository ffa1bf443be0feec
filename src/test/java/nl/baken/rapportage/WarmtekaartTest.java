// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.rapportage.uitvoer.Bestandssoort;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of a process with their figures: exact for who leads the team, careful for others, compared in words. */
@BakenTest
class WarmtekaartTest {

    private static final long DAG = 24 * 60;
    private static final Maandperiode JANUARI =
            Maandperiode.lees("2001-01", "2001-01").orElseThrow();
    private static final Maandperiode FEBRUARI =
            Maandperiode.lees("2001-02", "2001-02").orElseThrow();

    @Autowired
    private Warmtekaart warmtekaart;

    @Autowired
    private OudeCijfers telling;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int poort;

    @BeforeEach
    void vroeger() {
        telling.van("STAP", "triage/signaal-verrijken", "2001-01", 2 * DAG, 20)
                .van("STAP", "triage/signaal-verrijken", "2001-02", 5 * DAG, 17)
                .van("STAP", "triage/duiding-vaststellen", "2001-01", 9 * DAG, 4)
                .van("STAP", "triage/duiding-adviseren", "2001-01", 0, 24)
                .van("STAPT", "triage/signaal-verrijken", "2001-01", -1, 6)
                .van("STAPT", "triage/duiding-vaststellen", "2001-01", -1, 2)
                .van("STAPX", "triage/signaal-verrijken", "2001-01", -1, 7)
                .van("STAPO", "triage/verdwenen", "2001-01", -1, 3)
                .van("PROC", "triage", "2001-01", 12 * DAG, 11)
                .van("PROC", "triage-oud", "2001-01", DAG, 50);
    }

    @AfterEach
    void geweest() {
        telling.weg();
    }

    @Test
    void wieHetTeamLeidtZietElkAantal() {
        Warmtekaart.Kaart kaart = als("teamleider_zc", vraag(Meting.AANTAL, Volgorde.DUUR));

        assertThat(kaart.geheel().klaar().tekst()).as("alleen van dit proces").isEqualTo("11");
        assertThat(kaart.geheel().duurtekst()).matches("12(,\\d)? dagen");
        assertThat(stappen(kaart))
                .as("wat het langst duurt eerst")
                .startsWith("duiding-vaststellen", "signaal-verrijken");
        Stapregel verrijken = kaart.stappen().get(1);
        assertThat(verrijken.nu().klaar().tekst()).isEqualTo("20");
        assertThat(verrijken.nu().teLaat().tekst()).isEqualTo("6");
        assertThat(verrijken.nu().afgebroken().tekst()).isEqualTo("7");
        assertThat(kaart.stappen().get(0).nu().klaar().tekst()).isEqualTo("4");
        assertThat(kaart.isAfgeschermd()).isFalse();
    }

    /** Not the count, and nothing that follows from it: no duration, no place in an order, no colour, no sum. */
    @Test
    void voorEenAnderBlijftEenKleinAantalVerborgen() {
        Warmtekaart.Kaart kaart = als("manager", vraag(Meting.DUUR, Volgorde.DUUR));

        assertThat(kaart.isAfgeschermd()).isTrue();
        assertThat(stappen(kaart).get(0)).isEqualTo("signaal-verrijken");
        assertThat(stap(kaart, "duiding-vaststellen")).satisfies(klein -> {
            assertThat(klein.nu().klaar().tekst()).isEqualTo("<5");
            assertThat(klein.nu().klaar().aantal())
                    .as("ook niet in het geheugen van de pagina")
                    .isEqualTo(1);
            assertThat(klein.nu().duurtekst()).isEqualTo("te weinig");
            assertThat(klein.nu().teLaat().tekst()).isEqualTo("<5");
            assertThat(klein.trede()).isZero();
            assertThat(klein.merk()).isEmpty();
        });
        assertThat(kaart.eerdere()).singleElement().satisfies(verdwenen -> {
            assertThat(verdwenen.nu().open().tekst()).isEqualTo("<5");
            assertThat(verdwenen.nu().oudstetekst()).isEmpty();
        });
        verhaal.als("manager");
        assertThat(warmtekaart.processen(JANUARI))
                .filteredOn(regel -> regel.proces().sleutel().equals("triage"))
                .singleElement()
                .satisfies(triage -> {
                    assertThat(triage.teLaat()).isEqualTo("meer dan 6");
                    assertThat(triage.langste().stap().label()).isEqualTo("Signaal verrijken");
                });
    }

    @Test
    void wieTweePeriodesVergelijktLeestHetVerschilInWoorden() {
        Warmtekaart.Kaart kaart = als("manager", new Warmtekaart.Vraag(FEBRUARI, JANUARI, Meting.DUUR, Volgorde.NAAM));

        Stapregel verrijken = stap(kaart, "signaal-verrijken");
        assertThat(verrijken.meer()).isEqualTo("3 minder");
        assertThat(verrijken.langer()).endsWith("dagen langer");
        assertThat(verrijken.merk()).contains(" dagen\n").endsWith("langer");
        assertThat(stap(kaart, "duiding-adviseren").meer()).isEqualTo("24 minder");
        assertThat(stap(kaart, "duiding-vaststellen").meer())
                .as("verraadt niets")
                .isEmpty();
        assertThat(stap(kaart, "uitkomst-verwerken").merk())
                .as("toen ook niets")
                .isEmpty();
        assertThat(stappen(kaart))
                .as("op naam")
                .startsWith("bewaartermijn", "duiding-adviseren", "duiding-vaststellen");
    }

    @Test
    void deTekeningHeeftVijfTredenNaarDePlaatsTussenDeAndere() {
        Warmtekaart.Kaart kaart = als("teamleider_zc", vraag(Meting.AANTAL, Volgorde.AANTAL));

        assertThat(stappen(kaart)).startsWith("duiding-adviseren", "signaal-verrijken", "duiding-vaststellen");
        assertThat(kaart.stappen().subList(0, 4)).extracting(Stapregel::trede).containsExactly(4, 2, 1, 0);
        assertThat(kaart.stappen().subList(0, 4)).extracting(Stapregel::merk).containsExactly("24", "20", "4", "");
        assertThat(kaart.legenda()).extracting(Treden.Trede::tekst).containsExactly("4", "20", "24");
    }

    @Test
    void dePaginaZegtWatErMisIsEnWatEenVreemdeVraagtBestaatNiet() {
        Bezoeker manager = Bezoeker.als(poort, "manager");
        String kaart = "/stuurinformatie/processen/triage";

        assertThat(manager.get(kaart + "?van=2001-01&tot=2001-01&toon=aantal&volgorde=naam")
                        .body())
                .contains("P02 Triage en meldroutes", "data-merk=\"20\"", "Stappen uit een eerdere versie")
                .contains("aria-sort=\"ascending\"", "januari 2001", "data-tekening=\"" + kaart + "/model\"")
                .doesNotContain("data-merk=\"4\"");
        assertThat(manager.get(kaart + "/model").body()).contains("<bpmn:process id=\"triage\"");
        for (String fout : List.of("?van=ooit&tot=2001-01", "?van=2001-02&tot=2001-01", "?vergelijk-van=2001-01")) {
            var antwoord = manager.get(kaart + fout);
            assertThat(antwoord.statusCode()).as(fout).isEqualTo(422);
            assertThat(antwoord.body()).contains("De laatste maand mag niet voor de eerste liggen.");
        }
        assertThat(manager.get("/stuurinformatie/processen/bestaat-niet").statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/stuurinformatie/processen/bestaat-niet/model").statusCode())
                .isEqualTo(404);
        assertThat(Bezoeker.als(poort, "zorgcoordinator").get(kaart).statusCode())
                .isEqualTo(404);
    }

    /** A file is made of what the page shows: nothing of a small count is in it, and the log tells who took it along. */
    @Test
    void elkBestandHeeftWatDePaginaToont() {
        Bezoeker manager = Bezoeker.als(poort, "manager");
        String kaart = "/stuurinformatie/processen/triage?van=2001-01&tot=2001-01";

        assertThat(manager.get(kaart).body()).contains("tot=2001-01&amp;als=xlsx\"");
        assertThat(manager.get(kaart + "&als=csv").body())
                .startsWith("\ufeffStap;Soort;Klaar;Mediaan in uren;")
                .containsPattern("\r\nSignaal verrijken;Taak;20;[\\d,]+;(<5|\\d+);\\d*;6;7\r\n")
                .containsPattern("\r\nDuiding vaststellen;Taak;<5;te weinig;(<5|\\d+);\\d*;<5;0\r\n")
                .contains("Stappen uit eerdere versies")
                .contains("\r\nPeriode;januari 2001\r\n", "\r\n<5;Een aantal van 1 tot en met 4.");
        assertThat(manager.get("/stuurinformatie/processen?van=2001-01&tot=2001-01&als=csv")
                        .body())
                .contains("\r\nP02 Triage en meldroutes;11;", ";meer dan 6;");
        for (Bestandssoort soort : Bestandssoort.values()) {
            var bestand = manager.get(kaart + "&als=" + soort.code());
            assertThat(bestand.headers().firstValue("Content-Type")).hasValue(soort.mediatype());
            assertThat(bestand.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"proces-triage." + soort.code() + "\"");
            assertThat(gelogd("cijfers uitgevoerd als " + soort.code() + ": proces-triage"))
                    .isPositive();
        }
        assertThat(Bezoeker.als(poort, "teamleider_zc").get(kaart + "&als=csv").body())
                .contains("\r\nDuiding vaststellen;Taak;4;")
                .doesNotContain("<5");
        assertThat(manager.get(kaart + "&als=exe").body()).as("de pagina").contains("<h1");
        assertThat(manager.get("/stuurinformatie/processen/triage?van=ooit&tot=2001-01&als=csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Bezoeker.als(poort, "zorgcoordinator")
                        .get(kaart + "&als=csv")
                        .statusCode())
                .isEqualTo(404);
    }

    private long gelogd(String wat) {
        return database.sql(
                        "select count(*) from logboek.regel where actie = 'exporteren' and wat = ? and nummer = '2001'")
                .param(wat)
                .query(Long.class)
                .single();
    }

    private Warmtekaart.Kaart als(String wie, Warmtekaart.Vraag vraag) {
        verhaal.als(wie);
        return warmtekaart.kaart("triage", vraag);
    }

    private static Warmtekaart.Vraag vraag(Meting meting, Volgorde volgorde) {
        return new Warmtekaart.Vraag(JANUARI, null, meting, volgorde);
    }

    private static List<String> stappen(Warmtekaart.Kaart kaart) {
        return kaart.stappen().stream().map(regel -> regel.stap().id()).toList();
    }

    private static Stapregel stap(Warmtekaart.Kaart kaart, String id) {
        return kaart.stappen().stream()
                .filter(regel -> regel.stap().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
