// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the stories of shelter share: on Monday 2 February 2026, nine o'clock, a case with a coordinator. */
@BakenTest
abstract class Opvangverhaal {

    static final String COORDINATOR = EenOpvang.COORDINATOR;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenOpvang opvang;

    @Autowired
    Termijnen termijnen;

    ZaakNummer zaak;
    String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen(COORDINATOR);
        nummer = zaak.waarde();
    }

    List<String> taken() {
        return verhaal.taken(COORDINATOR, nummer);
    }
}
