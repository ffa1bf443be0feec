// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.signaal.Signalen;
import nl.baken.signaal.Terugkoppeling;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What every story about a signal starts and ends with: a Monday morning, and the clock put back. */
@BakenTest
abstract class Signaalverhaal {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenSignaal signaal;

    @Autowired
    Signaalstand stand;

    @Autowired
    Signalen signalen;

    @Autowired
    Terugkoppeling terugkoppeling;

    @BeforeEach
    void maandagochtend() {
        verhaal.nu("2026-03-02T09:00");
    }

    List<String> taken(String gebruikersnaam, SignaalNummer nummer) {
        return verhaal.taken(gebruikersnaam, nummer.waarde());
    }

    List<String> pad(SignaalNummer nummer) {
        return verhaal.pad(nummer.waarde());
    }

    static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}
