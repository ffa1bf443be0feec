// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Spoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything is withdrawn: what the law asks goes on, what can't wait goes with a motive, and the rest waits for consent. */
@BakenTest
class DelingenZonderToestemmingVerhaalTest {

    private static final String WIE = "zorgcoordinator";
    private static final String ZOEKEN = "plek-zoeken";
    private static final String VRAAG_EERST =
            "De cliënt gaf hiervoor geen toestemming, of die geldt niet meer. Vraag die eerst.";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenIncident incident;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Deelpakketten pakketten;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void allesIsIngetrokken() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen(WIE);
        nummer = zaak.waarde();
        eenZaak.begeleidMet(zaak, "geen");
        handelingen.doet(zaak, "zorgcoordinatie/toestemming-intrekken", Map.of("alles", "true"));
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    private Pakket laatste() {
        List<Pakket> alle = pakketten.alle(zaak);
        return alle.get(alle.size() - 1);
    }

    private void gedeeld(Ontvanger ontvanger, Deelgrond grond, Compartiment... groepen) {
        Pakket pakket = laatste();
        assertThat(pakket.ontvanger()).isEqualTo(ontvanger);
        assertThat(pakket.grond()).isEqualTo(grond);
        assertThat(pakket.groepen()).containsExactlyInAnyOrder(groepen);
        assertThat(pakket.verzondenOp()).isEqualTo(verhaal.moment());
        assertThat(handelingen.blad(zaak, "Wat is gedeeld")).contains(ontvanger.omschrijving() + ": ");
    }

    private void geweigerd(String taak, String veld, String begin, Map<String, ?> getypt) {
        int eerder = pakketten.alle(zaak).size();
        String pagina = handelingen.blad(zaak);
        Afloop afloop = verhaal.probeert(WIE, nummer, taak, getypt);
        assertThat(afloop).isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys(veld);
        assertThat(((Afloop.Afgekeurd) afloop).fouten().get(veld))
                .singleElement()
                .asString()
                .startsWith(begin)
                .endsWith(VRAAG_EERST);
        assertThat(pakketten.alle(zaak)).hasSize(eerder);
        assertThat(handelingen.blad(zaak)).isEqualTo(pagina);
        assertThat(verhaal.taken(WIE, nummer)).contains(taak);
    }

    @Test
    void deOpvangGaatDoorMaarEenPlekViaComenshaVraagtToestemming() {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        geweigerd(ZOEKEN, "soort", "CoMensha: ", EenOpvang.poging("elders", "cosm"));
        assertThat(opvang.standen(zaak)).isEmpty();

        opvang.elders(zaak, "vo");

        gedeeld(
                Ontvanger.OPVANG,
                Deelgrond.WETTELIJKE_TAAK,
                Compartiment.IDENTITEIT,
                Compartiment.ZORG,
                Compartiment.VEILIGHEID);
        opvang.aangekomen(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
    }

    @Test
    void deCosmKrijgtHetPasAlsDePlekErIs() {
        handelingen.doet(zaak, "zorgcoordinatie/toestemming-bijwerken", eenZaak.rechten(EenZaak.TOESTEMMINGEN));
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());

        verhaal.doet(WIE, nummer, ZOEKEN, EenOpvang.poging("gevraagd", "cosm"));
        gedeeld(
                Ontvanger.COMENSHA,
                Deelgrond.TOESTEMMING,
                Compartiment.IDENTITEIT,
                Compartiment.ZORG,
                Compartiment.VEILIGHEID);

        opvang.elders(zaak, "cosm");
        assertThat(laatste().ontvanger()).isEqualTo(Ontvanger.OPVANG);
    }

