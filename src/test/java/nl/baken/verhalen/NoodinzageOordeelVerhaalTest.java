// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Noodinzage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** X9 afterwards: somebody else judges whether it was needed, within three working days (T35). */
@BakenTest
class NoodinzageOordeelVerhaalTest {

    private static final String FG = "fg";
    private static final String TEAMLEIDER = "teamleider_zc";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenNoodinzage nood;

    @Autowired
    private Termijnen termijnen;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;
    private String wie;

    @BeforeEach
    void eenZaakVanEenAnder() {
        verhaal.nu("2026-02-06T23:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        wie = nood.collega(Rol.ZORGCOORDINATOR);
    }

    @Test
    void deFgZietWieWanneerWaaromEnWatMaarNietDeZaak() {
        Noodinzage gebruik = nood.van(wie, zaak);
        assertThatThrownBy(() -> nood.oordeelt(FG, gebruik.nummer(), true, ""))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("loopt nog tot 7 februari 2026 om 03.00 uur");

        verhaal.verstrijkt(Duration.ofHours(5), zaak.waarde());
        LosseVragen.Blad blad = nood.bekijkt(FG, gebruik.nummer());
        assertThat(blad.regels())
                .anyMatch(regel -> regel.label().equals("Wie") && regel.waarde().startsWith(wie))
                .anyMatch(regel ->
                        regel.label().equals("Waarom") && regel.waarde().equals(EenNoodinzage.REDEN))
                .anyMatch(regel -> regel.label().equals("Wat kon niet wachten"))
                .anyMatch(regel ->
                        regel.label().equals("Gedaan") && regel.waarde().contains("noodinzage begonnen"));
        assertThat(nood.grond(FG, zaak)).isEqualTo("geen");
        assertThatThrownBy(() -> nood.oordeelt(FG, gebruik.nummer(), false, ""))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("motief"));
        nood.oordeelt(FG, gebruik.nummer(), false, "FICTIEF: de waarnemer was bereikbaar");

        assertThat(nood.gelogd(zaak.waarde(), "noodinzage")).contains("noodinzage beoordeeld: niet terecht");
        assertThat(nood.wachtOp(FG)).doesNotContain(gebruik.nummer());
        assertThat(Bezoeker.als(poort, FG).get("/noodinzage/overzicht").body())
                .contains(gebruik.nummer(), "niet terecht, volgens", "FICTIEF: de waarnemer was bereikbaar");
        assertThat(Bezoeker.als(poort, TEAMLEIDER).get("/noodinzage/overzicht").body())
                .contains(gebruik.nummer());
    }

    @Test
    void nooitZelfOokNietMetTweeRollenEnTerugnemenKanNiet() {
        String dubbel = nood.collega(Rol.ZORGCOORDINATOR, Rol.FG);
        String nummer = nood.van(dubbel, zaak).nummer();
        verhaal.verstrijkt(Duration.ofHours(5), zaak.waarde());

        assertThat(nood.wachtOp(dubbel)).doesNotContain(nummer);
        assertThatThrownBy(() -> nood.oordeelt(dubbel, nummer, true, ""))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Iemand anders moet het beoordelen");
        assertThatThrownBy(() -> nood.trektIn(dubbel, nummer))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("kan niemand intrekken");
        nood.oordeelt(FG, nummer, true, "");
        assertThat(nood.gelogd(zaak.waarde(), "noodinzage")).contains("noodinzage beoordeeld: terecht");
    }

    @Test
    void onbeoordeeldGaatNaDrieWerkdagenOokNaarDeTeamleider() {
        String nummer = nood.van(wie, zaak).nummer();
        Termijn termijn = termijnen.loopt("T35", nummer).orElseThrow();
        assertThat(termijn.laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 11));
        assertThatThrownBy(() -> nood.oordeelt(TEAMLEIDER, nummer, true, "")).isInstanceOf(NietGevonden.class);

        verhaal.dagen(6, zaak.waarde());
        assertThat(nood.wachtOp(TEAMLEIDER)).contains(nummer);
        assertThat(nood.wachtOp(FG)).as("de FG mag nog").contains(nummer);
        assertThat(Bezoeker.als(poort, FG).get("/noodinzage/overzicht").body()).contains(nummer, "te laat");
        nood.oordeelt(TEAMLEIDER, nummer, true, "");
        assertThat(termijnen.alleVan(nummer))
                .extracting(Termijn::regel, beoordeeld -> beoordeeld.gehaaldOp() != null)
                .isEqualTo(List.of(org.assertj.core.api.Assertions.tuple("T35", true)));
    }
}
