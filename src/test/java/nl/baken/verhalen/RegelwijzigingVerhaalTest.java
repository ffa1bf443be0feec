// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.regels.Beheerwerk.EERSTE;
import static nl.baken.regels.Beheerwerk.TWEEDE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.regels.Beheerwerk;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.signaal.Terugkoppeling;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules change while cases run: what runs keeps its rule, what begins later gets the new one. */
@BakenTest
class RegelwijzigingVerhaalTest {

    private static final LocalDate WIJZIGING = LocalDate.of(2036, 3, 10);

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenSignaal eenSignaal;

    @Autowired
    Beheerwerk beheer;

    @Autowired
    Termijnen termijnen;

    @Autowired
    Terugkoppeling terugkoppeling;

    @Autowired
    Gemeenten gemeenten;

    @Autowired
    Normen normen;

    @Autowired
    Beslissingen beslissingen;

    @Test
    void eenLopendeTermijnHoudtZijnEindeEnEenNieuweKrijgtDeNieuweDuur() {
        verhaal.nu("2036-03-03T09:00");
        ZaakNummer oud = eenZaak.zaak();
        eenZaak.tot(oud, "zorgplan-vastleggen");
        Termijn vanOud = zorgplan(oud);
        assertThat(vanOud.laatsteDag()).isEqualTo("2036-03-17");

        beheer.wijzig("termijnen", "T07", Beheerwerk.termijn("15 werkdagen", WIJZIGING));
        verhaal.nu("2036-03-10T09:00");
        ZaakNummer nieuw = eenZaak.zaak();
        eenZaak.tot(nieuw, "zorgplan-vastleggen");

        assertThat(zorgplan(oud)).as("wat loopt houdt zijn einde en zijn regel").isEqualTo(zonderEinde(vanOud));
        assertThat(zorgplan(oud).vervalt()).isEqualTo(vanOud.vervalt());
        assertThat(zorgplan(oud).regelVersie()).isEqualTo("2000-01-01");
        assertThat(zorgplan(nieuw).laatsteDag()).isEqualTo("2036-03-31");
        assertThat(zorgplan(nieuw).regelVersie()).isEqualTo(WIJZIGING);
        assertThat(beheer.als("zorgcoordinator").get("/zaken/" + oud).body())
                .contains("De regel is veranderd op 10 maart 2036. Deze termijn houdt de duur waarmee zij begon.");
        assertThat(beheer.als("zorgcoordinator").get("/zaken/" + nieuw).body())
                .doesNotContain("De regel is veranderd op 10 maart 2036.");
    }

    /** The version is the same; only that it ended is new, and that is no part of how the deadline counts. */
    private Termijn zonderEinde(Termijn termijn) {
        return new Termijn(
                termijn.id(),
                termijn.nummer(),
                termijnen.regel("T07", WIJZIGING.minusDays(1)),
                termijn.anker(),
                termijn.vervalt(),
                termijn.waarschuwt(),
                termijn.stand());
    }

    private Termijn zorgplan(ZaakNummer zaak) {
        return termijnen.loopt("T07", zaak.waarde()).orElseThrow();
    }

    /** T37: nobody answered, the deputy may, and it never passes by itself. */
    @Test
    void antwoordtGeenTweedeBeheerderDanMagDePlaatsvervangerEnHetGaatNooitVanzelfDoor() {
        verhaal.nu("2026-03-02T09:00");
        LocalDate dag = LocalDate.of(2036, 7, 1);
        String voorstel = beheer.stelVoor(beheer.als(EERSTE), "sluitingsdagen", "", Beheerwerk.sluitingsdag(dag));
        assertThat(termijnen.loopt("T37", voorstel).orElseThrow().laatsteDag()).isEqualTo("2026-03-09");

        verhaal.dagen(7, voorstel);
        assertThat(beheer.als("teamleider_zc").get("/vier-ogen/" + voorstel).statusCode())
                .as("de vijfde werkdag zelf")
                .isEqualTo(404);

        verhaal.dagen(1, voorstel);
        Bezoeker teamleider = beheer.als("teamleider_zc");
        assertThat(teamleider.get("/").body())
                .contains("Regel wijzigen · " + voorstel, "aan jou omdat een antwoord uitbleef");
        assertThat(teamleider.get("/vier-ogen/" + voorstel).body()).contains("1 juli 2036", "Een antwoord bleef uit.");
        assertThat(beheer.als(TWEEDE).get("/vier-ogen/" + voorstel).statusCode())
                .as("de tweede beheerder mag nog")
                .isEqualTo(200);
        assertThat(teamleider.get("/beheer/regels").statusCode()).isEqualTo(404);
        assertThat(staatErin(dag)).isFalse();

        assertThat(Bezoeker.locatie(beheer.antwoordt(teamleider, voorstel, "akkoord", "")))
                .isEqualTo("/");
        assertThat(staatErin(dag)).isTrue();
        assertThat(teamleider.get("/vier-ogen/" + voorstel).statusCode()).isEqualTo(404);
    }

