// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.strafrecht.Klachtuitkomst;
import nl.baken.strafrecht.LegKlachtVast;
import nl.baken.strafrecht.Sepotgesprek;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P07.9: who is not prosecuted for, may complain. */
@BakenTest
class SepotVerhaalTest {

    private static final String SEPOT = "sepot-bespreken";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Sepotgesprek sepotgesprek;

    private ZaakNummer zaak;

    @BeforeEach
    void eenStrafzaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = strafzaak.uitgelegd("nee");
    }

    @Test
    void isDeKeuzeAlAchterhaaldDanLegtNiemandDieNogUit() {
        ZaakNummer laat = eenZaak.toegewezen(COORDINATOR);
        strafzaak.meldt(laat, Ketenpartner.OM, Berichtsoort.OM_SEPOT);

        assertThat(sporen.loopt(laat, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.taken(laat)).containsExactly(SEPOT);
        assertThat(termijnen.loopt("T80", laat.waarde())).isEmpty();
        verhaal.doet(COORDINATOR, laat.waarde(), SEPOT, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(strafzaak.taken(laat)).doesNotContain(SEPOT);
        verhaal.dagen(61, laat.waarde());
        assertThat(strafzaak.taken(laat)).as("een maand voor het einde opnieuw").contains(SEPOT);
    }

    @Test
    void eenSepotZonderKlachtBeeindigtHetSpoor() {
        strafzaak.bedenktijd(zaak, "T10");
        strafzaak.aangifte(zaak);
        assertThat(termijnen.loopt("T12", zaak.waarde())).isPresent();
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_SEPOT);
        assertThat(termijnen.loopt("T12", zaak.waarde()))
                .as("het OM heeft al geoordeeld")
                .isEmpty();
        assertThat(strafzaak.taken(zaak)).containsExactly(SEPOT);
        assertThat(laatsteDag("T26"))
                .as("2 mei is een zaterdag, 5 mei een feestdag")
                .isEqualTo(LocalDate.of(2026, 5, 4));

        verhaal.doet(COORDINATOR, zaak.waarde(), SEPOT, besproken("geen_klacht", verhaal.vandaag()));

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
        assertThat(termijnen.loopt("T26", zaak.waarde())).isEmpty();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence(SEPOT, "spoor-klaar-na-sepot", "strafrecht-beeindigd");
    }

    @Test
    void zoektDeAdvocaatHetUitDanKomtHetTerugVoorDeKlachttermijnAfloopt() {
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_SEPOT);
        verhaal.dagen(10, zaak.waarde());
        assertThat(verhaal.probeert(
                        COORDINATOR,
                        zaak.waarde(),
                        SEPOT,
                        besproken("advocaat_beslist", verhaal.vandaag().minusDays(11))))
                .isEqualTo(new Afloop.Afgekeurd(Map.of(
                        "bekendOp", List.of("Het sepot is van 2 februari 2026. Kies die dag of een dag erna."))));
        verhaal.doet(COORDINATOR, zaak.waarde(), SEPOT, besproken("advocaat_beslist", verhaal.vandaag()));
        assertThat(laatsteDag("T26"))
                .as("de termijn telt vanaf de dag waarop de cliënt het wist")
                .isEqualTo(LocalDate.of(2026, 5, 12));
        assertThat(strafzaak.taken(zaak)).isEmpty();

        verhaal.dagen(59, zaak.waarde());
        assertThat(strafzaak.taken(zaak)).containsExactly(SEPOT);
        klacht(Klachtuitkomst.INGEDIEND);
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(termijnen.loopt("T26", zaak.waarde())).isEmpty();
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.wachtOp(zaak)).containsExactly("Gerechtshof: Beslissing op de klacht");
        assertThat(verhaal.pad(zaak.waarde())).contains("klachttermijn-loopt-af", "sepot-intussen-gemeld");
    }

    @Test
    void komtErTochGeenKlachtDanEindigtHetSpoorEnVervolgenKanAltijdNog() {
        assertThatThrownBy(() -> klacht(Klachtuitkomst.INGEDIEND)).isInstanceOf(Weigering.class);
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_SEPOT);
        verhaal.doet(COORDINATOR, zaak.waarde(), SEPOT, Map.of("nietNodig", "al_geregeld"));
        assertThat(strafzaak.taken(zaak)).isEmpty();
        klacht(Klachtuitkomst.NIET_INGEDIEND);
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();

        verhaal.dagen(1, zaak.waarde());
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_VERVOLGT);

        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isTrue();
        assertThat(strafzaak.taken(zaak)).isEmpty();
        assertThat(verhaal.pad(zaak.waarde())).contains("om-gaat-verder");
    }

    private void klacht(Klachtuitkomst uitkomst) {
        strafzaak.alsCoordinator(
                () -> sepotgesprek.legKlachtVast(zaak, new LegKlachtVast(uitkomst, verhaal.vandaag())));
    }

    private LocalDate laatsteDag(String regel) {
        return termijnen.loopt(regel, zaak.waarde()).orElseThrow().laatsteDag();
    }

    private Map<String, Object> besproken(String keuze, LocalDate bekendOp) {
        return new HashMap<>(
                Map.of("bekendOp", bekendOp, "besprokenOp", verhaal.vandaag(), "keuze", keuze, "sepotgrond", "bewijs"));
    }
}
