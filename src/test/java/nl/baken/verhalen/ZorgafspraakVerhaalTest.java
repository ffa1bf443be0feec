// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenMedischspoor.NAGAAN;
import static nl.baken.verhalen.EenZorgspoor.WIE;
import static nl.baken.verhalen.EenZorgspoor.dag;
import static nl.baken.verhalen.EenZorgspoor.geweigerd;
import static nl.baken.verhalen.EenZorgspoor.velden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaaktermijnen;
import nl.baken.zorg.Verwijzingsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P05.3 and P05.5: each referral gets its appointment, and somebody looks whether the client went. */
@BakenTest
class ZorgafspraakVerhaalTest {

    private static final String DEEL = "Medische zorg";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenMedischspoor medisch;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Zaaktermijnen wijzigingen;

    private ZaakNummer zaak;

    @BeforeEach
    void hetSpoorLoopt() {
        zaak = zorg.zaak();
        zorg.start(zaak, Spoor.MEDISCHE_ZORG);
    }

    @Test
    void eenNieuweDatumVerzetDeTaakEnNogGeenAfspraakTeltOpnieuw() {
        verwezenNaarDeHuisarts();
        verhaal.dagen(7, nummer());
        medisch.nagaan(zaak, "uitkomst", "nog_geen_afspraak");
        assertThat(zorg.laatsteDag(zaak, "T73")).as("vijf werkdagen vanaf nu").contains(dag(16));
        verhaal.dagen(7, nummer());
        assertThat(verhaal.probeert(
                        WIE,
                        nummer(),
                        NAGAAN,
                        velden(
                                "verwijzing",
                                medisch.eersteAfspraak(zaak),
                                "uitkomst",
                                "verzet",
                                "nieuweDatum",
                                dag(10))))
                .isEqualTo(geweigerd("nieuweDatum", "Deze dag is al voorbij. Kies vandaag of een dag daarna."));
        medisch.nagaan(zaak, "uitkomst", "verzet", "nieuweDatum", dag(18));
        assertThat(medisch.taken(zaak)).isEmpty();
        verhaal.dagen(3, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
        medisch.nagaan(zaak, "uitkomst", "niet_gekomen");

        assertThat(zorg.blad(zaak, DEEL)).contains("De cliënt kwam niet.");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void wordtDeAfspraakVerzetDanVerdwijntDeTaak() {
        verwezenNaarDeHuisarts();
        verhaal.dagen(7, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
        medisch.legVast(zaak, Verwijzingsoort.HUISARTS, dag(20));

        assertThat(medisch.taken(zaak)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T72")).contains(dag(23));
        assertThat(verhaal.pad(nummer())).contains("afspraak-gewijzigd");
    }

    @Test
    void tweeAfsprakenOpEenDagWordenElkNagegaan() {
        medisch.regel(zaak, "acuut", List.of("geen"), "verzekering", "zvw");
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
        medisch.legVast(zaak, Verwijzingsoort.HUISARTS, dag(5));
        medisch.legVast(zaak, Verwijzingsoort.GGD, dag(5));
        assertThat(medisch.taken(zaak))
                .as("het spoor begon door een handeling: de vragen zijn al gesteld")
                .isEmpty();
        verhaal.dagen(4, nummer());
        medisch.nagaan(zaak, "uitkomst", "nagekomen");
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
        assertThat(zorg.laatsteDag(zaak, "T72")).contains(dag(6));
        medisch.nagaan(zaak, "uitkomst", "nagekomen");

        assertThat(zorg.gehaald(zaak, "T72")).isEqualTo(2);
        assertThat(zorg.loopt(zaak, Spoor.MEDISCHE_ZORG)).isFalse();
    }

    @Test
    void dezelfdeVerwijzingTweeKeerEnEenAfspraakVoorDeVerwijzingWordenGeweigerd() {
        verwezenNaarDeHuisarts();
        assertThatThrownBy(() -> medisch.legVast(zaak, Verwijzingsoort.HUISARTS, null))
                .isInstanceOf(Weigering.class)
                .hasMessage("Deze verwijzing staat er al. Er is niets veranderd.");
        assertThatThrownBy(() -> medisch.legVast(zaak, Verwijzingsoort.GGD, dag(1)))
                .isInstanceOfSatisfying(Weigering.class, weigering -> assertThat(weigering.veld())
                        .isEqualTo("afspraakOp"));
    }

    @Test
    void wieDeTermijnVerzetVerzetOokDeTaak() {
        verwezenNaarDeHuisarts();
        verhaal.dagen(7, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
        verhaal.als(WIE);
        wijzigingen.verzet(
                zaak,
                termijnen.loopt("T73", nummer()).orElseThrow().id(),
                new VerzetTermijn(dag(12), Geheim.van("FICTIEF: de assistente belt terug")));

        assertThat(medisch.taken(zaak)).isEmpty();
        assertThat(zorg.laatsteDag(zaak, "T73")).contains(dag(12));
        verhaal.dagen(3, nummer());
        assertThat(medisch.taken(zaak)).containsExactly(NAGAAN);
    }

    private void verwezenNaarDeHuisarts() {
        medisch.regel(
                zaak,
                "acuut",
                List.of("geen"),
                "verzekering",
                "zvw",
                "verwezenNaar",
                List.of("huisarts"),
                "verwezenOp",
                dag(2));
    }

    private String nummer() {
        return zaak.waarde();
    }
}
