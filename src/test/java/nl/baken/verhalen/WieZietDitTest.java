// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Accounts.Account;
import nl.baken.toegang.Betrokkenen;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** "Wie kan dit zien?": what the page tells is what is so. */
@BakenTest
class WieZietDitTest {

    private static final String DRAGER = "zorgcoordinator";
    private static final String WAARNEMER = "zorgcoordinator2";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private Betrokkenen betrokkenen;

    @Autowired
    private Blokkades blokkades;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;
    private String adres;

    @BeforeEach
    void eenZaak() {
        verhaal.nu("2026-02-09T09:00");
        zaak = eenZaak.toegewezen(DRAGER, WAARNEMER);
        adres = "/zaken/" + zaak + "/wie-ziet-dit";
    }

    @Test
    void wieErStaatKanHetZienEnWieHetKanZienStaatEr() {
        String nood = this.nood.collega(Rol.ZORGCOORDINATOR);
        this.nood.van(nood, zaak);
        String geblokkeerd = this.nood.collega(Rol.TEAMLEIDER_ZC);
        blokkeer(geblokkeerd);
        toegang.betrek(zaak.waarde(), Rol.FG, null, Zaakteam.DATALEK);

        Set<String> staat = betrokkenen.bij(zaak.waarde()).stream()
                .map(Betrokkenen.Inzicht::account)
                .collect(Collectors.toSet());
        assertThat(staat)
                .contains(id(DRAGER), id(WAARNEMER), id("teamleider_zc"), id("fg"), id(nood))
                .doesNotContain(id(geblokkeerd));
        accounts.alle().stream().filter(Account::actief).forEach(account -> assertThat(staat.contains(account.id()))
                .as(account.gebruikersnaam())
                .isEqualTo(toegang.grond(zaak.waarde(), account.medewerker()).isPresent()));
    }

    @Test
    void deBladzijdeZegtWieWaaromHoeveelEnTotWanneer() {
        String collega = nood.collega(Rol.ZORGCOORDINATOR);
        nood.van(collega, zaak);
        String geblokkeerd = nood.collega(Rol.TEAMLEIDER_ZC);
        blokkeer(geblokkeerd);
        toegang.betrek(zaak.waarde(), Rol.FG, null, Zaakteam.DATALEK);

        String blad = Bezoeker.als(poort, DRAGER).get(adres).body();
        assertThat(blad)
                .contains(naam(DRAGER), naam(WAARNEMER), collega, "9 februari 2026 om 13.00 uur")
                .contains("teamleiding, als Teamleider zorgcoördinatie", "niet waar de zaak over gaat", "één taak")
                .contains("Veiligheid; om te lezen", "belangenconflict sinds 9 februari 2026 om 09.00 uur")
                .contains(geblokkeerd);
        assertThat(Bezoeker.als(poort, DRAGER).get("/zaken/" + zaak).body()).contains(adres);
        assertThat(nood.gelogd(zaak.waarde(), Zaakteam.ZORGCOORDINATOR)).contains("wie kan dit zien");
    }

    @Test
    void voorWieDeZaakDraagtLeidtOfToezietEnVoorNiemandAnders() {
        String collega = nood.collega(Rol.ZORGCOORDINATOR);
        nood.van(collega, zaak);

        assertThat(status(DRAGER, adres)).isEqualTo(200);
        assertThat(status("teamleider_zc", adres)).isEqualTo(200);
        assertThat(status("fg", adres)).isEqualTo(200);
        assertThat(nood.gelogd(zaak.waarde(), "toezicht")).contains("wie kan dit zien");
        assertThat(status("manager", adres)).isEqualTo(404);
        assertThat(status("auditor", adres)).isEqualTo(404);
        assertThat(status("fg", "/zaken/" + ZaakNummer.nieuw() + "/wie-ziet-dit"))
                .isEqualTo(404);
        blokkeer(DRAGER);
        assertThat(status(DRAGER, adres)).isEqualTo(404);
        assertThat(nood.geweigerd(zaak.waarde(), "wie kan dit zien")).isEqualTo(3);
    }

    @Test
    void watEenMedewerkerKanZien() {
        String medewerker = "/toegang/medewerkers/" + id(DRAGER);
        assertThat(Bezoeker.als(poort, "fg").get(medewerker).body()).contains(zaak.waarde(), "zorgcoördinator");
        assertThat(Bezoeker.als(poort, "teamleider_zc").get(medewerker).body()).contains(zaak.waarde());
        assertThat(Bezoeker.als(poort, "functioneel_beheerder").get(medewerker).body())
                .contains("zorgcoördinator: ")
                .doesNotContain(zaak.waarde())
                .doesNotContain(ZaakNummer.VOORVOEGSEL);
        assertThat(nood.gelogd(id(DRAGER), "toezicht")).contains("toegang van een medewerker");

        for (String niet : List.of(DRAGER, "manager", "auditor")) {
            assertThat(status(niet, medewerker)).as(niet).isEqualTo(404);
        }
        assertThat(status("teamleider_zc", "/toegang/medewerkers/" + id("manager")))
                .as("niet van het team")
                .isEqualTo(404);
        assertThat(status("fg", "/toegang/medewerkers/bestaat-niet")).isEqualTo(404);
        blokkeer("fg");
        assertThat(Bezoeker.als(poort, "fg").get(medewerker).body())
                .as("ook hier gaat het belangenconflict voor")
                .doesNotContain(zaak.waarde());
    }

    private int status(String wie, String pad) {
        return Bezoeker.als(poort, wie).get(pad).statusCode();
    }

    private void blokkeer(String gebruikersnaam) {
        verhaal.als("teamleider_zc");
        blokkades.leg(zaak.waarde(), id(gebruikersnaam), Geheim.van("FICTIEF: kent de cliënt"));
        verhaal.niemand();
    }

    private String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    private String naam(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().naam();
    }
}
