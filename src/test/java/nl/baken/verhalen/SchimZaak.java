// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.SchimSignaal.GGD;
import static nl.baken.verhalen.SchimSignaal.WIJKTEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import org.springframework.stereotype.Component;

/** The case of A9 SCHIM (domain.md 9): a man of 19 from Purmerend, line by line. */
@Component
class SchimZaak {

    static final String COORDINATOR = "zorgcoordinator";
    static final LocalDate T0 = LocalDate.of(2026, 3, 2);

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final EenStrafzaak strafzaak;
    private final SchimSignaal signaal;
    private final Zaakhandelingen handelingen;

    SchimZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            EenStrafzaak strafzaak,
            SchimSignaal signaal,
            Zaakhandelingen handelingen) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.strafzaak = strafzaak;
        this.signaal = signaal;
        this.handelingen = handelingen;
    }

    /** So many days after the first signal; what was due in the case went off. */
    void dag(ZaakNummer zaak, int dagen) {
        verhaal.nu(T0.plusDays(dagen) + "T09:00");
        verhaal.dagen(0, zaak.waarde());
    }

    /** T0 to T+5: two signals about one man, and both are known to be about him. */
    List<SignaalNummer> totTweeSignalen(String naam, LocalDate geboren) {
        verhaal.nu(T0 + "T09:00");
        SignaalNummer eerste = signaal.vanHetWijkteam(naam, geboren);
        signaal.duid(eerste, WIJKTEAM, "meerdere_partners");
        signaal.avim(eerste);
        verhaal.nu(T0.plusDays(2) + "T09:00");
        SignaalNummer tweede = signaal.vanDeGgd(naam, geboren);
        signaal.koppel(tweede);
        signaal.duid(tweede, GGD);
        verhaal.nu(T0.plusDays(5) + "T09:00");
        return List.of(eerste, tweede);
    }

    /** T+6: founded, the RIEC took it up, and the intake is done. */
    ZaakNummer totDeIntake(String naam, LocalDate geboren) {
        SignaalNummer eerste = totTweeSignalen(naam, geboren).get(0);
        assertThat(signaal.riec(eerste, "feiten_en_adres")).isInstanceOf(Afloop.Afgerond.class);
        signaal.gegrond(eerste);
        ZaakNummer zaak = signaal.zaken(eerste).get(0);
        dag(zaak, 6);
        eenZaak.tot(zaak, "intake-vastleggen");
        doet(
                zaak,
                "intake-vastleggen",
                Map.of(
                        "leeftijdsklasse", "van_18_tot_23",
                        "geslacht", "man",
                        "nationaliteitsgroep", "nederlands",
                        "verblijfsstatus", "nederlander",
                        "sector", "gedwongen_criminaliteit",
                        "andereSectoren", List.of("gedwongen_criminaliteit", "seksuele_dienstverlening"),
                        "gemeente", "Purmerend"));
        doet(zaak, "veiligheid-screenen", EenZaak.screening("bedreiging"));
        doet(zaak, "rechten-bespreken", eenZaak.rechten("comensha", "avim", "opvang", "advocaat", "strafzaak"));
        doet(zaak, "comensha-registratie-controleren", eenZaak.comensha("nu_aangemeld"));
        doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        return zaak;
    }

    /** T+7: the police think he broke into a house; his lawyer hears that he was forced. */
    void verdacht(ZaakNummer zaak) {
        dag(zaak, 7);
        handelingen.doet(
                zaak, "juridisch/advocaat-regelen", Map.of("rechtsgebied", "strafrecht", "naam", "mr. F. Fictief"));
        handelingen.doet(zaak, "strafrecht/niet-bestraffen-melden", Map.of("ingelichtOp", verhaal.vandaag()));
    }

    /** T+15: he needs a place, and more help than an ordinary one gives. */
    void opvang(ZaakNummer zaak) {
        dag(zaak, 15);
        opvang.begint(zaak);
        doet(
                zaak,
                "opvangbehoefte-bepalen",
                Map.of(
                        "eigenPlek", "geen",
                        "slachtofferschap", "aannemelijk",
                        "omstandigheden", List.of("extra_begeleiding")));
    }

    /** T+30 to T+50: the aangifte and what follows. @param keren how often he is heard, the aangifte included */
    void gehoord(ZaakNummer zaak, int keren) {
        dag(zaak, 30);
        strafzaak.start(zaak);
        doet(zaak, EenStrafzaak.UITLEGGEN, strafzaak.uitleg("nee"));
        for (int keer = 0; keer < keren; keer++) {
            dag(zaak, 30 + 6 * keer);
            verhoor(zaak, keer == 0 ? "aangifte" : "verhoor");
        }
    }

    void verhoor(ZaakNummer zaak, String soort) {
        handelingen.doet(
                zaak,
                "strafrecht/verhoor-vastleggen",
                Map.of("soort", soort, "op", verhaal.vandaag(), "dienst", "avim", "tolk", "nee", "nagesprek", "ja"));
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }
}
