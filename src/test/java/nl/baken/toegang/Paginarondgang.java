// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.termijn.Termijnen;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.springframework.stereotype.Component;

/** Types marks on forms that are no task and no act of a case page, and in addresses where nothing is. */
@Component
class Paginarondgang {

    private final Rondgang rondgang;
    private final EenZaak eenZaak;
    private final Termijnen termijnen;
    private final Verhaal verhaal;

    Paginarondgang(Rondgang rondgang, EenZaak eenZaak, Termijnen termijnen, Verhaal verhaal) {
        this.rondgang = rondgang;
        this.eenZaak = eenZaak;
        this.termijnen = termijnen;
        this.verhaal = verhaal;
    }

    void loop(Proefgang gang) {
        Proefinvulling wat = gang.wat();
        String signaal = rondgang.meld(gang.als("melder"), wat);
        vulAan(gang.als("melder"), signaal, wat);
        signaal(gang.als("sleutelfunctionaris_haarlem"), signaal, wat);
        overnemen(gang);
        termijnen(gang);
        gang.als("teamleider_zc")
                .post(
                        "/zorgcoordinatie/team/" + rondgang.account("zorgcoordinator2"),
                        Map.of("fte", "1", "talen", wat.merk()));
        gang.als("auditor").post("/logboek", Map.of("nummer", wat.merk()));
        Bezoeker.anoniem(gang.poort()).meldAan(wat.merk(), wat.merk());
    }

    private void signaal(Bezoeker behandelaar, String signaal, Proefinvulling wat) {
        for (String formulier : List.of("persoon-toevoegen", "bewaren-verlengen")) {
            HttpResponse<String> antwoord =
                    behandelaar.post("/signalen/" + signaal + "/" + formulier, rondgang.invulling(formulier, wat));
            Rondgang.nietInAdressen(antwoord, wat.merk());
            assertThat(antwoord.statusCode()).as(formulier).isIn(302, 422);
        }
        behandelaar.get("/signalen/" + wat.merk());
        behandelaar.post("/taken/" + wat.merk(), Map.of(wat.merk(), wat.merk()));
        behandelaar.motor("POST", MOTOR + "/task/" + wat.merk() + "/complete", "{\"" + wat.merk());
    }

    private void vulAan(Bezoeker melder, String signaal, Proefinvulling wat) {
        String adres = "/signalen/" + signaal + "/signaal-aanvullen";
        Map<String, Object> getypt = rondgang.invulling("signaal-aanvullen", wat);
        melder.post(adres + "/concept", getypt);
        assertThat(melder.get(adres).body()).as("concept").contains(wat.merk());
        assertThat(melder.post(adres, getypt).statusCode()).isEqualTo(302);
        HttpResponse<String> blad = melder.get("/signalen/" + signaal);
        assertThat(blad.body()).as("eigen tekst terug").contains(wat.merk());
        Rondgang.nietInAdressen(blad, wat.merk());
    }

    /** X4: who may be known already is asked about first, with all that was typed on the page again. */
    private void overnemen(Proefgang gang) {
        gang.wat()
                .kies("zaak-overnemen.gemeente", "Haarlem")
                .kies("zaak-overnemen.geboortedatum", "1-1-2001")
                .kies("zaak-overnemen.zelfdePersoon", "", "nieuw");
        String kenmerk = UUID.randomUUID().toString();
        Bezoeker teamleider = gang.als("teamleider_zc");
        HttpResponse<String> antwoord = null;
        for (int poging = 0; poging < 2 && (antwoord == null || antwoord.statusCode() == 422); poging++) {
            Map<String, Object> getypt = rondgang.invullingVan("zorgcoordinatie/zaak-overnemen", gang.wat());
            getypt.put("_kenmerk", kenmerk);
            antwoord = teamleider.post("/zaken/nieuw", getypt);
            Rondgang.nietInAdressen(antwoord, gang.wat().merk());
        }
        assertThat(antwoord.statusCode())
                .as("zaak-overnemen" + Rondgang.fouten(antwoord))
                .isEqualTo(302);
    }

    /** A deadline of a case is moved, paused and resumed; who carries the case reads why. */
    private void termijnen(Proefgang gang) {
        Proefinvulling wat = gang.wat();
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        long intake = termijnen.loopt("T06", zaak.waarde()).orElseThrow().id();
        wat.kies("termijn-verzetten.naar", Datuminvoer.toon(verhaal.vandaag().plusDays(30)));
        Bezoeker wie = gang.als("zorgcoordinator");
        for (String handeling : List.of("verzetten", "pauzeren", "hervatten")) {
            HttpResponse<String> antwoord = wie.post(
                    "/zaken/" + zaak + "/termijnen/" + intake + "/" + handeling,
                    rondgang.invullingVan("termijn/termijn-" + handeling, wat));
            Rondgang.nietInAdressen(antwoord, wat.merk());
            assertThat(antwoord.statusCode()).as(handeling).isEqualTo(302);
        }
        HttpResponse<String> blad = wie.get("/zaken/" + zaak);
        assertThat(blad.body()).contains(wat.merk());
        Rondgang.nietInAdressen(blad, wat.merk());
    }
}
