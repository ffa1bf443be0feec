// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.VlinderZaak.COORDINATOR;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.VlinderZaak.Lijn;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;

/** What people do and partners tell on each line of A1 VLINDER. */
final class VlinderStappen {

    private final ZaakNummer zaak;
    private final Werkwijze werkwijze;
    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;

    VlinderStappen(ZaakNummer zaak, Werkwijze werkwijze, Verhaal verhaal, EenZaak eenZaak, EenOpvang opvang) {
        this.zaak = zaak;
        this.werkwijze = werkwijze;
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
    }

    void doe(Lijn lijn) {
        switch (lijn) {
            case T0 -> vannachtEenPlek();
            case T1 -> bedenktijd();
            case T2 -> cosm();
            case T6 -> intake();
            case T7 -> eersteZorg();
            case T9 -> doet("zorgplan-vastleggen", EenZaak.ZORGPLAN);
            case T12 -> verwijzingen();
            case T41 -> doet("wachtlijstbemiddeling-vragen", Map.of("acties", List.of("poh_ggz")));
            case T57 -> aangifte();
            case T58 -> doet("doorstroomplan-maken", Map.of("richting", "vrouwenopvang", "streefdatum", "1-5-2026"));
            case T59 -> vergunning();
            case T80 -> verhuizing();
            case M10 -> verlengingEnSchadefonds();
            case M14 -> uitspraak();
            case M17 -> blijvendVerblijf();
            case M18 -> sluit();
        }
    }

