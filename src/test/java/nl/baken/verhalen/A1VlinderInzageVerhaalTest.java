// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.VlinderZaak.Lijn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A1 VLINDER, its last line: every read of safe contact is in the log (domain.md 9). */
@BakenTest
class A1VlinderInzageVerhaalTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VlinderStand stand;

    @Autowired
    private VlinderSignaal signaal;

    @Autowired
    private VlinderZaak vlinder;

    @Test
    void elkeKeerDatIemandVeiligContactLeestStaatInHetLogboek() {
        SignaalNummer nummer = SignaalNummer.nieuw();
        verhaal.nu("2026-02-02T09:00");
        signaal.meld(nummer);
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T9);
        Bezoeker lezer = Bezoeker.als(poort, "zorgcoordinator");
        Bezoeker manager = Bezoeker.als(poort, "manager");
        String veld = "/zaken/" + zaak + "/tonen/veilig-contact";
        lezer.htmx(veld, Map.of("reden", "contact"));
        lezer.htmx(veld, Map.of("reden", "gevaar"));
        lezer.htmx(veld, Map.of());
        manager.post(veld, Map.of("reden", "contact"));

        assertThat(stand.gelezen(zaak, "C2"))
                .as("zonder reden ziet niemand iets, en een ander vindt de zaak niet")
                .containsExactly("veilig-contact getoond: contact", "veilig-contact getoond: gevaar");
    }
}
