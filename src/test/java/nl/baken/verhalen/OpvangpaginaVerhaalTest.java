// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.BewaarPlek;
import nl.baken.opvang.Doelgroep;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.Plek;
import nl.baken.opvang.Plekkenblad;
import nl.baken.opvang.Plekkenbord;
import nl.baken.opvang.Regio;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who sees which place: the board without addresses, the address only on the page of the case. */
@BakenTest
class OpvangpaginaVerhaalTest {

    private static final String ADRES = "Verzonnenlaan 1";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Plekkenbord bord;

    @Autowired
    private Plekkenblad plekkenblad;

    @LocalServerPort
    private int poort;

    @Test
    void hetAdresStaatAlleenOpDeZaakpaginaVanWieDeZaakDoet() {
        long plek = opvang.plek("pagina " + UUID.randomUUID(), Opvangtype.VO, 1);
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("leeftijdsklasse", "vanaf_23"));
        verhaal.doet("zorgcoordinator", zaak.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(zaak);

        assertThat(pagina("zorgcoordinator", "/zaken/" + zaak))
                .contains("Verblijft nu", "Adres van de opvang", "COA")
                .doesNotContain(ADRES);
        assertThat(toon("zorgcoordinator", zaak)).contains("Geef dit aan niemand door", ADRES);
        assertThat(toon("teamleider_zc", zaak)).doesNotContain(ADRES);
        assertThat(pagina("teamleider_zc", "/zaken/" + zaak)).doesNotContain(ADRES, "Verblijft nu");
        assertThat(pagina("zorgcoordinator", "/zaken")).doesNotContain(ADRES);
        for (String wie : new String[] {"zorgcoordinator", "teamleider_zc", "beleidsmedewerker"}) {
            assertThat(pagina(wie, "/opvang/plekken")).doesNotContain(ADRES).contains("Vrouwenopvang");
        }
        assertThat(pagina("teamleider_zc", "/opvang/plekken/" + plek)).doesNotContain(ADRES);
        assertThat(pagina("zorgcoordinator", "/opvang/plekken")).contains("De Verzonnen Haven");
        assertThat(pagina("beleidsmedewerker", "/opvang/plekken")).doesNotContain("De Verzonnen Haven");
    }

    @Test
    void hetBladZegtWanneerEenPlekVrijkomtEnWieWachtMaarNietWie() {
        verhaal.nu("2026-02-02T09:00");
        String naam = "blad " + UUID.randomUUID();
        long plek = opvang.plek(naam, Opvangtype.COSM, 1, Regio.BUITEN_DE_REGIO);
        ZaakNummer woont = eenZaak.toegewezen("zorgcoordinator");
        opvang.begeleid(woont, Map.of());
        opvang.begint(woont);
        opvang.behoefte(woont, Map.of("leeftijdsklasse", "vanaf_23"));
        verhaal.doet("zorgcoordinator", woont.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(woont);
        ZaakNummer wacht = eenZaak.toegewezen("zorgcoordinator");
        opvang.begeleid(wacht, Map.of());
        opvang.begint(wacht);
        opvang.behoefte(wacht, Map.of("leeftijdsklasse", "vanaf_23"));
        verhaal.nu("2026-02-03T15:00");

        assertThat(rij(plek).vrijVanaf()).isEqualTo("2 mei 2026");
        assertThat(rij(plek).overTermijn()).isZero();
        assertThat(blad().wachtenden())
                .anyMatch(regel -> regel.uren() == 30 && regel.nu().equals("Zonder plek"));
        assertThat(pagina("zorgcoordinator", "/capaciteit/plekken"))
                .contains("Buiten de regio", "Geheime plek", "2 mei 2026", "30 uur")
                .doesNotContain(ADRES, naam, woont.waarde(), wacht.waarde());
        assertThat(pagina("beleidsmedewerker", "/capaciteit/plekken"))
                .contains("Bedden")
                .doesNotContain("2 mei 2026", "30 uur", "Vrij vanaf");
        assertThat(Bezoeker.als(poort, "manager").get("/capaciteit/plekken").statusCode())
                .isEqualTo(404);

        opvang.metBedden(plek, 2);
        verhaal.doet("zorgcoordinator", wacht.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.metBedden(plek, 1);
        opvang.aangekomen(wacht);
        assertThat(rij(plek).vrijVanaf())
                .as("twee mensen in één bed: wie het eerst gaat, maakt niets vrij")
                .isEqualTo("3 mei 2026");

        verhaal.nu("2026-05-04T09:00");
        assertThat(rij(plek))
                .extracting(Plekkenblad.Plekregel::vrijVanaf, Plekkenblad.Plekregel::overTermijn)
                .containsExactly("Niet bekend", 2L);
    }

    private Plekkenblad.Blad blad() {
        verhaal.als("zorgcoordinator");
        return plekkenblad.bekijk();
    }

    /** A secret place has no name there; the places stand in the order of the board. */
    private Plekkenblad.Plekregel rij(long plek) {
        verhaal.als("teamleider_zc");
        List<Long> ids = bord.bekijk().plekken().stream().map(Plek::id).toList();
        return blad().plekken().get(ids.indexOf(plek));
    }

    @Test
    void eenUitgeblevenAankomstStaatBovenaanDeZaak() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("leeftijdsklasse", "vanaf_23"));
        opvang.elders(zaak, "vo");
        verhaal.verstrijkt(Duration.ofHours(5), zaak.waarde());

        assertThat(pagina("zorgcoordinator", "/zaken/" + zaak)).contains("De aankomst is niet op tijd bevestigd");
    }