    private void vannachtEenPlek() {
        werkwijze.taak(
                "teamleider_zc",
                zaak,
                "zorgcoordinator-toewijzen",
                eenZaak.toewijzing(COORDINATOR, "zorgcoordinator2"));
        doet("eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        handeling("zorgcoordinatie/sporen-starten", Map.of("sporen", List.of("opvang")));
        doet(
                "opvangbehoefte-bepalen",
                EenOpvang.behoefte(Map.of("slachtofferschap", "onduidelijk", "leeftijdsklasse", "vanaf_23")));
        doet("plek-zoeken", EenOpvang.poging("elders", "uren_72"));
        doet("aankomst-bevestigen", opvang.aankomst("aangekomen"));
    }

    private void bedenktijd() {
        meldt(Ketenpartner.AVIM, Berichtsoort.INTAKEGESPREK_GEHOUDEN);
        doet("keuze-aangifte-uitleggen", uitleg());
        handeling("zorgcoordinatie/toestemming-bijwerken", eenZaak.rechten("advocaat"));
        handeling("juridisch/advocaat-regelen", Map.of("rechtsgebied", "vreemdelingenrecht", "naam", "FICTIEF"));
        meldt(Ketenpartner.AVIM, Berichtsoort.BEDENKTIJD_GESTART);
        doet("verblijfspositie-vaststellen", EenVerblijf.positie(Map.of("advocaat", "bekend")));
        handeling("veiligheid/veiligheid-screenen", EenZaak.screening("bedreiging", "familie_bedreigd"));
    }

    private Map<String, Object> uitleg() {
        return Map.of(
                "uitgelegdOp", verhaal.vandaag(),
                "samenMet", "advocaat",
                "taal", "Fictiefs",
                "advocaat", "geregeld",
                "gesprek", "nog_niet");
    }

    /** After 48 of the 72 hours Baken asks for a place anew. */
    private void cosm() {
        doet("opvangbehoefte-bepalen", EenOpvang.behoefte(Map.of("leeftijdsklasse", "vanaf_23")));
        meldt(Ketenpartner.COMENSHA, Berichtsoort.PLEK_AANGEBODEN);
        doet("aankomst-bevestigen", opvang.aankomst("aangekomen"));
        doet("rvb-aanvragen", Map.of("op", verhaal.vandaag(), "route", "opvang"));
    }

    private void intake() {
        Map<String, Object> kernset = new HashMap<>(EenZaak.INTAKE);
        kernset.putAll(Map.of(
                "sector", "seksuele_dienstverlening",
                "geslacht", "vrouw",
                "nationaliteitsgroep", "derde_land",
                "verblijfsstatus", "bedenktijd",
                "kinderen", "nee",
                "letsel", "ja",
                "directNodig", List.of("arts", "psychische_hulp")));
        doet("intake-vastleggen", kernset);
        doet("veiligheid-screenen", EenZaak.screening("bedreiging", "familie_bedreigd"));
        doet(
                "rechten-bespreken",
                eenZaak.rechten(
                        "comensha",
                        "avim",
                        "ggz",
                        "opvang",
                        "nazorg",
                        "advocaat",
                        "huisarts",
                        "slachtofferhulp",
                        "strafzaak"));
        doet("comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));
    }

    private void eersteZorg() {
        doet("medische-zorg-regelen", Map.of("acuut", List.of("geen"), "verzekering", "rvb"));
        doet("stabilisatie-bespreken", Map.of("gevaar", "nee", "hulp", "verwijzing_volgt"));
    }

    private void verwijzingen() {
        verwijs("huisarts", 3);
        verwijs("ggd", 5);
        handeling(
                "zorg/ggz-verwijzing-vastleggen",
                Map.of("verwezenOp", verhaal.vandaag(), "aanbieder", "specialistisch"));
    }

    private void verwijs(String soort, int dagen) {
        handeling(
                "zorg/verwijzing-vastleggen",
                Map.of(
                        "soort", soort,
                        "gevraagdOp", verhaal.vandaag(),
                        "afspraakOp", verhaal.vandaag().plusDays(dagen)));
    }

    private void aangifte() {
        gehoord("aangifte", verhaal.vandaag().minusDays(1));
        gehoord("verhoor", verhaal.vandaag());
        berichten(new Ketenbericht(
                Berichtsoort.M55_VERZONDEN,
                Ketenpartner.AVIM,
                verhaal.vandaag(),
                LocalTime.of(15, 0),
                null,
                null,
                false));
    }

    private void gehoord(String soort, LocalDate op) {
        handeling(
                "strafrecht/verhoor-vastleggen",
                Map.of("soort", soort, "op", op, "dienst", "avim", "minuten", "180", "tolk", "ja", "nagesprek", "ja"));
    }

    private void vergunning() {
        meldt(Ketenpartner.IND, Berichtsoort.IND_VERLEEND);
        doet("rechten-na-vergunning-regelen", Map.of("participatiewet", "aangevraagd", "wmo", "aangevraagd"));
        meldt(Ketenpartner.GGZ, Berichtsoort.GGZ_INTAKE);
    }

    private void verhuizing() {
        handeling("opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
        doet("opvangbehoefte-bepalen", EenOpvang.behoefte(Map.of("verblijfsstatus", "vergunning")));
        doet("wmo-onderzoek-afronden", Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", verhaal.vandaag()));
        doet("wmo-besluit-nemen", Map.of("uitkomst", "toegekend", "op", verhaal.vandaag(), "kenmerk", "FICTIEF-1"));
        doet("plek-zoeken", EenOpvang.poging("elders", "vo"));
        doet("aankomst-bevestigen", opvang.aankomst("aangekomen"));
        meldt(Ketenpartner.GGZ, Berichtsoort.GGZ_BEHANDELING_GESTART);
    }

    private void verlengingEnSchadefonds() {
        doet("verlenging-aanvragen", Map.of("op", verhaal.vandaag()));
        berichten(new Ketenbericht(
                Berichtsoort.IND_VERLEEND,
                Ketenpartner.IND,
                verhaal.vandaag(),
                null,
                null,
                LocalDate.of(2028, 4, 2),
                false));
        meldt(Ketenpartner.OM, Berichtsoort.OM_VERVOLGT);
        handeling(
                "juridisch/schadefonds-aanvragen",
                Map.of(
                        "op",
                        verhaal.vandaag(),
                        "via",
                        "advocaat",
                        "waar",
                        "nederland",
                        "misdrijfTot",
                        "2-2-2026",
                        "bewijs",
                        "aangifte",
                        "stukken",
                        List.of("formulier", "identiteitsbewijs", "bankrekening", "bewijs_misdrijf")));
        berichten(Ketenbericht.van(Berichtsoort.ZITTING_GEPLAND, Ketenpartner.OM, LocalDate.of(2027, 3, 15)));
        doet("zitting-voorbereiden", Map.of("voegen", "ja", "spreekrecht", "ja", "bescherming", "geregeld"));
        handeling("juridisch/voeging-vastleggen", Map.of("op", verhaal.vandaag(), "via", "slachtofferhulp"));
        meldt(Ketenpartner.GGZ, Berichtsoort.GGZ_BEHANDELING_GEEINDIGD);
    }

    private void uitspraak() {
        meldt(Ketenpartner.OM, Berichtsoort.VEROORDELING);
        meldt(Ketenpartner.OM, Berichtsoort.SCHADE_TOEGEWEZEN);
        meldt(Ketenpartner.SCHADEFONDS, Berichtsoort.SCHADEFONDS_TOEGEKEND);
        doet("voortgezet-verblijf-aanvragen", Map.of("grond", "veroordeling", "op", verhaal.vandaag()));
    }

    private void blijvendVerblijf() {
        meldt(Ketenpartner.IND, Berichtsoort.IND_VERLEEND);
        meldt(Ketenpartner.OM, Berichtsoort.INVRIJHEIDSTELLING);
    }

    private void sluit() {
        handeling("zorgcoordinatie/afsluiting-starten", Map.of("redenEinde", "doel_bereikt"));
        doet("afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        werkwijze.taak("teamleider_zc", zaak, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        doet("registratie-bijwerken", Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }

    private void meldt(Ketenpartner van, Berichtsoort soort) {
        berichten(Ketenbericht.van(soort, van, verhaal.vandaag()));
    }

    private void berichten(Ketenbericht bericht) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "van", bericht.van().code(),
                "soort", bericht.soort().code(),
                "op", bericht.op()));
        if (bericht.tijd() != null) {
            getypt.put("tijd", bericht.tijd());
        }
        if (bericht.geldigTot() != null) {
            getypt.put("geldigTot", bericht.geldigTot());
        }
        handeling("zaak/ketenbericht-registreren", getypt);
    }

    private void handeling(String handeling, Map<String, ?> getypt) {
        werkwijze.handeling(zaak, handeling, getypt);
    }

    private void doet(String taak, Map<String, ?> getypt) {
        werkwijze.taak(COORDINATOR, zaak, taak, getypt);
    }
}
