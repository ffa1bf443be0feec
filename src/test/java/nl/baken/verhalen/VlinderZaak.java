// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case of A1 VLINDER (domain.md 9), line by line: what people do and partners tell, as the days pass. */
@Component
class VlinderZaak {

    static final String COORDINATOR = "zorgcoordinator";
    static final int HOOGSTENS_OPEN = 6;

    /** The lines of the scenario, each on its day. */
    enum Lijn {
        T0("2026-02-02"),
        T1("2026-02-03"),
        T2("2026-02-04"),
        T6("2026-02-08"),
        T7("2026-02-09"),
        T9("2026-02-11"),
        T12("2026-02-14"),
        T41("2026-03-15"),
        T57("2026-03-31"),
        T58("2026-04-01"),
        T59("2026-04-02"),
        T80("2026-04-23"),
        M10("2026-12-02"),
        M14("2027-04-02"),
        M17("2027-07-02"),
        M18("2027-08-02");

        private final LocalDate dag;

        Lijn(String dag) {
            this.dag = LocalDate.parse(dag);
        }

        LocalDate dag() {
            return dag;
        }
    }

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final VlinderSignaal signaal;
    private final Zaakhandelingen handelingen;
    private final JdbcClient database;
    private Werkwijze werkwijze = meteen();

    VlinderZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            VlinderSignaal signaal,
            Zaakhandelingen handelingen,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.signaal = signaal;
        this.handelingen = handelingen;
        this.database = database;
    }

    /** From the founded signal up to and including this line. */
    ZaakNummer tot(SignaalNummer nummer, Lijn laatste) {
        return tot(signaal.gegrond(nummer).nummer(), laatste, meteen());
    }

    /** From the new case up to and including this line; what happens every week is never in the browser. */
    ZaakNummer tot(ZaakNummer zaak, Lijn laatste, Werkwijze hoe) {
        werkwijze = hoe;
        for (Lijn lijn : Lijn.values()) {
            if (lijn.compareTo(laatste) <= 0) {
                begeleidTot(zaak, lijn.dag());
                doe(zaak, lijn);
                assertThat(taken(zaak)).as("open op %s", lijn).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
            }
        }
        return zaak;
    }

    /** To the next line, and what it asks. */
    void verder(ZaakNummer zaak, Lijn lijn) {
        totDeDag(zaak, lijn);
        doe(zaak, lijn);
    }

    /** To the day of this line; what it asks is not done yet. */
    void totDeDag(ZaakNummer zaak, Lijn lijn) {
        begeleidTot(zaak, lijn.dag());
    }

    private Werkwijze meteen() {
        return new Werkwijze() {
            @Override
            public void taak(String wie, ZaakNummer zaak, String taak, Map<String, ?> getypt) {
                verhaal.doet(wie, zaak.waarde(), taak, getypt);
            }

            @Override
            public void handeling(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
                handelingen.doet(zaak, handeling, getypt);
            }
        };
    }

    private void doe(ZaakNummer zaak, Lijn lijn) {
        switch (lijn) {
            case T0 -> vannachtEenPlek(zaak);
            case T1 -> bedenktijd(zaak);
            case T2 -> cosm(zaak);
            case T6 -> intake(zaak);
            case T7 -> eersteZorg(zaak);
            case T9 -> doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
            case T12 -> verwijzingen(zaak);
            case T41 -> doet(zaak, "wachtlijstbemiddeling-vragen", Map.of("acties", List.of("poh_ggz")));
            case T57 -> aangifte(zaak);
            case T58 -> doet(
                    zaak, "doorstroomplan-maken", Map.of("richting", "vrouwenopvang", "streefdatum", "1-5-2026"));
            case T59 -> vergunning(zaak);
            case T80 -> verhuizing(zaak);
            case M10 -> verlengingEnSchadefonds(zaak);
            case M14 -> uitspraak(zaak);
            case M17 -> blijvendVerblijf(zaak);
            case M18 -> sluit(zaak);
        }
    }

    private void vannachtEenPlek(ZaakNummer zaak) {
        werkwijze.taak(
                "teamleider_zc",
                zaak,
                "zorgcoordinator-toewijzen",
                eenZaak.toewijzing(COORDINATOR, "zorgcoordinator2"));
        doet(zaak, "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        handeling(zaak, "zorgcoordinatie/sporen-starten", Map.of("sporen", List.of("opvang")));
        doet(
                zaak,
                "opvangbehoefte-bepalen",
                EenOpvang.behoefte(Map.of("slachtofferschap", "onduidelijk", "leeftijdsklasse", "vanaf_23")));
        doet(zaak, "plek-zoeken", EenOpvang.poging("elders", "uren_72"));
        doet(zaak, "aankomst-bevestigen", opvang.aankomst("aangekomen"));
    }

    private void bedenktijd(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.AVIM, Berichtsoort.INTAKEGESPREK_GEHOUDEN);
        doet(zaak, "keuze-aangifte-uitleggen", uitleg());
        handeling(zaak, "juridisch/advocaat-regelen", Map.of("rechtsgebied", "vreemdelingenrecht", "naam", "FICTIEF"));
        meldt(zaak, Ketenpartner.AVIM, Berichtsoort.BEDENKTIJD_GESTART);
        doet(zaak, "verblijfspositie-vaststellen", EenVerblijf.positie(Map.of("advocaat", "bekend")));
        handeling(zaak, "veiligheid/veiligheid-screenen", EenZaak.screening("bedreiging", "familie_bedreigd"));
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
    private void cosm(ZaakNummer zaak) {
        doet(zaak, "opvangbehoefte-bepalen", EenOpvang.behoefte(Map.of("leeftijdsklasse", "vanaf_23")));
        meldt(zaak, Ketenpartner.COMENSHA, Berichtsoort.PLEK_AANGEBODEN);
        doet(zaak, "aankomst-bevestigen", opvang.aankomst("aangekomen"));
        doet(zaak, "rvb-aanvragen", Map.of("op", verhaal.vandaag(), "route", "opvang"));
    }

    private void intake(ZaakNummer zaak) {
        Map<String, Object> kernset = new HashMap<>(EenZaak.INTAKE);
        kernset.putAll(Map.of(
                "sector", "seksuele_dienstverlening",
                "geslacht", "vrouw",
                "nationaliteitsgroep", "derde_land",
                "verblijfsstatus", "bedenktijd",
                "kinderen", "nee",
                "letsel", "ja",
                "directNodig", List.of("arts", "psychische_hulp")));
        doet(zaak, "intake-vastleggen", kernset);
        doet(zaak, "veiligheid-screenen", EenZaak.screening("bedreiging", "familie_bedreigd"));
        doet(zaak, "rechten-bespreken", eenZaak.rechten("comensha", "avim", "ggz", "opvang", "nazorg"));
        doet(zaak, "comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));
    }

    private void eersteZorg(ZaakNummer zaak) {
        doet(zaak, "medische-zorg-regelen", Map.of("acuut", List.of("geen"), "verzekering", "rvb"));
        doet(zaak, "stabilisatie-bespreken", Map.of("gevaar", "nee", "hulp", "verwijzing_volgt"));
    }

    private void verwijzingen(ZaakNummer zaak) {
        verwijs(zaak, "huisarts", 3);
        verwijs(zaak, "ggd", 5);
        handeling(
                zaak,
                "zorg/ggz-verwijzing-vastleggen",
                Map.of("verwezenOp", verhaal.vandaag(), "aanbieder", "specialistisch"));
    }

    private void verwijs(ZaakNummer zaak, String soort, int dagen) {
        handeling(
                zaak,
                "zorg/verwijzing-vastleggen",
                Map.of(
                        "soort", soort,
                        "gevraagdOp", verhaal.vandaag(),
                        "afspraakOp", verhaal.vandaag().plusDays(dagen)));
    }

    private void aangifte(ZaakNummer zaak) {
        gehoord(zaak, "aangifte", verhaal.vandaag().minusDays(1));
        gehoord(zaak, "verhoor", verhaal.vandaag());
        berichten(
                zaak,
                new Ketenbericht(
                        Berichtsoort.M55_VERZONDEN,
                        Ketenpartner.AVIM,
                        verhaal.vandaag(),
                        LocalTime.of(15, 0),
                        null,
                        null,
                        false));
    }

    private void gehoord(ZaakNummer zaak, String soort, LocalDate op) {
        handeling(
                zaak,
                "strafrecht/verhoor-vastleggen",
                Map.of("soort", soort, "op", op, "dienst", "avim", "minuten", "180", "tolk", "ja", "nagesprek", "ja"));
    }

    private void vergunning(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.IND, Berichtsoort.IND_VERLEEND);
        doet(zaak, "rechten-na-vergunning-regelen", Map.of("participatiewet", "aangevraagd", "wmo", "aangevraagd"));
        meldt(zaak, Ketenpartner.GGZ, Berichtsoort.GGZ_INTAKE);
    }

    private void verhuizing(ZaakNummer zaak) {
        handeling(zaak, "opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
        doet(zaak, "opvangbehoefte-bepalen", EenOpvang.behoefte(Map.of("verblijfsstatus", "vergunning")));
        doet(zaak, "wmo-onderzoek-afronden", Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", verhaal.vandaag()));
        doet(
                zaak,
                "wmo-besluit-nemen",
                Map.of("uitkomst", "toegekend", "op", verhaal.vandaag(), "kenmerk", "FICTIEF-1"));
        doet(zaak, "plek-zoeken", EenOpvang.poging("elders", "vo"));
        doet(zaak, "aankomst-bevestigen", opvang.aankomst("aangekomen"));
        meldt(zaak, Ketenpartner.GGZ, Berichtsoort.GGZ_BEHANDELING_GESTART);
    }

    private void verlengingEnSchadefonds(ZaakNummer zaak) {
        doet(zaak, "verlenging-aanvragen", Map.of("op", verhaal.vandaag()));
        berichten(
                zaak,
                new Ketenbericht(
                        Berichtsoort.IND_VERLEEND,
                        Ketenpartner.IND,
                        verhaal.vandaag(),
                        null,
                        null,
                        LocalDate.of(2028, 4, 2),
                        false));
        meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_VERVOLGT);
        handeling(
                zaak,
                "juridisch/schadefonds-aanvragen",
                Map.of(
                        "op", verhaal.vandaag(),
                        "waar", "nederland",
                        "misdrijfTot", "2-2-2026",
                        "bewijs", "aangifte",
                        "stukken", List.of("formulier", "identiteitsbewijs", "bankrekening", "bewijs_misdrijf")));
        berichten(zaak, Ketenbericht.van(Berichtsoort.ZITTING_GEPLAND, Ketenpartner.OM, LocalDate.of(2027, 3, 15)));
        doet(zaak, "zitting-voorbereiden", Map.of("voegen", "ja", "spreekrecht", "ja", "bescherming", "geregeld"));
        handeling(zaak, "juridisch/voeging-vastleggen", Map.of("op", verhaal.vandaag(), "via", "slachtofferhulp"));
        meldt(zaak, Ketenpartner.GGZ, Berichtsoort.GGZ_BEHANDELING_GEEINDIGD);
    }

    private void uitspraak(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.OM, Berichtsoort.VEROORDELING);
        meldt(zaak, Ketenpartner.OM, Berichtsoort.SCHADE_TOEGEWEZEN);
        meldt(zaak, Ketenpartner.SCHADEFONDS, Berichtsoort.SCHADEFONDS_TOEGEKEND);
        doet(zaak, "voortgezet-verblijf-aanvragen", Map.of("grond", "veroordeling", "op", verhaal.vandaag()));
    }

    private void blijvendVerblijf(ZaakNummer zaak) {
        meldt(zaak, Ketenpartner.IND, Berichtsoort.IND_VERLEEND);
        meldt(zaak, Ketenpartner.OM, Berichtsoort.INVRIJHEIDSTELLING);
    }

    private void sluit(ZaakNummer zaak) {
        handeling(zaak, "zorgcoordinatie/afsluiting-starten", Map.of("redenEinde", "doel_bereikt"));
        doet(zaak, "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        werkwijze.taak("teamleider_zc", zaak, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        doet(zaak, "registratie-bijwerken", Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }

    /** Every day what is open in an ordinary case gets done; what a line is about waits for its line. */
    private void begeleidTot(ZaakNummer zaak, LocalDate dag) {
        while (verhaal.vandaag().isBefore(dag)) {
            verhaal.dagen(1, zaak.waarde());
            List<String> open = taken(zaak);
            assertThat(open).as("open op %s", verhaal.vandaag()).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
            open.stream()
                    .filter(taak -> dagelijks(zaak, taak) != null)
                    .forEach(taak -> verhaal.doet(COORDINATOR, zaak.waarde(), taak, dagelijks(zaak, taak)));
        }
    }

    private @Nullable Map<String, ?> dagelijks(ZaakNummer zaak, String taak) {
        return switch (taak) {
            case "contactmoment-vastleggen" -> Map.of(
                    "uitkomst", "contact", "op", verhaal.vandaag(), "kanaal", "telefoon", "welzijn", "matig");
            case "zorgplan-evalueren" -> Map.of(
                    "aanwezig",
                    List.of("client", "avim"),
                    "gedeeld",
                    List.of("veiligheid"),
                    "grond",
                    "toestemming",
                    "dreigingen",
                    List.of("familie_bedreigd"),
                    "besluiten",
                    "FICTIEF: we gaan door",
                    "vervolg",
                    "doorgaan");
            case "veiligheid-screenen" -> verhaal.vandaag().isBefore(Lijn.T9.dag())
                    ? null
                    : EenZaak.screening("familie_bedreigd");
            case "afspraak-nagaan" -> Map.of("verwijzing", afspraak(zaak), "uitkomst", "nagekomen");
            default -> null;
        };
    }

    /** The first appointment that nobody asked about yet; the form starts with it. */
    private long afspraak(ZaakNummer zaak) {
        return database.sql(
                        "select id from zorg.verwijzing where nummer = ? and afgerond_op is null order by id limit 1")
                .param(zaak.waarde())
                .query(Long.class)
                .single();
    }

    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken(COORDINATOR, zaak.waarde());
    }

    private void meldt(ZaakNummer zaak, Ketenpartner van, Berichtsoort soort) {
        berichten(zaak, Ketenbericht.van(soort, van, verhaal.vandaag()));
    }

    private void berichten(ZaakNummer zaak, Ketenbericht bericht) {
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
        handeling(zaak, "zaak/ketenbericht-registreren", getypt);
    }

    private void handeling(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        werkwijze.handeling(zaak, handeling, getypt);
    }

    private void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        werkwijze.taak(COORDINATOR, zaak, taak, getypt);
    }
}
