// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Aangiftezaken;
import nl.baken.strafrecht.Dienst;
import nl.baken.strafrecht.VraagDreigingsverklaring;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A6 ESDOORN declines aangifte (domain.md 9), as far as the criminal case goes. To come in this part: shelter (T+3,
 * T+120), care (T+30, T+78) and residence (T+2, T+85, T+110); in part 4 the incident and the stand-in (T+60, T+75).
 */
@BakenTest
class A6EsdoornVerhaalTest {

    private static final String BESLUIT = "besluit-client-vastleggen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Aangiftezaken aangiftezaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    private ZaakNummer zaak;

    @BeforeEach
    void deBedenktijdIsIngegaan() {
        verhaal.nu("2026-02-02T09:00");
        zaak = strafzaak.uitgelegd("nog_niet");
        verhaal.dagen(2, zaak.waarde());
        strafzaak.bedenktijd(zaak, "T09");
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void t60DeAvimWordtOmEenVerklaringOverDeDreigingGevraagd() {
        verhaal.dagen(58, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).as("T-30 komt pas op T+61").isEmpty();
        verhaal.als(COORDINATOR);
        aangiftezaken.vraagVerklaring(zaak, new VraagDreigingsverklaring(verhaal.vandaag(), Dienst.AVIM));

        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Verklaring over de dreiging gevraagd: AVIM (politie)");
    }

    @Test
    void t70DeClientZietAfEnGeenTaakDringtNogAan() {
        verhaal.dagen(68, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(BESLUIT);
        verhaal.doet(COORDINATOR, zaak.waarde(), BESLUIT, Map.of("beslotenOp", verhaal.vandaag(), "besluit", "afzien"));

        assertThat(feiten.laatste(zaak, Feitsoort.AFGEZIEN_VAN_AANGIFTE)).contains(verhaal.vandaag());
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Aangifte: De cliënt ziet af van aangifte");
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        for (int week = 0; week < 8; week++) {
            verhaal.dagen(7, zaak.waarde());
            assertThat(strafzaak.taken(zaak)).isEmpty();
        }
    }
}
