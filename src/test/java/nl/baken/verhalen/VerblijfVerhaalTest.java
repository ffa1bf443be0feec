// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.verblijf.Advocaatstand;
import nl.baken.verblijf.Asielstand;
import nl.baken.verblijf.Documenten;
import nl.baken.verblijf.StelVerblijfspositieVast;
import nl.baken.verblijf.Verblijfspositie;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Verblijfsstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P08.1 and P08.5: the position, waiting for the IND, and which step comes first. */
@BakenTest
class VerblijfVerhaalTest {

    private static final String POSITIE = "verblijfspositie-vaststellen";
    private static final String HERINNEREN = "ind-herinneren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private Verblijfspositie posities;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        zaak = verblijf.zaak();
        verhaal.nu("2026-02-03T10:00");
    }

    @Test
    void eenBerichtStartHetSpoorOokVoorDeIntake() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);

        assertThat(verblijf.termijn(zaak, "T09").laatsteDag()).isEqualTo(LocalDate.of(2026, 5, 3));
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GESTART)).isTrue();
        assertThat(verblijf.taken(zaak)).contains(POSITIE);
        assertThat(verblijf.termijn(zaak, "T90").laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 10));
        verblijf.stelPositieVast(zaak, Map.of());
        assertThat(verblijf.taken(zaak)).doesNotContain(POSITIE);
        assertThat(verblijf.isGehaald(zaak, "T90")).isTrue();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("verblijfsspoor-bepalen", "volgende-verblijfsstap-bepalen", POSITIE, "stap-gezet");
    }

    @Test
    void beslistDeIndNietBinnenEenDagDanHerinnerJeElkeWeek() {
        verblijf.start(zaak);
        verblijf.stelPositieVast(zaak, Map.of());
        verblijf.feit(zaak, Feitsoort.M55_VERSTUURD, verhaal.vandaag(), LocalTime.of(9, 30));
        assertThat(verblijf.termijn(zaak, "T11").vervalt()).isEqualTo("2026-02-04T08:30:00Z");
        assertThat(verblijf.taken(zaak)).doesNotContain(HERINNEREN);

        verhaal.dagen(1, zaak.waarde());
        assertThat(verblijf.taken(zaak)).contains(HERINNEREN);
        assertThat(verblijf.termijn(zaak, "T92_EERSTE").vervalt()).isEqualTo("2026-02-05T08:30:00Z");
        verblijf.doet(zaak, HERINNEREN, Map.of("op", verhaal.vandaag(), "advocaatIngelicht", "true"));
        assertThat(verblijf.taken(zaak)).doesNotContain(HERINNEREN);
        verhaal.dagen(5, zaak.waarde());
        assertThat(verblijf.taken(zaak)).doesNotContain(HERINNEREN);
        verhaal.dagen(1, zaak.waarde());
        assertThat(verblijf.taken(zaak)).contains(HERINNEREN);

        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);

        assertThat(verblijf.taken(zaak)).doesNotContain(HERINNEREN).contains("bezwaar-bespreken");
        assertThat(verblijf.isGehaald(zaak, "T11")).isTrue();
        assertThat(verblijf.telt(zaak, "T92_VOLGENDE")).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("nieuws");
    }

    @Test
    void zonderTijdTelltDeIndVanafHetBeginVanDeDag() {
        verblijf.feit(zaak, Feitsoort.M55_VERSTUURD);

        assertThat(verblijf.loopt(zaak)).as("een M55 start het spoor").isTrue();
        assertThat(verblijf.termijn(zaak, "T11").vervalt()).isEqualTo("2026-02-03T23:00:00Z");
    }

    @Test
    void watTussendoorEerderKomtGaatVoorEnDaarnaKomtDeRestTerug() {
        verblijf.start(zaak);
        verblijf.feit(zaak, Feitsoort.M55_VERSTUURD, verhaal.vandaag(), LocalTime.of(9, 30));
        assertThat(verblijf.taken(zaak)).contains(POSITIE);

        verhaal.dagen(1, zaak.waarde());
        assertThat(verblijf.taken(zaak)).contains(HERINNEREN).doesNotContain(POSITIE);
        verblijf.doet(zaak, HERINNEREN, Map.of("nietNodig", "ander_doet_het"));

        assertThat(verblijf.taken(zaak)).contains(POSITIE).doesNotContain(HERINNEREN);
        assertThat(verblijf.termijn(zaak, "T90").laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(verhaal.pad(zaak.waarde())).contains("tijd-verstreken");
        verhaal.dagen(30, zaak.waarde());
        assertThat(verblijf.taken(zaak)).doesNotContain(HERINNEREN);
    }

    @Test
    void eenOpenTaakBlijftAlsErNieuwsIsDatMinderHaastHeeft() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        String eerst = verhaal.pad(zaak.waarde()).toString();

        verblijf.feit(zaak, Feitsoort.AFGEZIEN_VAN_AANGIFTE);

        assertThat(verblijf.taken(zaak)).contains(POSITIE);
        assertThat(verhaal.pad(zaak.waarde()).toString())
                .as("de taak is niet opnieuw gemaakt")
                .isEqualTo(eerst);
    }

    @Test
    void bijDublinWachtDeIndOpHetOm() {
        verblijf.bedenktijd(zaak, verhaal.vandaag(), true);
        verhaal.dagen(3, zaak.waarde());
        verblijf.feit(zaak, Feitsoort.AANGIFTE_GEDAAN);
        verblijf.feit(zaak, Feitsoort.M55_VERSTUURD);
        assertThat(verblijf.telt(zaak, "T11")).isFalse();

        verhaal.dagen(10, zaak.waarde());
        verblijf.feit(zaak, Feitsoort.AANWEZIGHEID_NODIG);

        assertThat(verblijf.termijn(zaak, "T11").laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 17));
    }

    @Test
    void eenStapKanNuNietOfHelemaalNietNodigZijn() {
        verblijf.start(zaak);
        verblijf.doet(zaak, POSITIE, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(verblijf.taken(zaak)).doesNotContain(POSITIE);
        verhaal.dagen(7, zaak.waarde());
        assertThat(verblijf.taken(zaak)).as("terug op de laatste dag").contains(POSITIE);
        verblijf.doet(zaak, POSITIE, Map.of("nietNodig", "client_wil_niet"));
        assertThat(verblijf.taken(zaak)).doesNotContain(POSITIE);
        assertThat(verblijf.telt(zaak, "T90")).isFalse();

        verhaal.als("zorgcoordinator");
        posities.werkBij(zaak, alles());
        verhaal.niemand();
        assertThat(verblijf.taken(zaak)).doesNotContain(POSITIE);
    }

    @Test
    void eenHandelingKanAlleenAlsHetSpoorLoopt() {
        verhaal.als("zorgcoordinator");

        assertThatThrownBy(() -> posities.werkBij(zaak, alles()))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Start eerst");
    }

    @Test
    void zonderGegevensWordtDeTaakGeweigerd() {
        verblijf.start(zaak);

        assertThat(verhaal.probeert("zorgcoordinator", zaak.waarde(), POSITIE, Map.of()))
                .isInstanceOfSatisfying(Afloop.Afgekeurd.class, afgekeurd -> assertThat(afgekeurd.fouten())
                        .containsOnlyKeys("status", "documenten", "asiel", "advocaat"));
    }

    private static StelVerblijfspositieVast alles() {
        return new StelVerblijfspositieVast(
                Verblijfsstatus.GEEN, Documenten.GEEN, Asielstand.GEEN, Advocaatstand.BEKEND, List.of(), null);
    }
}
