// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenMinderjarige.OPNIEUW;
import static nl.baken.verhalen.EenMinderjarige.REGELEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** T36: the birth date is known late, was wrong, or no longer matters; every moment follows. */
@BakenTest
class GeboortedatumVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final String CORRIGEREN = "zorgcoordinatie/geboortedatum-corrigeren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenMinderjarige minderjarige;

    @Autowired
    private EenOverlijden stand;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Termijnen termijnen;

    @BeforeEach
    void maandagOchtend() {
        verhaal.nu("2026-02-02T09:00");
    }

    @Test
    void onbekendBewaaktNiemandTotDeDatumErIs() {
        ZaakNummer zaak = minderjarige.zonderGeboortedatum();
        minderjarige.begeleid(zaak, Map.of("leeftijdsklasse", "van_16_tot_18"));
        assertThat(handelingen.blad(zaak, "Naar 18 jaar")).contains("Onbekend");
        assertThat(stand.processen(zaak)).doesNotContain("meerderjarigheid");

        corrigeer(zaak, "2008-09-15");
        assertThat(stand.processen(zaak)).containsOnlyOnce("meerderjarigheid");
        assertThat(handelingen.blad(zaak, "Naar 18 jaar")).contains("15 september 2026");
        minderjarige.nu(zaak, "2026-03-15T00:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
    }

    @Test
    void eenAndereDatumVerschuiftAlleMomentenEnTerugOok() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        minderjarige.nu(zaak, "2026-04-01T09:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);

        corrigeer(zaak, "2009-06-15");
        assertThat(minderjarige.taken(zaak)).as("nog lang niet").isEmpty();
        assertThat(t36(zaak)).containsExactly(LocalDate.of(2027, 6, 15));
        corrigeer(zaak, "2008-09-15");
        verhaal.dagen(0, zaak.waarde());
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        assertThat(t36(zaak)).as("de oude termijn loopt weer").containsExactly(LocalDate.of(2026, 9, 15));
        assertThat(stand.processen(zaak)).containsOnlyOnce("meerderjarigheid");
        assertThat(verhaal.pad(zaak.waarde())).contains("verjaardag-gewijzigd", "opnieuw-bepalen");
    }

    @Test
    void watAlGeregeldIsWordtNietNogEensGevraagd() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        minderjarige.nu(zaak, "2026-04-01T09:00");
        minderjarige.regelt(zaak);
        corrigeer(zaak, "2008-08-15");
        minderjarige.nu(zaak, "2026-08-14T12:00");
        assertThat(minderjarige.taken(zaak)).isEmpty();
        minderjarige.nu(zaak, "2026-08-15T00:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(OPNIEUW);
        minderjarige.vraagtOpnieuw(zaak);
        assertThat(stand.processen(zaak)).doesNotContain("meerderjarigheid");
    }

    @Test
    void blijktDeClientAlAchttienDanWordtMeteenOpnieuwGevraagd() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        corrigeer(zaak, "2005-09-15");
        verhaal.dagen(0, zaak.waarde());

        assertThat(minderjarige.taken(zaak)).containsExactly(OPNIEUW);
        assertThat(t36(zaak)).isEmpty();
        assertThat(zaken.kernset(zaak).orElseThrow().leeftijdsklasse()).isEqualTo(Leeftijdsklasse.VAN_18_TOT_23);
        minderjarige.vraagtOpnieuw(zaak);
        corrigeer(zaak, "2004-09-15");
        assertThat(minderjarige.taken(zaak)).as("een keer is genoeg").isEmpty();
    }

    @Test
    void eenVolwasseneWordtNietGevolgd() {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.begeleidMet(zaak, "geen");
        assertThat(stand.processen(zaak)).doesNotContain("meerderjarigheid");
        assertThat(handelingen.blad(zaak, "Naar 18 jaar")).isEmpty();
    }

    @Test
    void leeftijdEnGeboortedatumSprekenElkaarNietTegen() {
        ZaakNummer zaak = minderjarige.zonderGeboortedatum();
        Afloop afloop = verhaal.probeert(
                COORDINATOR,
                zaak.waarde(),
                "intake-vastleggen",
                EenMinderjarige.intake(
                        Map.of("leeftijdsklasse", "van_12_tot_16", "geboortedatum", LocalDate.of(2008, 9, 15))));
        assertThat(((Afloop.Afgekeurd) afloop).fouten()).containsOnlyKeys("geboortedatum");
        assertThat(handelingen.probeert(
                        zaak,
                        CORRIGEREN,
                        Map.of("geboortedatum", verhaal.vandaag().plusDays(1))))
                .isInstanceOf(Afloop.Afgekeurd.class);
    }

    /** A3 M+11: the district team goes on; what was watched stops with the file. */
    @Test
    void deZaakGaatDichtOmdatDeClientAchttienIsEnNietsBlijftLopen() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        minderjarige.nu(zaak, "2026-09-15T09:00");
        minderjarige.regelt(zaak);
        minderjarige.vraagtOpnieuw(zaak);
        handelingen.doet(zaak, "zorgcoordinatie/afsluiting-starten", Map.of("redenEinde", "overdracht_18_plus"));
        verhaal.doet(COORDINATOR, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).contains("warme-overdracht-regelen");
    }

    @Test
    void inNazorgWordtNietsMeerOvergedragenMaarWelOpnieuwGevraagd() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 5, 15));
        verhaal.dagen(0, zaak.waarde());
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        sluit(zaak);
        assertThat(minderjarige.taken(zaak)).isEmpty();
        assertThat(stand.lopend(zaak)).doesNotContain("T36");

        minderjarige.nu(zaak, "2026-05-15T00:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(OPNIEUW);
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "nazorgcontact-leggen",
                Map.of("op", verhaal.vandaag(), "uitkomst", "wil_niet_meer"));
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(stand.openTaken(zaak)).isEmpty();
        assertThat(stand.lopend(zaak)).isEmpty();
    }

    @Test
    void naEenOverlijdenWordtNiemandAchttienEnNaIntrekkenWeerWel() {
        ZaakNummer zaak = minderjarige.geboren(LocalDate.of(2008, 9, 15));
        stand.meldt(COORDINATOR, zaak);
        assertThat(stand.processen(zaak)).doesNotContain("meerderjarigheid");
        verhaal.dagen(1, zaak.waarde());
        stand.trektIn(COORDINATOR, zaak);

        assertThat(stand.processen(zaak)).containsOnlyOnce("meerderjarigheid");
        minderjarige.nu(zaak, "2026-03-15T00:00");
        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        assertThat(t36(zaak)).containsExactly(LocalDate.of(2026, 9, 15));
    }

    private void corrigeer(ZaakNummer zaak, String datum) {
        handelingen.doet(zaak, CORRIGEREN, Map.of("geboortedatum", LocalDate.parse(datum)));
    }

    private void sluit(ZaakNummer zaak) {
        eenZaak.tot(zaak, "afsluittoets-doen");
        verhaal.doet(COORDINATOR, zaak.waarde(), "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        stand.tekent("teamleider_zc", zaak);
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "registratie-bijwerken",
                Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }

    private List<LocalDate> t36(ZaakNummer zaak) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .filter(termijn -> termijn.regel().equals("T36") && termijn.loopt())
                .map(Termijn::laatsteDag)
                .toList();
    }
}
