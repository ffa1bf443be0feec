// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaakstatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X2: the law does not wait for who is missing; our own norms begin again at the return. */
@BakenTest
class OpschortingTermijnenVerhaalTest {

    private static final String BEZWAAR = "T16_SCHADEFONDS";
    private static final LocalDate EINDE_BEZWAAR = LocalDate.of(2026, 3, 16);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private Zaakhandelingen handelingen;

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void eenBezwaartermijnHeeftNaTerugkeerZijnEigenEinddatum() {
        ZaakNummer zaak = afgewezen();
        vermissing.totOpgeschort(zaak);
        assertThat(vermissing.telt(zaak, BEZWAAR)).as("niemand doet iets").isFalse();
        verhaal.dagen(20, zaak.waarde());
        vermissing.isTerug(zaak);

        assertThat(vermissing.termijn(zaak, BEZWAAR).laatsteDag()).isEqualTo(EINDE_BEZWAAR);
        handelingen.start(zaak, Spoor.JURIDISCH);
        assertThat(vermissing.termijn(zaak, BEZWAAR).laatsteDag())
                .as("het spoor vindt dezelfde termijn")
                .isEqualTo(EINDE_BEZWAAR);
    }

    @Test
    void isHijIntussenVerstrekenDanStaatHijAlsTeLaat() {
        ZaakNummer zaak = afgewezen();
        verhaal.dagen(10, zaak.waarde());
        vermissing.totOpgeschort(zaak);
        verhaal.dagen(29, zaak.waarde());
        assertThat(verhaal.vandaag()).isAfter(EINDE_BEZWAAR);
        vermissing.isTerug(zaak);

        Termijn bezwaar = vermissing.termijn(zaak, BEZWAAR);
        assertThat(bezwaar.isTeLaat(verhaal.moment())).isTrue();
        verhaal.dagen(1, zaak.waarde());
        assertThat(vermissing.termijn(zaak, BEZWAAR).overschredenOp()).isNotNull();
        assertThat(overlijden.gewaarschuwd(zaak)).contains(BEZWAAR);
    }

    @Test
    void watMetHetVertrekEindigdeKomtNietTerug() {
        ZaakNummer zaak = vermissing.zaak("geen");
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        vermissing.totOpgeschort(zaak);
        vermissing.isTerug(zaak);

        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD)).isTrue();
        assertThat(vermissing.telt(zaak, "T09")).isFalse();
    }

    @Test
    void deNormenVanDeIntakeTellenVanafDeTerugkeer() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        vermissing.totOpgeschort(zaak);
        verhaal.dagen(11, zaak.waarde());
        assertThat(verhaal.vandaag()).isEqualTo(LocalDate.of(2026, 2, 20));
        vermissing.isTerug(zaak);

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.INTAKE);
        assertThat(vermissing.termijn(zaak, "T06").laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(vermissing.termijn(zaak, "T47").laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(vermissing.telt(zaak, "T44")).as("die was al gehaald").isFalse();
        assertThat(overlijden.lopend(zaak)).doesNotHaveDuplicates();
    }

    @Test
    void naEenFouteMeldingVanOverlijdenTijdensDeOpschortingLopenZeOok() {
        ZaakNummer zaak = afgewezen();
        vermissing.totOpgeschort(zaak);
        overlijden.meldt("zorgcoordinator", zaak);
        overlijden.trektIn("zorgcoordinator", zaak);

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(vermissing.termijn(zaak, BEZWAAR).laatsteDag()).isEqualTo(EINDE_BEZWAAR);
    }

    /** The Schadefonds said no on 2 February 2026: six weeks to object. */
    private ZaakNummer afgewezen() {
        ZaakNummer zaak = vermissing.zaak("geen");
        handelingen.meldt(zaak, Ketenpartner.SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        assertThat(vermissing.termijn(zaak, BEZWAAR).laatsteDag()).isEqualTo(EINDE_BEZWAAR);
        return zaak;
    }
}