    private boolean staatErin(LocalDate dag) {
        return beheer.als(EERSTE)
                .get("/beheer/regels/sluitingsdagen")
                .body()
                .contains("<strong>Komt nog</strong><br><span>" + nl.baken.gedeeld.Dag.toon(dag));
    }

    @Test
    void watEenMelderLasBlijftEnDeVolgendeLeestDeNieuweZin() {
        String nieuweZin = "We hebben je melding bekeken en aan de juiste organisatie gegeven.";
        verhaal.nu("2036-03-03T09:00");
        var eerder = eenSignaal.gemeld("melder", Signaalgegevens.eenSignaal("Haarlem"));
        eenSignaal.geduid(eerder, "vermoeden", "doorgegeven");

        beheer.wijzig("zinnen", "doorgegeven", Beheerwerk.zin(nieuweZin, LocalDate.of(2036, 3, 3)));
        var later = eenSignaal.gemeld("melder", Signaalgegevens.eenSignaal("Haarlem"));
        eenSignaal.geduid(later, "vermoeden", "doorgegeven");

        verhaal.als("melder");
        assertThat(terugkoppeling.van(eerder))
                .as("ook op de dag van de wijziging")
                .extracting(Teruggekoppeld::tekst)
                .contains("We hebben je melding beoordeeld en doorgegeven aan de organisatie die verder kan.")
                .doesNotContain(nieuweZin);
        assertThat(terugkoppeling.van(later)).extracting(Teruggekoppeld::tekst).contains(nieuweZin);
    }

    @Test
    void eenNieuweGemeenteTeltVanafHaarEersteDagEnHetBesluitNoemtHaarRij() {
        verhaal.nu("2036-03-03T09:00");
        LocalDate begin = LocalDate.of(2036, 4, 1);
        beheer.wijzig("gemeenten", "", Beheerwerk.gemeente("Fictiefstad", begin));
        assertThat(gemeenten.op(begin.minusDays(1))).doesNotContain("Fictiefstad");
        assertThat(gemeenten.op(begin)).contains("Fictiefstad", "Uitgeest");

        Map<String, Object> gaatOp = new HashMap<>(Beheerwerk.gemeente("", begin));
        gaatOp.remove("naam");
        gaatOp.put("opvolger", "Fictiefstad");
        beheer.wijzig("gemeenten", "Uitgeest", gaatOp);
        assertThat(gemeenten.op(begin)).contains("Fictiefstad").doesNotContain("Uitgeest");
        assertThat(gemeenten.op(begin.minusDays(1))).contains("Uitgeest");
        assertThat(gemeenten.zoek("Uitgeest", begin).orElseThrow().naam()).isEqualTo("Fictiefstad");

        assertThat(gemeenten
                        .bepaal("PROEF-D07", "Fictiefstad", begin)
                        .orElseThrow()
                        .centrumgemeente())
                .isEqualTo("Haarlem");
        assertThat(beslissingen.van("PROEF-D07").get(0).regels())
                .containsExactly("gemeente Fictiefstad vanaf 2036-04-01");
        gemeenten.bepaal("PROEF-D07", "Uitgeest", begin.minusDays(1));
        assertThat(beslissingen.van("PROEF-D07"))
                .extracting(Beslissingen.Genomen::regels)
                .contains(java.util.List.of("uitgeest"));
    }

    @Test
    void eenNormTeltVanafHaarEersteDagEnIsTeBeeindigenDoorEenAndere() {
        verhaal.nu("2036-03-03T09:00");
        beheer.wijzig("normen", "gelijkenis_adres", Beheerwerk.norm("0,3", LocalDate.of(2036, 3, 4)));
        assertThat(normen.waarde("gelijkenis_adres")).isEqualByComparingTo("0.2");

        verhaal.nu("2036-03-04T09:00");
        assertThat(normen.waarde("gelijkenis_adres")).isEqualByComparingTo("0.3");
        assertThat(normen.groep("gelijkenis_")).containsKeys("naam", "adres", "drempel");
    }

    /** Retention: what is kept already keeps its term; both ways round the page says which row came from whom. */
    @Test
    void eenBewaartermijnVeranderAlleenVoorWatDaarnaBegint() {
        verhaal.nu("2036-03-03T09:00");
        var anker = verhaal.moment();
        Termijn oud = termijnen.start("B02", "PROEF-bewaren", anker);
        beheer.wijzig("bewaartermijnen", "B02", Beheerwerk.termijn("3 maanden", LocalDate.of(2036, 3, 4)));
        verhaal.nu("2036-03-04T09:00");
        Termijn nieuw = termijnen.start("B02", "PROEF-bewaren-later", verhaal.moment());

        assertThat(oud.laatsteDag()).isEqualTo("2036-09-03");
        assertThat(termijnen.loopt("B02", "PROEF-bewaren").orElseThrow().laatsteDag())
                .isEqualTo("2036-09-03");
        assertThat(nieuw.laatsteDag()).isEqualTo("2036-06-04");
    }
}