    @Test
    void alleenDeTeamleiderHoudtHetBordBij() {
        String naam = "beheer " + UUID.randomUUID();
        long id = opvang.plek(naam, Opvangtype.VO, 2);
        verhaal.als("teamleider_zc");
        BewaarPlek kleiner = new BewaarPlek(
                "De Verzonnen Haven", naam, Opvangtype.MO, 1, Regio.BUITEN_DE_REGIO, Doelgroep.MANNEN, false, null);
        bord.wijzig(id, kleiner);

        assertThat(bord.lees(id))
                .extracting(Plek::soort, Plek::capaciteit, Plek::regio)
                .containsExactly(Opvangtype.MO, 1, Regio.BUITEN_DE_REGIO);
        assertThatThrownBy(() -> bord.voegToe(UUID.randomUUID().toString(), kleiner))
                .isInstanceOf(Weigering.class)
                .hasMessage("Deze aanbieder heeft al een plek met deze naam.");
        verhaal.als("zorgcoordinator");
        assertThatThrownBy(() -> bord.wijzig(id, kleiner)).isInstanceOf(NietGevonden.class);
        verhaal.als("manager");
        assertThatThrownBy(bord::bekijk).isInstanceOf(NietGevonden.class);
    }

    @Test
    void eenPlekZonderBeddenWordtGeweigerdBijHetVeld() {
        Bezoeker teamleider = Bezoeker.als(poort, "teamleider_zc");
        Map<String, String> plek = Map.of(
                "aanbieder", "De Verzonnen Haven",
                "naam", "scherm " + UUID.randomUUID(),
                "soort", "vo",
                "capaciteit", "-1",
                "regio", "in_de_regio",
                "doelgroep", "vrouwen");
        assertThat(teamleider.post("/opvang/plekken/nieuw", plek).body())
                .contains("Vul een getal in van 0 tot en met 500.");
        Map<String, String> goed = new java.util.HashMap<>(plek);
        goed.put("capaciteit", "3");
        assertThat(teamleider.post("/opvang/plekken/nieuw", goed).statusCode()).isEqualTo(302);
        assertThat(teamleider.get("/opvang/plekken").body()).contains(goed.get("naam"));
    }

    private String toon(String wie, ZaakNummer zaak) {
        return Bezoeker.als(poort, wie)
                .post("/zaken/" + zaak + "/tonen/opvangadres", Map.of("reden", "vervoer"))
                .body();
    }

    private String pagina(String wie, String pad) {
        return Bezoeker.als(poort, wie).get(pad).body();
    }
}
