// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenZorgspoor.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.BewaarPlek;
import nl.baken.opvang.Doelgroep;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.Plekkenbord;
import nl.baken.opvang.Regio;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.RegelTolk;
import nl.baken.zorg.Tolkregeling;
import nl.baken.zorg.Tolksituatie;
import nl.baken.zorg.Tolkvoorkeur;
import nl.baken.zorg.Tolkwijze;
import nl.baken.zorg.Verwijzingsoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case adds to the figures of shelter and care, and what a place adds, also when it changes. */
@BakenTest
class TellingVanZorgTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenTelling telling;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Plekkenbord bord;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenMedischspoor medisch;

    @Autowired
    private Tolkregeling tolken;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private JdbcClient database;

    @Test
    void opvangTeltBeddenEnWieGeenPlekHad() {
        ZaakNummer zaak = zorg.zaak();
        long plek = opvang.plek("Telling " + zaak, Opvangtype.VO, 3);
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        assertThat(telling.van(zaak, "K07", "K08"))
                .containsExactly(
                        "K08 24 2026-02-03T09:00 +1", "K08 72 2026-02-05T09:00 +1", "K08 verzoek 2026-02-02T09:00 +1");

        verhaal.verstrijkt(Duration.ofHours(30), zaak.waarde());
        Map<String, Object> geweigerd = EenOpvang.poging("geweigerd", "acm");
        geweigerd.put("weigerreden", "vol");
        verhaal.doet("zorgcoordinator", zaak.waarde(), "plek-zoeken", geweigerd);
        verhaal.doet("zorgcoordinator", zaak.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(zaak);
        assertThat(telling.van(zaak, "K07", "K08"))
                .containsExactly(
                        "K07 vo 2026-02-03T00:00 +1",
                        "K07R vol 2026-02-03T15:00 +1",
                        "K07W vo 2026-02-03T15:00 1800",
                        "K08 24 2026-02-03T09:00 +1",
                        "K08 verzoek 2026-02-02T09:00 +1");

        verhaal.dagen(2, zaak.waarde());
        handelingen.doet(zaak, "opvang/vertrek-vastleggen", Map.of("op", verhaal.vandaag(), "reden", "huisregels"));
        assertThat(telling.van(zaak, "K07 ", "K07D", "K08 verzoek"))
                .containsExactly(
                        "K07 vo 2026-02-03T00:00 +1",
                        "K07 vo 2026-02-05T00:00 -1",
                        "K07D vo 2026-02-05T00:00 2880",
                        "K08 verzoek 2026-02-02T09:00 +1",
                        "K08 verzoek 2026-02-05T15:00 +1");
        verhaal.verstrijkt(Duration.ofHours(1), zaak.waarde());
        opvang.behoefte(zaak, Map.of());
        verhaal.doet("zorgcoordinator", zaak.waarde(), "plek-zoeken", Map.of("nietNodig", "al_geregeld"));
        assertThat(telling.van(zaak, "K08 24"))
                .as("de tweede keer was het zo geregeld")
                .hasSize(1);
    }

    @Test
    void eenPlekTeltZijnBeddenOokAlsHetErAndersWorden() {
        verhaal.nu("2026-02-02T09:00");
        String naam = "Telling " + UUID.randomUUID();
        long plek = opvang.plek(naam, Opvangtype.VO, 3);
        verhaal.nu("2026-03-01T09:00");
        bewaar(plek, naam, Opvangtype.ACM, 5);
        verhaal.nu("2026-03-02T09:00");
        bewaar(plek, naam, Opvangtype.ACM, 5);

        assertThat(telling.van("plek " + plek, "K"))
                .containsExactly(
                        "K07C acm 2026-03-01T09:00 +5", "K07C vo 2026-02-02T09:00 +3", "K07C vo 2026-03-01T09:00 -3");
        assertThat(database.sql(
                                """
                                select distinct nummersoort from logboek.regel
                                where nummer = ? and wat in ('opvangplek toegevoegd', 'opvangplek gewijzigd')""")
                        .param("plek " + plek)
                        .query(String.class)
                        .list())
                .as("wat in het logboek staat, wordt geteld")
                .containsExactly("plek");
    }

    private void bewaar(long plek, String naam, Opvangtype soort, int bedden) {
        verhaal.als("teamleider_zc");
        bord.wijzig(
                plek,
                new BewaarPlek(
                        "De Verzonnen Haven",
                        naam,
                        soort,
                        bedden,
                        Regio.IN_DE_REGIO,
                        Doelgroep.IEDEREEN,
                        true,
                        Geheim.van("")));
        verhaal.niemand();
    }

    @Test
    void zorgTeltHetWachtenWieNietKwamEnWaarNiemandDeTolkBetaalt() {
        ZaakNummer zaak = zorg.zaak();
        zorg.toestemming(zaak, Doel.GGZ);
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
        medisch.regel(
                zaak,
                "acuut",
                List.of("geen"),
                "verzekering",
                "onverzekerd",
                "verwezenNaar",
                List.of("huisarts", "tandarts"),
                "verwezenOp",
                dag(2));
        medisch.legVast(zaak, Verwijzingsoort.HUISARTS, dag(5));
        medisch.legVast(zaak, Verwijzingsoort.TANDARTS, dag(5));
        tolk(zaak);
        zorg.bericht(zaak, Berichtsoort.GGZ_INTAKE, dag(2));
        assertThat(telling.van(zaak, "K14 ", "K14N")).isEmpty();

        verhaal.dagen(4, zaak.waarde());
        medisch.nagaan(zaak, "uitkomst", "nagekomen");
        medisch.nagaan(zaak, "uitkomst", "niet_gekomen");
        zorg.bericht(zaak, Berichtsoort.GGZ_BEHANDELING_GESTART, dag(6));
        assertThat(telling.van(zaak, "K14 ", "K14N"))
                .containsExactly(
                        "K14 ggz_behandeling 2026-02-06T00:00 5760",
                        "K14 huisarts 2026-02-05T00:00 4320",
                        "K14N tandarts 2026-02-05T00:00 +1");
        assertThat(telling.van(zaak, "K14T")).as("CoMensha betaalt").isEmpty();

        ZaakNummer ander = eenZaak.toegewezen("zorgcoordinator");
        tolk(ander);
        assertThat(telling.van(ander, "K14T")).containsExactly("K14T 2026-02-06T09:00 +1");
    }

    private void tolk(ZaakNummer zaak) {
        zorg.als(() -> tolken.regel(
                zaak,
                new RegelTolk(
                        Tolksituatie.AMBULANT, Geheim.van("Fictiefs"), Tolkvoorkeur.GEEN, Tolkwijze.TELEFOON, null)));
    }
}
