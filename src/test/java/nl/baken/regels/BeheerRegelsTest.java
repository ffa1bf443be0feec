// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import static nl.baken.regels.Beheerwerk.EERSTE;
import static nl.baken.regels.Beheerwerk.TWEEDE;
import static nl.baken.regels.Beheerwerk.sluitingsdag;
import static nl.baken.regels.Beheerwerk.termijn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.BakenTest;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A new rule through the pages, by two people. The rows begin long after the days on which other stories play, so that
 * those count with what they expect.
 */
@BakenTest
class BeheerRegelsTest {

    private static final LocalDate VANDAAG = LocalDate.of(2035, 3, 5);
    private static final LocalDate STRAKS = LocalDate.of(2035, 7, 2);

    @Autowired
    private Beheerwerk werk;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private JdbcClient database;

    private Bezoeker eerste;
    private Bezoeker tweede;

    @BeforeEach
    void tweeBeheerders() {
        verhaal.nu("2035-03-05T09:00");
        eerste = werk.als(EERSTE);
        tweede = werk.als(TWEEDE);
    }

    @Test
    void eenNieuweDuurTeltPasNaHetTweedePaarOgenEnSluitDeRijErvoor() {
        String voorstel = werk.stelVoor(eerste, "termijnen", "T46", termijn("8 weken", STRAKS));

        assertThat(duur("T46", STRAKS)).as("een voorstel telt nog niet").isEqualTo("P28D");
        assertThat(eerste.get("/beheer/regels/termijnen").body()).contains(voorstel, "8 weken (P8W)");
        assertThat(eerste.get("/vier-ogen/" + voorstel).body())
                .contains("Je hebt dit zelf voorgesteld", "Voorstel intrekken")
                .doesNotContain("Antwoord vastleggen");
        HttpResponse<String> zelf = werk.antwoordt(eerste, voorstel, "akkoord", "");
        assertThat(zelf.statusCode()).isEqualTo(422);
        assertThat(zelf.body()).contains("Iemand anders moet het beoordelen");
        assertThat(tweede.get("/").body()).contains("Regel wijzigen · " + voorstel);
        assertThat(tweede.get("/beheer").body()).contains("Regel wijzigen · " + voorstel);
        assertThat(tweede.get("/vier-ogen/" + voorstel).body())
                .contains("Wat vandaag begint, eindigt op", "30 april 2035", "P8W", "2 juli 2035");

        assertThat(Bezoeker.locatie(werk.antwoordt(tweede, voorstel, "akkoord", "")))
                .isEqualTo("/beheer/regels/termijnen");
        assertThat(duur("T46", STRAKS.minusDays(1))).isEqualTo("P28D");
        assertThat(duur("T46", STRAKS)).isEqualTo("P8W");
        assertThat(tweede.get("/beheer/regels/termijnen").body())
                .contains("Finn Fictief, akkoord van Fleur Fictief", "tot 2 juli 2035", "Komt nog");
        assertThat(termijnen.loopt("T37", voorstel)).isEmpty();
        assertThat(tweede.get("/vier-ogen/" + voorstel).statusCode()).isEqualTo(404);
        assertThat(database.sql("select wat from logboek.regel where nummer = ? and soort = 'handeling'")
                        .param(voorstel)
                        .query(String.class)
                        .list())
                .contains(
                        "regelwijziging voorgesteld: termijnen",
                        "tweede persoon gevraagd: regel wijzigen",
                        "tweede persoon akkoord",
                        "regel gewijzigd: termijnen");

        HttpResponse<String> overlap =
                werk.probeer(eerste, "termijnen", "T46", termijn("9 weken", STRAKS.minusDays(1)));
        assertThat(overlap.statusCode()).isEqualTo(422);
        assertThat(overlap.body())
                .contains("veld-geldigVan-fout", "Er staat al een rij klaar die begint op 2 juli 2035.");

        watNogNietBegonKanTerug();
    }

