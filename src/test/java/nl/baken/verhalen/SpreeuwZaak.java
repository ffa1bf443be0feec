// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.RedenEinde;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.springframework.stereotype.Component;

/** The case of A3 SPREEUW (domain.md 9): what people do and partners tell, from the rights to the district team. */
@Component
class SpreeuwZaak {

    static final String COORDINATOR = "zorgcoordinator";
    static final String COMENSHA = "comensha-registratie-controleren";
    private static final int HOOGSTENS_OPEN = 6;

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final EenStrafzaak strafzaak;
    private final Zaakhandelingen handelingen;
    private final Afsluitverzoek afsluitverzoek;

    SpreeuwZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            EenStrafzaak strafzaak,
            Zaakhandelingen handelingen,
            Afsluitverzoek afsluitverzoek) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.strafzaak = strafzaak;
        this.handelingen = handelingen;
        this.afsluitverzoek = afsluitverzoek;
    }

    /** Her mother decides with her, and neither agrees to CoMensha. */
    void totDeScreening(ZaakNummer zaak) {
        verhaal.nu("2026-03-06T09:00");
        Map<String, Object> rechten = new HashMap<>(eenZaak.rechten("opvang"));
        rechten.put("gezag", "client_en_vertegenwoordiger");
        doet(zaak, "rechten-bespreken", rechten);
        doet(
                zaak,
                "intake-vastleggen",
                Map.of(
                        "leeftijdsklasse", "van_16_tot_18",
                        "geslacht", "vrouw",
                        "nationaliteitsgroep", "nederlands",
                        "verblijfsstatus", "nederlander",
                        "sector", "seksuele_dienstverlening",
                        "gemeente", "Hoorn",
                        "directNodig", List.of("slaapplek")));
    }

    void totZonderPlek(ZaakNummer zaak) {
        totDeScreening(zaak);
        doet(zaak, COMENSHA, eenZaak.comensha("geen_toestemming"));
        doet(zaak, "veiligheid-screenen", EenZaak.screening("minderjarige_gezocht"));
        verhaal.nu("2026-03-07T09:00");
        doet(zaak, "opvangbehoefte-bepalen", Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));
        doet(zaak, "plek-zoeken", EenOpvang.poging("wachtlijst", "jeugd"));
    }

    void totInDeOpvang(ZaakNummer zaak) {
        totZonderPlek(zaak);
        verhaal.verstrijkt(Duration.ofHours(24), zaak.waarde());
        opvang.elders(zaak, "jeugd");
        opvang.aangekomen(zaak);
        doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        hoogstensZes(zaak);
    }

    /** Twice she says no; the police investigate all the same. */
    void totAmbtshalve(ZaakNummer zaak) {
        totInDeOpvang(zaak);
        totAmbtshalveVanuitDeOpvang(zaak);
    }

    void totAmbtshalveVanuitDeOpvang(ZaakNummer zaak) {
        opDag(zaak, "2026-06-04T09:00");
        strafzaak.start(zaak);
        doet(zaak, EenStrafzaak.UITLEGGEN, strafzaak.uitleg("nee"));
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        opDag(zaak, "2026-08-04T09:00");
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        strafzaak.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.ONDERZOEK_AMBTSHALVE);
        hoogstensZes(zaak);
    }

    /** The police registered her meanwhile; the district team said yes, and the case closes. */
    void sluit(ZaakNummer zaak) {
        handelingen.doet(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("al_geregistreerd"));
        opDag(zaak, "2027-02-04T09:00");
        verhaal.als(COORDINATOR);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.OVERDRACHT_18_PLUS));
        Map<String, String> toets = new HashMap<>(EenZaak.ALLES_GEREGELD);
        toets.putAll(Map.of(
                "zorgOvergedragen", "overgedragen", "verblijf", "niet_van_toepassing", "strafrecht", "overgedragen"));
        doet(zaak, "afsluittoets-doen", toets);
        doet(
                zaak,
                "warme-overdracht-regelen",
                Map.of(
                        "ontvanger", "wijkteam",
                        "contactpersoon", "Wies Fictief",
                        "aanvaardOp", verhaal.vandaag()));
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
    }

    /** It is this moment, and what was due went off. */
    void opDag(ZaakNummer zaak, String moment) {
        verhaal.nu(moment);
        verhaal.dagen(0, zaak.waarde());
        hoogstensZes(zaak);
    }

    void hoogstensZes(ZaakNummer zaak) {
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }
}
