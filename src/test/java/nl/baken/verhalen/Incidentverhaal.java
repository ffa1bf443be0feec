// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the stories of X1 share: on Friday 6 February 2026, four o'clock, a case in which nothing threatens. */
@BakenTest
abstract class Incidentverhaal {

    static final String COORDINATOR = EenIncident.COORDINATOR;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenIncident incident;

    @Autowired
    Zaakhandelingen handelingen;

    @Autowired
    Termijnen termijnen;

    ZaakNummer zaak;
    String nummer;

    @BeforeEach
    void eenZaakInDeBegeleiding() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen(COORDINATOR);
        nummer = zaak.waarde();
        eenZaak.begeleidMet(zaak, "geen");
        verhaal.nu("2026-02-06T16:00");
    }

    List<String> taken() {
        return verhaal.taken(COORDINATOR, nummer);
    }

    Termijn termijn(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .findFirst()
                .orElseThrow();
    }

    String blad() {
        return handelingen.blad(zaak, "Veiligheidsincidenten");
    }
}
