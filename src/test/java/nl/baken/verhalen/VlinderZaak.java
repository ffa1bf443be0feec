// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
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
    private final Poortwerk poort;
    private final JdbcClient database;

    VlinderZaak(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            VlinderSignaal signaal,
            Poortwerk poort,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.signaal = signaal;
        this.poort = poort;
        this.database = database;
    }

    /** From the founded signal up to and including this line. */
    ZaakNummer tot(SignaalNummer nummer, Lijn laatste) {
        return tot(signaal.gegrond(nummer).nummer(), laatste, poort);
    }

    /** From the new case up to and including this line; what happens every week is never in the browser. */
    ZaakNummer tot(ZaakNummer zaak, Lijn laatste, Werkwijze hoe) {
        VlinderStappen stappen = stappen(zaak, hoe);
        for (Lijn lijn : Lijn.values()) {
            if (lijn.compareTo(laatste) <= 0) {
                begeleidTot(zaak, lijn.dag());
                stappen.doe(lijn);
                assertThat(taken(zaak)).as("open op %s", lijn).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
            }
        }
        return zaak;
    }

    /** To the next line, and what it asks. */
    void verder(ZaakNummer zaak, Lijn lijn) {
        totDeDag(zaak, lijn);
        stappen(zaak, poort).doe(lijn);
    }

    /** To the day of this line; what it asks is not done yet. */
    void totDeDag(ZaakNummer zaak, Lijn lijn) {
        begeleidTot(zaak, lijn.dag());
    }

    private VlinderStappen stappen(ZaakNummer zaak, Werkwijze hoe) {
        return new VlinderStappen(zaak, hoe, verhaal, eenZaak, opvang);
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
}
