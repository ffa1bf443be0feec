// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Noodinzage;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** X9: somebody who does not carry the case must act now. */
@BakenTest
class NoodinzageVerhaalTest {

    private static final String WIE = "zorgcoordinator2";
    private static final String DRAGER = "zorgcoordinator";
    private static final String FG = "fg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Tijdlijn tijdlijn;

    @Autowired
    private Zaken zaken;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakVanEenAnder() {
        verhaal.nu("2026-02-06T23:00");
        zaak = eenZaak.toegewezen(DRAGER);
        eenZaak.tot(zaak, "veiligheid-screenen");
    }

    @Test
    void vierUurOmTeLezenOpDeSecondeAf() {
        assertThat(nood.grond(WIE, zaak)).isEqualTo("geen");
        Noodinzage gebruik = nood.van(WIE, zaak);

        assertThat(gebruik.tot()).isEqualTo(verhaal.moment().plus(Duration.ofHours(4)));
        assertThat(nood.grond(WIE, zaak)).isEqualTo("noodinzage");
        assertThat(nood.wachtOp(FG)).contains(gebruik.nummer());
        verhaal.verstrijkt(Duration.ofHours(4).minusSeconds(1), zaak.waarde());
        assertThat(nood.grond(WIE, zaak)).isEqualTo("noodinzage");
        verhaal.verstrijkt(Duration.ofSeconds(1), zaak.waarde());
        assertThat(nood.grond(WIE, zaak)).as("vanzelf voorbij").isEqualTo("geen");
        assertThat(nood.wachtOp(FG)).contains(gebruik.nummer());
    }
}
