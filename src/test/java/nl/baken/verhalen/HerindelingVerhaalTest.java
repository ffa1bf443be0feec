// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.regels.Beheerwerk;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On 1 January one municipality comes under another centrumgemeente and one goes into its neighbour. What begins then goes
 * the new way; what was there keeps its centrumgemeente, and so does every figure.
 */
@BakenTest
class HerindelingVerhaalTest {

    private static final LocalDate NIEUWJAAR = LocalDate.of(2037, 1, 1);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenSignaal signaal;

    @Autowired
    private EenTelling telling;

    @Autowired
    private Beheerwerk beheer;

    @Autowired
    private Gemeenten gemeenten;

    @Autowired
    private Zaken zaken;

    @Autowired
    private List<Dossierbron> dossiers;

    @BeforeEach
    void inDecember() {
        verhaal.nu("2036-12-01T09:00");
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void watDaarnaBegintGaatDeNieuweWegEnNietsVanErvoorVerandert() {
        beheer.wijzig("gemeenten", "Bloemendaal", wijziging("Zaanstad"));
        Map<String, Object> gaatOp = wijziging("Haarlem");
        gaatOp.put("opvolger", "Heemstede");
        beheer.wijzig("gemeenten", "Zandvoort", gaatOp);
        SignaalNummer oudSignaal = signaal.gemeld("melder", eenSignaal("Bloemendaal"));
        ZaakNummer oudeZaak = zaakVan("Bloemendaal");
        List<String> signaalcijfers = telling.van(oudSignaal.waarde(), "");
        List<String> zaakcijfers = telling.van(oudeZaak, "K05", "K19", "K23");

        verhaal.nu("2037-01-05T09:00");
        SignaalNummer nieuwSignaal = signaal.gemeld("melder", eenSignaal("Bloemendaal"));
        ZaakNummer nieuweZaak = zaakVan("Bloemendaal");

        assertThat(verhaal.taken(EenSignaal.HAARLEM, oudSignaal.waarde())).contains("signaal-verrijken");
        assertThat(verhaal.taken(EenSignaal.ZAANSTAD, nieuwSignaal.waarde())).contains("signaal-verrijken");
        assertThat(verhaal.taken(EenSignaal.HAARLEM, nieuwSignaal.waarde())).isEmpty();
        assertThat(zaken.lees(oudeZaak).centrumgemeente()).isEqualTo("Haarlem");
        assertThat(zaken.lees(nieuweZaak).centrumgemeente()).isEqualTo("Zaanstad");
        assertThat(gemeente(oudSignaal.waarde(), oudeZaak.waarde())).containsExactly("haarlem", "haarlem");
        assertThat(gemeente(nieuwSignaal.waarde(), nieuweZaak.waarde())).containsExactly("zaanstad", "zaanstad");
        assertThat(telling.van(oudSignaal.waarde(), "")).isEqualTo(signaalcijfers);
        assertThat(telling.van(oudeZaak, "K05", "K19", "K23")).isEqualTo(zaakcijfers);
        assertThat(telling.van(nieuweZaak, "K19R")).singleElement().asString().contains("zaanstad");

        assertThat(gemeenten.op(NIEUWJAAR)).contains("Bloemendaal", "Heemstede").doesNotContain("Zandvoort");
        assertThat(gemeenten.op(NIEUWJAAR.minusDays(1))).contains("Zandvoort");
        assertThat(gemeenten.zoek("Zandvoort", NIEUWJAAR).orElseThrow().naam()).isEqualTo("Heemstede");
    }

    /** Nobody types a name: the municipality stays, or goes into another. */
    private static Map<String, Object> wijziging(String centrumgemeente) {
        Map<String, Object> getypt = new HashMap<>(Beheerwerk.gemeente("", NIEUWJAAR));
        getypt.remove("naam");
        getypt.put("centrumgemeente", centrumgemeente);
        return getypt;
    }

    private ZaakNummer zaakVan(String gemeente) {
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        Map<String, Object> intake = new HashMap<>(EenZaak.INTAKE);
        intake.put("gemeenteRegistratie", gemeente);
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet("zorgcoordinator", zaak.waarde(), "intake-vastleggen", intake);
        eenZaak.tot(zaak, "zorgplan-vastleggen");
        return zaak;
    }

    /** As the figures know each of these. */
    private List<String> gemeente(String... nummers) {
        return List.of(nummers).stream()
                .map(nummer -> dossiers.stream()
                        .flatMap(bron -> bron.kenmerken(Set.of(nummer)).values().stream())
                        .findFirst()
                        .orElseThrow()
                        .gemeente())
                .toList();
    }
}
