// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X4: two things at once about one handover; one wins, and the case is never half here and half there. */
@BakenTest
class OverdrachtTegelijkVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Zaken zaken;

    private ZaakNummer zaak;

    @BeforeEach
    void eenPakketIsWeg() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        overdracht.verstuurd(zaak);
    }

    private static void tegelijk(Runnable... daden) {
        Stream.of(daden)
                .map(daad -> CompletableFuture.runAsync(() -> {
                    try {
                        daad.run();
                    } catch (NietGevonden | AssertionError verloren) {
                        assertThat(verloren)
                                .as("wie te laat is hoort dat, zonder fout van de machine")
                                .isNotNull();
                    }
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }

    @Test
    void eenJaEnEenNeeTegelijkGeeftEenAntwoord() {
        tegelijk(() -> overdracht.aanvaard(zaak), () -> overdracht.geweigerd(zaak));

        boolean weg = overdracht.stand(zaak).equals("aanvaard");
        assertThat(overdracht.stand(zaak)).isIn("aanvaard", "geweigerd");
        assertThat(zaken.lees(zaak).status()).isEqualTo(weg ? Zaakstatus.AFGESLOTEN : Zaakstatus.BEGELEIDING);
        assertThat(overdracht.verantwoordelijk(zaak)).hasSize(weg ? 2 : 1);
    }

    @Test
    void tweeKeerJaDraagtEenKeerOver() {
        tegelijk(() -> overdracht.aanvaard(zaak), () -> overdracht.aanvaard(zaak));

        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij", "ander...");
        assertThat(overdracht.looptNog(zaak)).isZero();
    }

    @Test
    void eenTaakDieTegelijkAfgaatHoudtHetJaNietTegen() {
        tegelijk(
                () -> overdracht.aanvaard(zaak),
                () -> verhaal.probeert(COORDINATOR, zaak.waarde(), "zorgplan-vastleggen", EenZaak.ZORGPLAN));

        assertThat(overdracht.stand(zaak)).isEqualTo("aanvaard");
        assertThat(overdracht.looptNog(zaak)).isZero();
    }

    @Test
    void tweeKeerBeginnenGeeftErEen() {
        overdracht.ingetrokken(zaak);
        tegelijk(() -> overdracht.begint(zaak), () -> overdracht.begint(zaak));

        assertThat(verhaal.taken(COORDINATOR, zaak.waarde()))
                .filteredOn("andere-regio-benaderen"::equals)
                .hasSize(1);
    }
}
