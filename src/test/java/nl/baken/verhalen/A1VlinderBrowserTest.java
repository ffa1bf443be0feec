// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.browser.BrowserTest;
import nl.baken.browser.Invulling;
import nl.baken.browser.Takenpaneel;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.verhalen.VlinderZaak.Lijn;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A1 VLINDER in the browser: everybody does the own tasks in Tasklist and the own acts on the case page, from the report
 * to the second signature. Weekly contact and evaluation pass outside it; {@code OchtendBrowserTest} does those.
 */
@BrowserTest
class A1VlinderBrowserTest {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";

    @Autowired
    Verhaal verhaal;

    @Autowired
    VlinderZaak vlinder;

    @Autowired
    Zaken zaken;

    @Autowired
    Sporen sporen;

    /** No two runs about the same person: that would be a match to judge. */
    private final String naam = Signaalgegevens.eenNaam();

    private Browserwerk werk;

    @Test
    void vanSignaalTotDeCosm(Vensters vensters) {
        ZaakNummer zaak = loop(vensters, Lijn.T2);

        assertThat(sporen.lopend(zaak)).contains(Spoor.OPVANG, Spoor.STRAFRECHT, Spoor.VERBLIJF, Spoor.JURIDISCH);
        Venster coordinator = werk.venster(VlinderZaak.COORDINATOR);
        coordinator.ga("/zaken/" + zaak);
        coordinator.ziet("COSM (via CoMensha)");
        coordinator.ziet("Bedenktijd tot en met 3 mei 2026");
    }

    /** The whole life in the system takes minutes in a browser. */
    @Test
    @Tag("storing")
    void vanSignaalTotSluiten(Vensters vensters) {
        ZaakNummer zaak = loop(vensters, Lijn.M18);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.NAZORG);
        Venster teamleider = werk.venster("teamleider_zc");
        teamleider.ga("/zaken/" + zaak);
        teamleider.ziet("Nazorg");
        assertThat(verhaal.pad(zaak.waarde()))
                .contains("verblijf-eindigen", "voorschot-plannen", "zaak-sluiten")
                .doesNotContain("vervanger-vragen");
    }

    private ZaakNummer loop(Vensters vensters, Lijn laatste) {
        verhaal.nu("2026-02-02T09:00");
        werk = new Browserwerk(vensters, verhaal);
        String signaal = meld(werk.venster("melder"));
        triage(werk.venster(HAARLEM), signaal);
        uitslag(werk.venster(HAARLEM), signaal);
        werk.venster(HAARLEM).ga("/");
        verhaal.nu("2026-02-02T15:00");
        return vlinder.tot(zaakVan(signaal).nummer(), laatste, werk);
    }

    private String meld(Venster melder) {
        melder.ga("/signalen/nieuw");
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "gevaar", List.of("geen_slaapplek"),
                "waargenomenOp", verhaal.vandaag(),
                "gemeente", "Haarlem",
                "locatietype", "hotel",
                "indicatoren", List.of("i2_geen_papieren", "i4_letsel", "i4_dreiging"),
                "tekst", "FICTIEF: een verzonnen vrouw in een hotelkamer",
                "persoonBekend", "true",
                "naam", naam,
                "bron", "boa",
                "terugkoppelingGewenst", "ja"));
        Browserwerk.vul(melder.formulier(), "signaal-vastleggen", getypt);
        melder.formulier().verstuur("Melding versturen");
        melder.zietTitel("Dank je wel, je melding is ontvangen");
        return melder.pagina().locator("main strong").textContent();
    }

    private void triage(Venster sleutelfunctionaris, String signaal) {
        Takenpaneel taken = sleutelfunctionaris.takenpaneel();
        taken.doet("Signaal verrijken", signaal, formulier -> formulier
                .kruis("Wat heb je geraadpleegd?", "BRP")
                .kies("Op welke grond?", "Publieke taak"));
        taken.doet("Duiding vaststellen", signaal, formulier -> formulier
                .kruis("Wat denk je?", "Vermoeden van mensenhandel")
                .typ("Waarom?", "FICTIEF: letsel en dreiging")
                .vul("terugkoppelzin", Veldsoort.LIJST, List.of("doorgegeven")));
        while (verhaal.taken(HAARLEM, signaal).contains("melding-versturen")) {
            taken.doet("Melding versturen", signaal, this::verstuur);
        }
    }

    private void verstuur(Invulling formulier) {
        formulier.kruis("Heb je gemeld?", "Ja");
        PlaywrightAssertions.assertThat(formulier.veld("Wanneer?")).hasValue(Datuminvoer.toon(verhaal.vandaag()));
        formulier.kies("Wat heb je gedeeld?", "Feiten van het signaal, zonder namen");
        if (formulier.vak().textContent().contains("(toestemming)")) {
            formulier.kruis("Heeft de persoon zelf toestemming gegeven?", "Ja");
        }
    }

    private void uitslag(Venster sleutelfunctionaris, String signaal) {
        sleutelfunctionaris.ga("/signalen/" + signaal);
        sleutelfunctionaris.klik("Uitslag van Politie, AVIM Noord-Holland vastleggen");
        sleutelfunctionaris
                .formulier()
                .kies("Wat is de uitslag?", "Mensenhandel is aannemelijk")
                .typ("Wanneer kwam het antwoord?", Datuminvoer.toon(verhaal.vandaag()))
                .verstuur("Opslaan");
        sleutelfunctionaris.zietTitel("Signaal " + signaal);
        sleutelfunctionaris.takenpaneel().doet("Uitkomst registreren", signaal, formulier -> formulier
                .kies("Hoe loopt dit signaal af?", "Gegrond, mogelijk slachtoffer bekend")
                .vul("terugkoppelzin", Veldsoort.LIJST, List.of("opgepakt")));
    }

    private Zaak zaakVan(String signaal) {
        return zaken.lopend().stream()
                .filter(zaak ->
                        zaak.signaal() != null && zaak.signaal().waarde().equals(signaal))
                .findFirst()
                .orElseThrow();
    }
}
