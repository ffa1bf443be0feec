// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Ketenpartner.OM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaakdeel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** P09.2, P09.3, P09.7 to P09.9 and P09.11: the criminal case, what is set right, the end, and the case page. */
class JuridischVerhaalTest extends Juridischverhaal {

    private static final String ADVOCAAT = "advocaat-regelen";
    private static final String BEZWAAR = "juridisch/bezwaar-schade-indienen";
    private static final String GEZAG = "juridisch/gezag-regelen";

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private TransactionTemplate transactie;

    @Test
    void eenHandelingStartHetSpoorAlsHetNogNietLoopt() {
        handelingen.doet(zaak, "juridisch/schulden-melden", vandaag(Map.of("bij", "cjib", "wat", "boete")));
        handelingen.doet(zaak, "juridisch/loonvordering-melden", vandaag(Map.of("bij", "fairwork")));
        handelingen.doet(zaak, "juridisch/gezag-regelen", vandaag(Map.of("vraag", "gezag", "via", "advocaat")));

        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isTrue();
        assertThat(regels()).contains("schulden op naam gemeld", "loonvordering gemeld", "gezag in gang gezet");
        assertThat(verhaal.pad(nummer)).contains("schulden-en-loon-bijgewerkt", "papieren-en-gezag-bijgewerkt");
    }

    @Test
    void naarDeAmbassadeKanAlleenAlsHetVeiligIs() {
        Map<String, Object> paspoort = vandaag(Map.of("papieren", "reisdocument", "via", "ambassade"));
        for (String risico : List.of("niet_veilig", "niet_nagegaan")) {
            paspoort.put("risico", risico);
            assertThat(fouten(handelingen.probeert(zaak, "juridisch/documenten-herstellen", paspoort)))
                    .containsOnlyKeys("risico");
        }
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).as("niets half gedaan").isFalse();

        paspoort.put("risico", "veilig");
        handelingen.doet(zaak, "juridisch/documenten-herstellen", paspoort);
        paspoort.put("via", "gemeente");
        paspoort.remove("risico");
        handelingen.doet(zaak, "juridisch/documenten-herstellen", paspoort);
    }

    @Test
    void voegenKanTotEnMetDeZitting() {
        Map<String, Object> voeging = vandaag(Map.of("via", "slachtofferhulp", "zittingOp", "1-2-2026"));
        assertThat(fouten(handelingen.probeert(zaak, "juridisch/voeging-vastleggen", voeging)))
                .containsOnlyKeys("op");
        voeging.put("zittingOp", "3-2-2026");
        handelingen.doet(zaak, "juridisch/voeging-vastleggen", voeging);

        verhaal.dagen(1, nummer);
        uitspraak(Feitsoort.VEROORDELING);
        assertThat(fouten(
                        handelingen.probeert(zaak, "juridisch/voeging-vastleggen", vandaag(Map.of("via", "advocaat")))))
                .containsOnlyKeys("op");
        assertThat(verhaal.pad(nummer)).contains("strafzaak-bijgewerkt");
    }

    @Test
    void eenVeroordelingVraagtOmJuridischeHulp() {
        uitspraak(Feitsoort.VRIJSPRAAK);
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isFalse();

        uitspraak(Feitsoort.VEROORDELING);

        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH)).isTrue();
        assertThat(taken()).contains(ADVOCAAT);
    }

    @Test
    void afrondenAlsAllesIsGeregeldKanNietZolangErIetsLoopt() {
        handelingen.start(zaak, Spoor.JURIDISCH);
        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));

        assertThat(handelingen.probeert(zaak, "juridisch/juridisch-afronden", Map.of("reden", "alles_geregeld")))
                .isEqualTo(geweigerd(
                        "reden",
                        "Dit loopt nog: Voorschot van het CJIB op de schadevergoeding. Wacht op de uitkomst, of kies een"
                                + " andere reden."));
        rondAf("ander_volgt");
        assertThat(termijnen.loopt("T100", nummer)).isEmpty();
        assertThat(taken()).doesNotContain(ADVOCAAT);
        assertThat(fouten(handelingen.probeert(zaak, "juridisch/juridisch-afronden", Map.of("reden", "niet_nodig"))))
                .containsOnlyKeys("");

        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 1));
        assertThat(sporen.loopt(zaak, Spoor.JURIDISCH))
                .as("een bericht start het spoor opnieuw")
                .isTrue();
    }

    @Test
    void deZaakpaginaZegtWatIsGevraagdGeregeldEnWanneerHetUiterlijkKomt() {
        handelingen.doet(zaak, "juridisch/advocaat-regelen", advocaat("strafrecht"));
        assertThat(handelingen())
                .as("er is nog niets om bezwaar tegen te maken")
                .doesNotContain(BEZWAAR);
        handelingen.doet(
                zaak,
                "juridisch/schadefonds-aanvragen",
                vandaag(Map.of(
                        "via",
                        "advocaat",
                        "waar",
                        "nederland",
                        "misdrijfTot",
                        "1-1-2026",
                        "bewijs",
                        "aangifte",
                        "stukken",
                        "formulier")));

        Zaakdeel.Deel deel = opDeZaakpagina();

        assertThat(deel.regels().get(0))
                .isEqualTo(new Essentie.Regel("Besluit van het Schadefonds", "Uiterlijk 3 augustus 2026"));
        assertThat(deel.regels().get(1).waarde()).isEqualTo("2 februari 2026\nmr. F. Fictief\nStrafzaak en schade");
        assertThat(deel.regels().get(2).waarde())
                .contains("Aangifte", "Uitbuiting tot en met 1 januari 2026")
                .contains("Nog na te sturen: Kopie identiteitsbewijs, Bewijs van de bankrekening");
        assertThat(deel.acties()).hasSize(10);
        assertThat(handelingen()).contains(BEZWAAR, GEZAG);
        eenZaak.tot(zaak, "intake-vastleggen");
        Map<String, Object> zonderKinderen = new HashMap<>(EenZaak.INTAKE);
        zonderKinderen.put("kinderen", "nee");
        doet("intake-vastleggen", zonderKinderen);
        assertThat(handelingen()).doesNotContain(GEZAG);
        assertThat(wachtOp())
                .contains(new Wachtpunten.Wachtpunt(
                        "Schadefonds", "Besluit van het Schadefonds", LocalDate.of(2026, 2, 2), null));
    }

    private List<String> handelingen() {
        return opDeZaakpagina().acties().stream().map(Zaakdeel.Actie::pad).toList();
    }

    private void uitspraak(Feitsoort soort) {
        verhaal.als("zorgcoordinator");
        transactie.executeWithoutResult(t -> feiten.meld(zaak, soort, verhaal.vandaag(), "OM"));
        verhaal.niemand();
    }
}
