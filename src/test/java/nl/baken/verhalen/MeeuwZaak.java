// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.opvang.Opvangtype;
import nl.baken.opvang.Regio;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** What people do on the lines of A7 MEEUW (domain.md 9), from Monday 2 February 2026 until she is back in September. */
@Component
class MeeuwZaak {

    static final String PLEK_ZOEKEN = "plek-zoeken";
    static final String TOETS = "afsluittoets-doen";
    static final Doel[] TOESTEMMINGEN = {Doel.COMENSHA, Doel.AVIM, Doel.OPVANG};

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenSignaal signaal;
    private final EenOpvang opvang;
    private final EenToestemming toestemming;
    private final Zaakhandelingen handelingen;
    private final Zaken zaken;

    MeeuwZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenSignaal signaal,
            EenOpvang opvang,
            EenToestemming toestemming,
            Zaakhandelingen handelingen,
            Zaken zaken) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.signaal = signaal;
        this.opvang = opvang;
        this.toestemming = toestemming;
        this.handelingen = handelingen;
        this.zaken = zaken;
    }

    /** She, as those who report her know her: 22 on the first day. */
    record Wie(String naam, LocalDate geboren) {

        static Wie eenVrouwVan22() {
            return new Wie(
                    Signaalgegevens.eenNaam(),
                    LocalDate.of(2003, 2, 3)
                            .plusDays(ThreadLocalRandom.current().nextInt(360)));
        }
    }

    /** The desk of Haarlem reports; on the same day there is a case with a coordinator. */
    ZaakNummer t0(Wie wie) {
        verhaal.nu("2026-02-02T09:00");
        SignaalNummer nummer = signaal.gemeld(HAARLEM, eenSignaal("Haarlem").over(wie.naam(), wie.geboren(), null));
        gegrond(nummer);
        ZaakNummer zaak = van(nummer);
        verhaal.doet(
                TEAMLEIDER,
                zaak.waarde(),
                "zorgcoordinator-toewijzen",
                eenZaak.toewijzing(COORDINATOR, "zorgcoordinator2"));
        doet(zaak, "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        return zaak;
    }

    /** Intake, the women's shelter of Haarlem with its decision, the plan; AVIM and CoMensha get what she agreed to. */
    void totT10(ZaakNummer zaak) {
        totDeDag(zaak, LocalDate.of(2026, 2, 5));
        doet(zaak, "intake-vastleggen", intake());
        doet(zaak, "veiligheid-screenen", EenZaak.screening("bedreiging"));
        doet(zaak, "rechten-bespreken", toestemming.gesprek("client", "", "", TOESTEMMINGEN));
        doet(zaak, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        doet(zaak, "opvangbehoefte-bepalen", Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));
        doet(zaak, "spoedbesluit-nemen", Map.of("uitkomst", "tijdelijke_plek", "op", verhaal.vandaag()));
        plaats(zaak, opvang.plek("Meeuw Haarlem " + zaak, Opvangtype.VO, 1));
        totDeDag(zaak, LocalDate.of(2026, 2, 12));
        doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        doet(zaak, "wmo-onderzoek-afronden", Map.of("verslagOp", verhaal.vandaag(), "aanvraagOp", verhaal.vandaag()));
        doet(
                zaak,
                "wmo-besluit-nemen",
                Map.of("uitkomst", "toegekend", "op", verhaal.vandaag(), "kenmerk", "FICTIEF-7"));
        toestemming.verzendt(klaarVoorAvim(zaak));
    }

    static Map<String, Object> intake() {
        Map<String, Object> kernset = new HashMap<>(EenZaak.INTAKE);
        kernset.putAll(Map.of(
                "leeftijdsklasse", "van_18_tot_23",
                "geslacht", "vrouw",
                "nationaliteitsgroep", "nederlands",
                "verblijfsstatus", "nederlander",
                "gemeenteRegistratie", "Haarlem",
                "directNodig", List.of("slaapplek")));
        return kernset;
    }

    private void plaats(ZaakNummer zaak, long plek) {
        doet(zaak, PLEK_ZOEKEN, Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(zaak);
    }

    long klaarVoorAvim(ZaakNummer zaak) {
        return toestemming.staatKlaar(zaak, Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID);
    }

    Afloop probeertTeDelenMetAvim(ZaakNummer zaak) {
        return handelingen.probeert(
                zaak,
                "zorgcoordinatie/gegevens-delen",
                EenToestemming.delen(Ontvanger.AVIM, Doel.AVIM, Compartiment.VEILIGHEID));
    }

    /** Forty days after the signal, a Saturday. @return the package for AVIM that was ready that day */
    long t40(ZaakNummer zaak) {
        totDeDag(zaak, LocalDate.of(2026, 3, 14));
        long klaar = klaarVoorAvim(zaak);
        toestemming.trektIn(zaak, Doel.AVIM, Doel.COMENSHA);
        return klaar;
    }

    /** On Monday, the first working day. */
    void informeert(ZaakNummer zaak) {
        totDeDag(zaak, LocalDate.of(2026, 3, 16));
        doet(
                zaak,
                "ontvangers-informeren",
                Map.of("ontvangers", List.of("avim", "comensha"), "geinformeerdOp", verhaal.vandaag()));
    }

    /** She goes, sixty days after the signal, and wants no more help. */
    void vertrekt(ZaakNummer zaak) {
        totDeDag(zaak, LocalDate.of(2026, 4, 3));
        handelingen.doet(zaak, "opvang/vertrek-vastleggen", Map.of("op", verhaal.vandaag(), "reden", "client_stopt"));
        handelingen.doet(zaak, "zorgcoordinatie/afsluiting-starten", Map.of("redenEinde", "client_stopt"));
    }

    /** Three of the seven are missing. */
    static Map<String, String> toets(String motief) {
        Map<String, String> antwoorden = new HashMap<>(EenZaak.ALLES_GEREGELD);
        antwoorden.putAll(Map.of(
                "veiligePlek", "ontbreekt",
                "inkomen", "ontbreekt",
                "strafrecht", "ontbreekt",
                "verblijf", "niet_van_toepassing",
                "motief", motief));
        return antwoorden;
    }

    void sluit(ZaakNummer zaak) {
        doet(zaak, TOETS, toets("FICTIEF: zij wil geen hulp meer"));
        verhaal.doet(TEAMLEIDER, zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
    }

    /** From the first day until the file is closed. */
    ZaakNummer gesloten(Wie wie) {
        ZaakNummer zaak = t0(wie);
        totT10(zaak);
        t40(zaak);
        informeert(zaak);
        vertrekt(zaak);
        sluit(zaak);
        return zaak;
    }

    /** Seven months after the first signal somebody sees violence. @param bron a neighbour, or Veilig Thuis */
    SignaalNummer gemeldMetGeweld(Wie wie, BronOrganisatie bron) {
        SignaalNummer nummer = signaal.gemeld(
                HAARLEM,
                eenSignaal("Haarlem")
                        .van(bron)
                        .doorMelderZonderAccount("06-00000000 (verzonnen)")
                        .metGevaar(Gevaarvraag.GEWELD_NU)
                        .over(wie.naam(), wie.geboren(), null));
        verhaal.doet(HAARLEM, nummer.waarde(), "match-beoordelen", Map.of("oordeel", "zelfde"));
        return nummer;
    }

    void belt112(SignaalNummer nummer) {
        verhaal.doet(
                HAARLEM,
                nummer.waarde(),
                "noodnummer-bellen",
                Map.of("gebeld", "noodnummer_112", "datum", verhaal.vandaag(), "tijd", "21:05"));
    }

    void gegrond(SignaalNummer nummer) {
        signaal.geduid(nummer, "vermoeden", "doorgegeven");
        signaal.gegrond(HAARLEM, nummer);
    }

    /** The case that this signal became. */
    ZaakNummer van(SignaalNummer nummer) {
        return zaken.lopend().stream()
                .filter(zaak -> nummer.equals(zaak.signaal()))
                .map(Zaak::nummer)
                .findFirst()
                .orElseThrow();
    }

    /** She is back: both reports are founded, and there is a case with a coordinator. */
    ZaakNummer terug(Wie wie) {
        verhaal.nu("2026-09-02T21:00");
        SignaalNummer vanDeBuren = gemeldMetGeweld(wie, BronOrganisatie.BURGER);
        belt112(vanDeBuren);
        SignaalNummer vanVeiligThuis = gemeldMetGeweld(wie, BronOrganisatie.VEILIG_THUIS);
        gegrond(vanDeBuren);
        gegrond(vanVeiligThuis);
        ZaakNummer nieuw = van(vanDeBuren);
        eenZaak.tot(nieuw, "intake-vastleggen");
        return nieuw;
    }

    /** Who hurt her knows where she lives: she needs another place now. */
    void nieuweIntake(ZaakNummer nieuw) {
        doet(nieuw, "intake-vastleggen", intake());
        doet(nieuw, "veiligheid-screenen", EenZaak.screening("bedreiging", "adres_bekend"));
        opvang.begint(nieuw);
    }

    /** @return the shelter outside the region where she arrives */
    long buitenDeRegio(ZaakNummer nieuw) {
        doet(nieuw, "opvangbehoefte-bepalen", Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));
        doet(nieuw, "spoedbesluit-nemen", Map.of("uitkomst", "tijdelijke_plek", "op", verhaal.vandaag()));
        long plek = opvang.plek("Meeuw elders " + nieuw, Opvangtype.VO, 1, Regio.BUITEN_DE_REGIO);
        plaats(nieuw, plek);
        return plek;
    }

    /** She agrees again, to AVIM and CoMensha, and something is shared with both. */
    void nieuweToestemming(ZaakNummer nieuw) {
        doet(nieuw, "rechten-bespreken", toestemming.gesprek("client", "", "", TOESTEMMINGEN));
        doet(nieuw, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        toestemming.verzendt(klaarVoorAvim(nieuw));
    }

    /** Every week, as often as the code asks contact, what an ordinary case asks gets done. */
    void totDeDag(ZaakNummer zaak, LocalDate dag) {
        while (verhaal.vandaag().isBefore(dag)) {
            verhaal.dagen((int) Math.min(7, ChronoUnit.DAYS.between(verhaal.vandaag(), dag)), zaak.waarde());
            for (String taak : verhaal.taken(COORDINATOR, zaak.waarde())) {
                if (taak.equals("contactmoment-vastleggen")) {
                    doet(zaak, taak, contact(verhaal.vandaag()));
                } else if (taak.equals("zorgplan-evalueren")) {
                    doet(zaak, taak, EenZaak.evaluatie(Map.of("dreigingen", List.of("bedreiging"))));
                }
            }
        }
    }

    static Map<String, Object> contact(LocalDate op) {
        return Map.of("uitkomst", "contact", "op", op, "kanaal", "telefoon", "welzijn", "matig");
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }
}
