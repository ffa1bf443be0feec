// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenMinderjarige.OPNIEUW;
import static nl.baken.verhalen.EenMinderjarige.REGELEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** T36: half a year before, two months before, and the 18th birthday itself at 00:00. */
@BakenTest
class MeerderjarigheidVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenMinderjarige minderjarige;

    @Autowired
    private EenOverlijden stand;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Feiten feiten;

    @BeforeEach
    void maandagOchtend() {
        verhaal.nu("2026-02-02T09:00");
    }

    @Test
    void eenHalfJaarErvoorStaatErEenTaakEnWieNietsDoetWordtTweeMaandenErvoorHerinnerd() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        assertThat(minderjarige.taken(zaak)).isEmpty();
        minderjarige.nu(zaak, "2026-03-14T23:59:59");
        assertThat(minderjarige.taken(zaak)).isEmpty();
        minderjarige.nu(zaak, "2026-03-15T00:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        assertThat(termijnen.loopt("T36", zaak.waarde()).orElseThrow().laatsteDag())
                .isEqualTo(LocalDate.of(2026, 9, 15));

        minderjarige.nu(zaak, "2026-07-14T12:00");
        assertThat(minderjarige.tijdlijn(zaak)).noneMatch(regel -> regel.contains("herinnerd"));
        minderjarige.nu(zaak, "2026-07-15T09:00");
        assertThat(minderjarige.tijdlijn(zaak)).contains("overgang naar 18 jaar nog niet geregeld, herinnerd");
        minderjarige.regelt(zaak);
        assertThat(minderjarige.taken(zaak)).isEmpty();

        minderjarige.nu(zaak, "2026-09-15T00:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(OPNIEUW);
        minderjarige.vraagtOpnieuw(zaak);
        assertThat(verhaal.pad(zaak.waarde()))
                .contains(
                        "verjaardag-bekend",
                        "twee-maanden-ervoor",
                        "herinnerd",
                        "overgang-voorbij",
                        "meerderjarigheid-klaar");
    }

    @Test
    void omNulUurEindigtWatDeVertegenwoordigerMocht() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        var ouder = accounts.zoekOpGebruikersnaam("melder").orElseThrow().medewerker();
        toegang.betrek(zaak.waarde(), ouder.id(), Zaakteam.VERTEGENWOORDIGER);

        minderjarige.nu(zaak, "2026-09-14T23:59:59");
        assertThat(toegang.grond(zaak.waarde(), ouder)).isPresent();
        assertThat(feiten.heeft(zaak, Feitsoort.MEERDERJARIG)).isFalse();

        minderjarige.nu(zaak, "2026-09-15T00:00");
        assertThat(toegang.grond(zaak.waarde(), ouder)).isEmpty();
        assertThat(feiten.laatste(zaak, Feitsoort.MEERDERJARIG)).contains(LocalDate.of(2026, 9, 15));
        assertThat(minderjarige.taken(zaak))
                .as("niets geregeld, en toch opnieuw vragen")
                .containsExactly(REGELEN, OPNIEUW);
        assertThat(stand.lopend(zaak)).contains("T149");
    }

    @Test
    void wieHetOpTijdRegeltWordtNietHerinnerd() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        minderjarige.nu(zaak, "2026-04-01T09:00");
        minderjarige.regelt(zaak);
        minderjarige.nu(zaak, "2026-07-20T09:00");

        assertThat(minderjarige.tijdlijn(zaak)).noneMatch(regel -> regel.contains("herinnerd"));
        assertThat(minderjarige.taken(zaak)).isEmpty();
        assertThat(stand.lopend(zaak)).doesNotContain("T36");
    }

    /** Months end on the last day when there is no such day (D08); 29 February has its birthday on 1 March. */
    @ParameterizedTest
    @CsvSource({
        "2008-08-31, 2026-02-28T00:00, 2026-08-31T00:00",
        "2008-05-31, 2026-02-02T09:00, 2026-05-31T00:00",
        "2009-02-28, 2026-08-28T00:00, 2027-02-28T00:00"
    })
    void ookAanHetEindVanDeMaand(LocalDate geboren, String halfJaarErvoor, String verjaardag) {
        verhaal.nu("2026-02-01T09:00");
        ZaakNummer zaak = minderjarige.geboren(geboren);
        minderjarige.nu(zaak, halfJaarErvoor);
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        minderjarige.regelt(zaak);
        minderjarige.nu(zaak, verjaardag);
        assertThat(minderjarige.taken(zaak)).containsExactly(OPNIEUW);
    }

    @Test
    void wieAlBijnaAchttienIsKrijgtDeTaakMeteenEnDeHerinneringOpDeDagZelf() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 2, 29));
        verhaal.dagen(0, zaak.waarde());
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        minderjarige.nu(zaak, "2026-02-28T12:00");
        assertThat(minderjarige.tijdlijn(zaak)).noneMatch(regel -> regel.contains("herinnerd"));
        minderjarige.nu(zaak, "2026-03-01T00:00");
        assertThat(minderjarige.tijdlijn(zaak)).anyMatch(regel -> regel.contains("herinnerd"));
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN, OPNIEUW);
    }

    @Test
    void naDeVerjaardagBeslistAlleenDeClientZelf() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        minderjarige.nu(zaak, "2026-09-16T09:00");
        Map<String, Object> door = new HashMap<>(eenZaak.rechten("comensha"));
        door.put("gezag", "vertegenwoordiger");
        door.put("vertegenwoordiger", "ouder");
        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), OPNIEUW, door)).isInstanceOf(Afloop.Afgekeurd.class);
        Map<String, Object> ervoor = new HashMap<>(eenZaak.rechten("comensha"));
        ervoor.put("gesprokenOp", LocalDate.of(2026, 9, 14));
        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), OPNIEUW, ervoor))
                .isEqualTo(Verhaal.geweigerd("gesprokenOp", "Vraag het opnieuw, na de 18e verjaardag."));

        minderjarige.vraagtOpnieuw(zaak);
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
    }
}
