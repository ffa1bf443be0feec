// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import static nl.baken.regels.Beheerwerk.EERSTE;
import static nl.baken.regels.Beheerwerk.TWEEDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a row, and what is taken back before it began: by two people too, and never gone from the list. */
@BakenTest
class RijEindeTest {

    private static final LocalDate STRAKS = LocalDate.of(2037, 7, 1);

    @Autowired
    private Beheerwerk werk;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Gemeenten gemeenten;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void maandag() {
        verhaal.nu("2037-03-02T09:00");
    }

    @Test
    void eenSluitingsdagTeltMeeTotZijIsIngetrokken() {
        LocalDate dag = LocalDate.of(2037, 7, 2);
        var anker = STRAKS.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
        werk.wijzig("sluitingsdagen", "", Beheerwerk.sluitingsdag(dag));
        assertThat(termijnen
                        .vervalt("T05", anker)
                        .atZone(ZoneId.of("Europe/Amsterdam"))
                        .toLocalDate())
                .isEqualTo(dag.plusDays(1));

        Bezoeker eerste = werk.als(EERSTE);
        String voorstel = werk.stelEindeVoor(eerste, "sluitingsdagen", "werkdag 2037-07-02", dag, Map.of());
        assertThat(eerste.get("/vier-ogen/" + voorstel).body()).contains("ingetrokken voordat zij begint");
        werk.antwoordt(werk.als(TWEEDE), voorstel, "akkoord", "");

        assertThat(termijnen
                        .vervalt("T05", anker)
                        .atZone(ZoneId.of("Europe/Amsterdam"))
                        .toLocalDate())
                .isEqualTo(dag);
        assertThat(eerste.get("/beheer/regels/sluitingsdagen").body()).contains("2 juli 2037", "Ingetrokken");
        assertThat(werk.probeer(eerste, "sluitingsdagen", "", Beheerwerk.sluitingsdag(dag))
                        .body())
                .contains("Deze dag staat al in de lijst.");
    }

    @Test
    void eenZinEindigtVanafEenDagEnDeLaatsteBlijft() {
        Map<String, Object> nieuw = new HashMap<>(
                Beheerwerk.zin("De behandeling van je melding is klaar. Dank je wel.", LocalDate.of(2037, 3, 2)));
        nieuw.put("ronde", "2");
        werk.wijzig("zinnen", "", nieuw);
        String code = database.sql("select code from signaal.zin where tekst like 'De behandeling%klaar%'")
                .query(String.class)
                .single();

        Bezoeker eerste = werk.als(EERSTE);
        String voorstel =
                werk.stelEindeVoor(eerste, "zinnen", code, LocalDate.of(2037, 3, 2), Map.of("eindigtOp", STRAKS));
        werk.antwoordt(werk.als(TWEEDE), voorstel, "akkoord", "");
        assertThat(eerste.get("/beheer/regels/zinnen").body()).contains("2 maart 2037 tot 1 juli 2037");

        assertThat(eerste.get("/beheer/regels/zinnen").body())
                .as("de enige zin bij ontvangst is niet te missen")
                .doesNotContain("Beëindigen<span class=\"alleen-voorlezen\"> (ontvangen)");
        Map<String, Object> toch = Map.of(
                "_kenmerk", VoorstelNummer.nieuw().waarde(),
                "_sleutel", "ontvangen",
                "_van", "2018-01-01",
                "eindigtOp", "1-7-2037",
                "bron", "proef");
        assertThat(eerste.post("/beheer/regels/zinnen/einde", toch).statusCode())
                .isEqualTo(404);
    }

    @Test
    void eenToegevoegdeGemeenteVerlaatDeRegio() {
        LocalDate begin = LocalDate.of(2037, 3, 2);
        werk.wijzig("gemeenten", "", Beheerwerk.gemeente("Einddorp", begin));
        Bezoeker eerste = werk.als(EERSTE);
        Map<String, Object> vroeger = Map.of(
                "_kenmerk", VoorstelNummer.nieuw().waarde(),
                "_sleutel", "Einddorp",
                "_van", begin.toString(),
                "eindigtOp", "1-3-2037",
                "bron", "proef");
        var geweigerd = eerste.post("/beheer/regels/gemeenten/einde", vroeger);
        assertThat(geweigerd.statusCode()).isEqualTo(422);
        assertThat(geweigerd.body()).contains("veld-eindigtOp-fout", "Deze dag is voorbij.");

        String voorstel = werk.stelEindeVoor(eerste, "gemeenten", "Einddorp", begin, Map.of("eindigtOp", STRAKS));
        assertThat(gemeenten.op(STRAKS)).as("een voorstel telt nog niet").contains("Einddorp");
        werk.antwoordt(werk.als(TWEEDE), voorstel, "akkoord", "");
        assertThat(gemeenten.op(STRAKS.minusDays(1))).contains("Einddorp");
        assertThat(gemeenten.op(STRAKS)).doesNotContain("Einddorp");
    }
}
