// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Opvangtype;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import org.springframework.stereotype.Component;

/** What people do and partners tell on each line of A6 ESDOORN (domain.md 9). */
@Component
class EsdoornStappen {

    static final String COORDINATOR = "zorgcoordinator";
    static final String VERKLARING_VRAGEN = "zorg/medische-verklaring-vragen";
    static final String VERKLARING_ONTVANGEN = "zorg/medische-verklaring-ontvangen";

    private static final String CONSULENT = "wmo_consulent_alkmaar";
    private static final String[] TOESTEMMINGEN = {"comensha", "avim", "ggz", "opvang", "advocaat", "huisarts", "nazorg"
    };
    private static final LocalDate DREIGING = EsdoornZaak.Lijn.T60.dag();

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final EenIncident incident;
    private final EsdoornStand stand;
    private final Zaakhandelingen handelingen;

    EsdoornStappen(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            EenIncident incident,
            EsdoornStand stand,
            Zaakhandelingen handelingen) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.incident = incident;
        this.stand = stand;
        this.handelingen = handelingen;
    }

    void eersteContactEnUitleg(ZaakNummer zaak) {
        doet(zaak, "teamleider_zc", "zorgcoordinator-toewijzen", eenZaak.toewijzing(COORDINATOR, "zorgcoordinator2"));
        doet(zaak, "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        handelingen.start(zaak, Spoor.STRAFRECHT);
        doet(
                zaak,
                "keuze-aangifte-uitleggen",
                Map.of(
                        "uitgelegdOp", verhaal.vandaag(),
                        "samenMet", "advocaat",
                        "taal", "Fictiefs",
                        "advocaat", "geregeld",
                        "gesprek", "ja"));
    }

    void bedenktijd(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.AVIM, Berichtsoort.INTAKEGESPREK_GEHOUDEN);
        meldt(zaak, Ketenpartner.AVIM, Berichtsoort.BEDENKTIJD_GESTART);
        handelingen.doet(
                zaak, "juridisch/advocaat-regelen", Map.of("rechtsgebied", "vreemdelingenrecht", "naam", "FICTIEF"));
        doet(zaak, "verblijfspositie-vaststellen", EenVerblijf.positie(Map.of("advocaat", "bekend")));
    }

    void cosmIsVol(ZaakNummer zaak) {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("leeftijdsklasse", "vanaf_23"));
        Map<String, Object> vol = EenOpvang.poging("geweigerd", "cosm");
        vol.put("weigerreden", "vol");
        doet(zaak, "plek-zoeken", vol);
        doet(zaak, "plek-zoeken", EenOpvang.poging("wachtlijst", "cosm"));
        opvang.elders(zaak, "acm");
        opvang.aangekomen(zaak);
        doet(zaak, "rvb-aanvragen", Map.of("op", verhaal.vandaag(), "route", "opvang"));
    }

    void intake(ZaakNummer zaak) {
        Map<String, Object> kernset = new HashMap<>(EenZaak.INTAKE);
        kernset.putAll(Map.of(
                "sector", "seksuele_dienstverlening",
                "geslacht", "vrouw",
                "nationaliteitsgroep", "derde_land",
                "verblijfsstatus", "bedenktijd",
                "gemeente", "Alkmaar",
                "kinderen", "nee",
                "letsel", "nee",
                "directNodig", List.of("arts", "psychische_hulp")));
        doet(zaak, "intake-vastleggen", kernset);
        doet(zaak, "veiligheid-screenen", EenZaak.screening("schuldbinding"));
        doet(zaak, "rechten-bespreken", eenZaak.rechten(TOESTEMMINGEN));
        doet(zaak, "comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));
    }

    void cosm(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.COMENSHA, Berichtsoort.PLEK_AANGEBODEN);
        opvang.aangekomen(zaak);
    }

    void zorg(ZaakNummer zaak) {
        doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        doet(zaak, "medische-zorg-regelen", Map.of("acuut", List.of("geen"), "verzekering", "rvb"));
        doet(
                zaak,
                "stabilisatie-bespreken",
                Map.of("gevaar", "nee", "hulp", "verwezen", "verwezenOp", verhaal.vandaag(), "aanbieder", "basis"));
    }

    /** The ggz has no money for an interpreter; until another one helps the practice nurse does. */
    void ggzWeigert(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.GGZ, Berichtsoort.GGZ_WIJST_AF);
        tolk(zaak, "ggz");
        tolk(zaak, "ambulant");
        doet(
                zaak,
                "wachtlijstbemiddeling-vragen",
                Map.of("reden", "taal", "acties", List.of("verzekeraar", "poh_ggz")));
    }

    private void tolk(ZaakNummer zaak, String situatie) {
        handelingen.doet(
                zaak,
                "zorg/tolk-regelen",
                Map.of("situatie", situatie, "taal", "Fictiefs", "voorkeur", "vrouw", "wijze", "telefoon"));
    }

    /** The family abroad is threatened, with the oath; so is she (X1). */
    void dreiging(ZaakNummer zaak) {
        incident.meld(zaak, incident.melding(Map.of()));
        Map<String, Object> beoordeling = new HashMap<>(screening());
        beoordeling.putAll(Map.of("verplaatsen", "nee_veilig", "avim", "nog_doen"));
        doet(zaak, "incident-beoordelen", beoordeling);
        doet(zaak, "avim-informeren", Map.of("gemeldOp", verhaal.vandaag(), "kenmerk", "PL-FICTIEF"));
        handelingen.doet(
                zaak,
                "strafrecht/dreigingsverklaring-vragen",
                Map.of("gevraagdOp", verhaal.vandaag(), "dienst", "avim"));
    }

    void verklaring(ZaakNummer zaak) {
        vraagToestemmingVoorVerklaring(zaak);
        handelingen.doet(zaak, VERKLARING_VRAGEN, verklaringVragen());
        handelingen.doet(zaak, VERKLARING_ONTVANGEN, verklaringNaarAdvocaat(zaak));
    }

    private void vraagToestemmingVoorVerklaring(ZaakNummer zaak) {
        Map<String, Object> gesprek = new HashMap<>(eenZaak.rechten(TOESTEMMINGEN));
        gesprek.put(
                "toestemmingen",
                List.of("comensha", "avim", "ggz", "opvang", "advocaat", "huisarts", "nazorg", "medische_verklaring"));
        handelingen.doet(zaak, "zorgcoordinatie/toestemming-bijwerken", gesprek);
    }

    Map<String, Object> verklaringVragen() {
        return Map.of("doel", "schrijnend_pad", "behandelaar", "huisarts", "gevraagdOp", verhaal.vandaag());
    }

    /** The statement that the form starts with. */
    Map<String, Object> verklaringNaarAdvocaat(ZaakNummer zaak) {
        String verklaring =
                handelingen.begin(zaak, VERKLARING_ONTVANGEN).get("verklaring").get(0);
        return Map.of("verklaring", verklaring, "ontvangenOp", verhaal.vandaag(), "naarAdvocaatOp", verhaal.vandaag());
    }

    void vergunning(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.IND, Berichtsoort.IND_VERLEEND);
        doet(zaak, "rechten-na-vergunning-regelen", Map.of("participatiewet", "aangevraagd", "wmo", "aangevraagd"));
    }

    /** Alkmaar has its own Wmo consultant. */
    void bijzonderePlek(ZaakNummer zaak) {
        long plek = opvang.plek("Alkmaar " + zaak.waarde(), Opvangtype.MULTIPROBLEEM, 1);
        handelingen.doet(zaak, "opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("extra_begeleiding")));
        doet(
                zaak,
                CONSULENT,
                "wmo-onderzoek-afronden",
                Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", verhaal.vandaag()));
        doet(
                zaak,
                CONSULENT,
                "wmo-besluit-nemen",
                Map.of("uitkomst", "toegekend", "op", verhaal.vandaag(), "kenmerk", "FICTIEF-6"));
        doet(zaak, "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(zaak);
    }

    /** The plan after 56 days, with the day it must be done by. */
    void doorstroomplan(ZaakNummer zaak) {
        doet(
                zaak,
                "doorstroomplan-maken",
                Map.of("richting", "begeleid_wonen", "streefdatum", LocalDate.of(2026, 4, 10)));
    }

    void afzien(ZaakNummer zaak) {
        doet(zaak, "besluit-client-vastleggen", Map.of("beslotenOp", verhaal.vandaag(), "besluit", "afzien"));
    }

    void schrijnendPad(ZaakNummer zaak) {
        handelingen.doet(
                zaak,
                "verblijf/schrijnend-pad-aanvragen",
                Map.of("verklaringen", List.of("politie", "arts"), "op", verhaal.vandaag()));
    }

    /** What is known of the danger on this day. */
    Map<String, Object> screening() {
        return verhaal.vandaag().isBefore(DREIGING)
                ? EenZaak.screening("schuldbinding")
                : EenZaak.screening("doodsbedreiging", "familie_bedreigd");
    }

    private void meldt(ZaakNummer zaak, Ketenpartner van, Berichtsoort soort) {
        assertThat(handelingen.meldt(zaak, van, soort, verhaal.vandaag())).isEqualTo(Ontvangst.VERWERKT);
        stand.eisWeinigTaken(zaak);
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        doet(zaak, COORDINATOR, taak, getypt);
    }

    void doet(ZaakNummer zaak, String wie, String taak, Map<String, ?> getypt) {
        stand.eisWeinigTaken(zaak);
        verhaal.doet(wie, zaak.waarde(), taak, getypt);
        stand.eisWeinigTaken(zaak);
    }
}