    @Test
    void burgerzakenKrijgtHetVeiligeAdresTeRegelen() {
        Map<String, Object> adres =
                new HashMap<>(Map.of("soort", "geheimhouding", "stand", "aangevraagd", "op", verhaal.vandaag()));
        handelingen.doet(zaak, "opvang/veilig-adres-regelen", adres);
        gedeeld(Ontvanger.GEMEENTE, Deelgrond.WETTELIJKE_TAAK, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
        int aantal = pakketten.alle(zaak).size();

        adres.put("stand", "geregeld");
        handelingen.doet(zaak, "opvang/veilig-adres-regelen", adres);
        assertThat(pakketten.alle(zaak)).as("het antwoord is geen deling").hasSize(aantal);
    }

    @Test
    void jeugdbeschermingEnGemeenteHorenDoorDeWetWieErGezagNodigHeeft() {
        handelingen.doet(
                zaak, "juridisch/gezag-regelen", Map.of("op", verhaal.vandaag(), "vraag", "gezag", "via", "jeugdhulp"));
        gedeeld(
                Ontvanger.JEUGDBESCHERMING,
                Deelgrond.WETTELIJKE_TAAK,
                Compartiment.IDENTITEIT,
                Compartiment.VEILIGHEID);
    }

    @Test
    void wieVermistIsWordtGezochtMetZoMinMogelijk() {
        vermissing.meld(zaak);
        geweigerd(
                EenVermissing.ZOEKEN,
                "kanalen",
                "Advocaat: ",
                Map.of("op", verhaal.vandaag(), "kanalen", List.of("opvang", "advocaat")));

        verhaal.doet(
                WIE,
                nummer,
                EenVermissing.ZOEKEN,
                Map.of("op", verhaal.vandaag(), "kanalen", List.of("veilig_contact", "bekende")));

        gedeeld(Ontvanger.ANDERS, Deelgrond.VITAAL_BELANG, Compartiment.IDENTITEIT);
        assertThat(laatste().motief().tekst()).isEqualTo("De cliënt is vermist");
        assertThat(laatste().moetNogVerteld()).isTrue();
    }

    @Test
    void deKetenpartnersHorenDatIemandWegIsEnDePolitieDatIemandTerugIs() {
        vermissing.totOpgeschort(zaak);
        geweigerd(
                EenVermissing.INFORMEREN,
                "ingelicht",
                "CoMensha: ",
                Map.of("ingelicht", List.of("avim", "comensha"), "op", verhaal.vandaag()));

        verhaal.doet(
                WIE,
                nummer,
                EenVermissing.INFORMEREN,
                Map.of("ingelicht", List.of("avim", "coa"), "op", verhaal.vandaag()));
        gedeeld(Ontvanger.COA, Deelgrond.WETTELIJKE_TAAK, Compartiment.IDENTITEIT);

        vermissing.isTerug(zaak);
        verhaal.doet(WIE, nummer, EenVermissing.AVIM, Map.of("op", verhaal.vandaag()));
        gedeeld(Ontvanger.AVIM, Deelgrond.WETTELIJKE_TAAK, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
    }

    @Test
    void avimHoortVanEenIncidentAlleenMetToestemmingOfBijRood() {
        incident.meld(zaak, incident.melding(Map.of()));
        incident.doet(zaak, "incident-beoordelen", EenIncident.beoordeling("schuldbinding", "nee_veilig", "nog_doen"));
        Map<String, Object> gemeld = Map.of("gemeldOp", verhaal.vandaag(), "kenmerk", "PL-FICTIEF");
        geweigerd("avim-informeren", "gemeldOp", "AVIM (politie): ", gemeld);

        verhaal.doet(WIE, nummer, "avim-informeren", Map.of("nietNodig", "ander_doet_het"));
        incident.meld(zaak, incident.melding(Map.of("soort", "geweld", "veilig", "nee", "wmo", "ja")));
        incident.doet(zaak, "directe-veiligheid-regelen", Map.of("acties", List.of("bewaking", "gebeld_112")));
        gedeeld(Ontvanger.AVIM, Deelgrond.VITAAL_BELANG, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);

        incident.doet(zaak, "calamiteit-melden", incident.gemeld(Map.of()));
        gedeeld(Ontvanger.TOEZICHTHOUDER, Deelgrond.WETTELIJKE_TAAK, Compartiment.VEILIGHEID);
        incident.doet(
                zaak, "incident-beoordelen", EenIncident.beoordeling("doodsbedreiging", "nee_veilig", "al_gemeld"));
        gedeeld(Ontvanger.AVIM, Deelgrond.VITAAL_BELANG, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
        assertThat(laatste().moetNogVerteld()).as("de cliënt hoort het nog").isTrue();
    }

    @Test
    void eenArtsKomtMeteenEnEenVerwijzingWacht() {
        handelingen.start(zaak, Spoor.MEDISCHE_ZORG);
        Map<String, Object> zorg = new HashMap<>(Map.of(
                "acuut", "letsel",
                "spoedarts", "gebeld",
                "verzekering", "zvw",
                "verwezenNaar", List.of("huisarts"),
                "verwezenOp", verhaal.vandaag()));
        geweigerd("medische-zorg-regelen", "verwezenNaar", "Huisarts of GGD: ", zorg);

        zorg.remove("verwezenNaar");
        zorg.remove("verwezenOp");
        verhaal.doet(WIE, nummer, "medische-zorg-regelen", zorg);
        gedeeld(
                Ontvanger.BEHANDELAAR,
                Deelgrond.VITAAL_BELANG,
                Compartiment.IDENTITEIT,
                Compartiment.ZORG,
                Compartiment.MEDISCH);
    }

    @Test
    void naOverlijdenHorenPolitieToezichthouderEnOpvangHetEnDeAdvocaatAlleenMetToestemming() {
        overlijden.meldt(WIE, zaak);
        Map<String, Object> ingelicht = new HashMap<>(EenOverlijden.INGELICHT);
        ingelicht.put("advocaat", "ingelicht");
        geweigerd("betrokkenen-inlichten", "advocaat", "Advocaat: ", ingelicht);

        ingelicht.put("advocaat", "niet_betrokken");
        verhaal.doet(WIE, nummer, "betrokkenen-inlichten", ingelicht);
        assertThat(pakketten.alle(zaak).stream()
                        .filter(pakket -> pakket.grond() == Deelgrond.WETTELIJKE_TAAK)
                        .map(Pakket::ontvanger))
                .contains(Ontvanger.AVIM, Ontvanger.TOEZICHTHOUDER, Ontvanger.OPVANG);
    }

    @Test
    void warmOverdragenMagAanWieErDeTaakVoorHeeft() {
        eenZaak.tot(zaak, "afsluittoets-doen");
        Map<String, Object> toets = new HashMap<>(EenZaak.ALLES_GEREGELD);
        toets.put("zorgOvergedragen", "overgedragen");
        verhaal.doet(WIE, nummer, "afsluittoets-doen", toets);
        Map<String, Object> overdracht = new HashMap<>(Map.of(
                "ontvanger", "zorgverlener",
                "contactpersoon", "Wil Fictief",
                "aanvaardOp", verhaal.vandaag()));
        geweigerd("warme-overdracht-regelen", "ontvanger", "Huisarts of GGD: ", overdracht);

        overdracht.put("ontvanger", "wijkteam");
        verhaal.doet(WIE, nummer, "warme-overdracht-regelen", overdracht);
        gedeeld(Ontvanger.GEMEENTE, Deelgrond.WETTELIJKE_TAAK, Compartiment.IDENTITEIT, Compartiment.ZORG);
    }
}