    private void watNogNietBegonKanTerug() {
        String terug = werk.stelEindeVoor(eerste, "termijnen", "T46", STRAKS, Map.of());
        werk.antwoordt(tweede, terug, "akkoord", "");
        assertThat(duur("T46", STRAKS)).isEqualTo("P28D");
        assertThat(tweede.get("/beheer/regels/termijnen").body()).contains("Ingetrokken");
        HttpResponse<String> zelfdeDag = werk.probeer(eerste, "termijnen", "T46", termijn("9 weken", STRAKS));
        assertThat(zelfdeDag.body()).contains("Op deze dag begint al een andere rij.");
    }

    @Test
    void eenNeeVraagtEenMotiefEnBlijftInDeGeschiedenis() {
        String voorstel = werk.stelVoor(eerste, "termijnen", "T47", termijn("6 werkdagen", STRAKS));

        HttpResponse<String> zonder = werk.antwoordt(tweede, voorstel, "niet_akkoord", "");
        assertThat(zonder.statusCode()).isEqualTo(422);
        assertThat(zonder.body()).contains("veld-motief-fout");

        werk.antwoordt(tweede, voorstel, "niet_akkoord", "FICTIEF: eerst met het team bespreken");
        assertThat(duur("T47", STRAKS)).isEqualTo("P5WD");
        assertThat(eerste.get("/beheer/regels/termijnen").body())
                .contains("niet akkoord", "FICTIEF: eerst met het team bespreken", "Antwoord van Fleur Fictief");
    }

    @Test
    void alleenDeVoorstellerTrektInEnDanVerandertErNiets() {
        String voorstel = werk.stelVoor(eerste, "termijnen", "T48", termijn("6 werkdagen", STRAKS));

        tweede.post("/vier-ogen/" + voorstel + "/intrekken", Map.of());
        assertThat(tweede.get("/vier-ogen/" + voorstel).statusCode()).isEqualTo(200);

        eerste.post("/vier-ogen/" + voorstel + "/intrekken", Map.of());
        assertThat(tweede.get("/vier-ogen/" + voorstel).statusCode()).isEqualTo(404);
        assertThat(duur("T48", STRAKS)).isEqualTo("P5WD");
        assertThat(eerste.get("/beheer/regels/termijnen").body()).contains("ingetrokken door de voorsteller");
    }

    @Test
    void wieInDezelfdeSessieAlsEenAnderAanmeldtKanNietAntwoorden() {
        String voorstel = werk.stelVoor(eerste, "sluitingsdagen", "", sluitingsdag(LocalDate.of(2035, 7, 3)));

        assertThat(Bezoeker.locatie(eerste.meldAan(TWEEDE, "baken-demo"))).isEqualTo("/");
        HttpResponse<String> antwoord = werk.antwoordt(eerste, voorstel, "akkoord", "");
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("Dit besluit is in deze sessie genomen.");

        assertThat(werk.antwoordt(tweede, voorstel, "akkoord", "").statusCode()).isEqualTo(302);
    }

    @Test
    void hetVoorbeeldRekentEnBewaartNiets() {
        Map<String, Object> getypt = new HashMap<>(termijn("3 maanden", STRAKS));
        getypt.put("_voorbeeld", "ja");
        assertThat(eerste.get("/beheer/regels/termijnen/nieuw?sleutel=T44").body())
                .as("het formulier begint met de regel van nu")
                .containsPattern("name=\"duur\" value=\"\\d+ \\p{L}+\"");
        assertThat(eerste.get("/beheer/regels/termijnen/nieuw?sleutel=T21").body())
                .contains("value=\"onverwijld PT4H\"");

        HttpResponse<String> voorbeeld = werk.probeer(eerste, "termijnen", "T44", getypt);
        assertThat(voorbeeld.statusCode()).isEqualTo(200);
        assertThat(voorbeeld.body())
                .contains("Zo zou het worden", "3 maanden (P3M)", "5 juni 2035", "value=\"3 maanden\"")
                .contains("Wat begint op 31 januari 2036, eindigt op", "30 april 2036");
        assertThat(eerste.get("/beheer/regels/termijnen").body()).doesNotContain("3 maanden (P3M) na: elke");
        assertThat(voorstellen("T44")).isZero();
    }

    @Test
    void tweeKeerVersturenIsEenVoorstelEnEenTweedeOverDezelfdeRegelWacht() {
        String kenmerk = VoorstelNummer.nieuw().waarde();
        Map<String, Object> getypt = termijn("6 werkdagen", STRAKS);

        for (int keer = 0; keer < 2; keer++) {
            assertThat(Bezoeker.locatie(werk.probeer(eerste, kenmerk, "termijnen", "T51", getypt)))
                    .isEqualTo("/vier-ogen/" + kenmerk);
        }
        assertThat(voorstellen("T51")).isOne();
        HttpResponse<String> ander = werk.probeer(tweede, "termijnen", "T51", termijn("7 werkdagen", STRAKS));
        assertThat(ander.statusCode()).isEqualTo(422);
        assertThat(ander.body()).contains("Hierover wacht al een voorstel op een tweede persoon.");
        eerste.post("/vier-ogen/" + kenmerk + "/intrekken", Map.of());
    }

    /** A row never begins before the day on which it was approved. */
    @Test
    void watLaterAkkoordIsDanHetZouBeginnenBegintOpDeDagVanAkkoord() {
        String voorstel = werk.stelVoor(eerste, "termijnen", "T49", termijn("2 dagen", VANDAAG));
        verhaal.nu("2035-03-08T09:00");

        werk.antwoordt(werk.als(TWEEDE), voorstel, "akkoord", "");
        assertThat(duur("T49", LocalDate.of(2035, 3, 7))).isEqualTo("P0D");
        assertThat(duur("T49", LocalDate.of(2035, 3, 8))).isEqualTo("P2D");
    }

    /** Every kind has a page with its rows, and a form for whatever its page offers. */
    @Test
    void elkeSoortHeeftEenLijstEnElkeKnopEenFormulier() {
        Matcher soorten = Pattern.compile("href=\"(/beheer/regels/\\w+)\"")
                .matcher(eerste.get("/beheer/regels").body());
        Set<String> lijsten = new TreeSet<>();
        while (soorten.find()) {
            lijsten.add(soorten.group(1));
            Matcher knoppen = Pattern.compile("href=\"(" + soorten.group(1) + "/[^\"]+)\"")
                    .matcher(eerste.get(soorten.group(1)).body());
            int bezocht = 0;
            while (bezocht < 60 && knoppen.find()) {
                String adres = knoppen.group(1).replace("&amp;", "&");
                assertThat(eerste.get(adres).statusCode()).as(adres).isEqualTo(200);
                bezocht++;
            }
            assertThat(bezocht).as(soorten.group(1)).isPositive();
        }
        assertThat(lijsten)
                .containsExactlyInAnyOrder(
                        "/beheer/regels/termijnen",
                        "/beheer/regels/bewaartermijnen",
                        "/beheer/regels/sluitingsdagen",
                        "/beheer/regels/gemeenten",
                        "/beheer/regels/zinnen",
                        "/beheer/regels/normen");
    }

    @Test
    void voorAnderenBestaatHetNiet() {
        String voorstel = werk.stelVoor(eerste, "sluitingsdagen", "", sluitingsdag(LocalDate.of(2035, 7, 4)));
        Bezoeker teamleider = werk.als("teamleider_zc");

        assertThat(teamleider.get("/beheer/regels").statusCode()).isEqualTo(404);
        assertThat(teamleider.get("/vier-ogen/" + voorstel).statusCode()).isEqualTo(404);
        assertThat(werk.antwoordt(teamleider, voorstel, "akkoord", "").statusCode())
                .isEqualTo(404);
        assertThat(eerste.get("/beheer/regels/onbekend").statusCode()).isEqualTo(404);
        assertThat(eerste.get("/beheer/regels/termijnen/nieuw?sleutel=T999").statusCode())
                .isEqualTo(404);
        eerste.post("/vier-ogen/" + voorstel + "/intrekken", Map.of());
    }

    private String duur(String regel, LocalDate dag) {
        return termijnen.regel(regel, dag).duur().toString();
    }

    private long voorstellen(String sleutel) {
        return database.sql("select count(*) from regels.voorstel where sleutel = ?")
                .param(sleutel)
                .query(Long.class)
                .single();
    }
}
