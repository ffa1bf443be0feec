// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenVermissing.AVIM;
import static nl.baken.verhalen.EenVermissing.BEVESTIGEN;
import static nl.baken.verhalen.EenVermissing.COORDINATOR;
import static nl.baken.verhalen.EenVermissing.MELDEN;
import static nl.baken.verhalen.EenVermissing.POLITIE;
import static nl.baken.verhalen.EenVermissing.TERUG;
import static nl.baken.verhalen.EenVermissing.ZOEKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Zaakstatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** X2 until it is sure: who is told when, what is tried, and that it ends the moment the client is back. */
@BakenTest
class VermissingVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    @Test
    void eenVolwasseneWordtTweeKeerGezochtEnNaEenWeekBevestigIk() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.meld(zaak);
        assertThat(vermissing.taken(zaak)).contains(ZOEKEN).doesNotContain(POLITIE, BEVESTIGEN);
        assertThat(vermissing.termijn(zaak, "T115_EERSTE").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(24)));
        vermissing.zoek(zaak);
        assertThat(vermissing.taken(zaak)).as("pas na een dag opnieuw").doesNotContain(ZOEKEN);

        verhaal.verstrijkt(Duration.ofHours(24), zaak.waarde());
        assertThat(vermissing.taken(zaak)).contains(ZOEKEN);
        assertThat(vermissing.termijn(zaak, "T115_TWEEDE").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(48)));
        vermissing.zoek(zaak);
        verhaal.dagen(5, zaak.waarde());
        assertThat(vermissing.taken(zaak)).as("een dag te vroeg").doesNotContain(BEVESTIGEN);
        verhaal.dagen(1, zaak.waarde());

        assertThat(vermissing.taken(zaak)).contains(BEVESTIGEN).doesNotContain(POLITIE);
        assertThat(vermissing.termijn(zaak, "T31_VOLWASSEN").laatsteDag()).isEqualTo(verhaal.vandaag());
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("vermissing-gemeld", "client-zoeken", "tijd-voor-vervolg", "client-zoeken");
    }

    @Test
    void bijCodeRoodGaatHetNaHetZoekenNaarDePolitieEnNaTweeDagenBevestigIk() {
        ZaakNummer zaak = vermissing.zaak("actief_gezocht");
        vermissing.meld(zaak);
        assertThat(vermissing.taken(zaak)).contains(ZOEKEN).doesNotContain(POLITIE);
        assertThat(vermissing.termijn(zaak, "T115_ROOD").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(4)));
        verhaal.verstrijkt(Duration.ofHours(3), zaak.waarde());
        vermissing.zoek(zaak);

        assertThat(vermissing.taken(zaak)).contains(POLITIE);
        assertThat(vermissing.termijn(zaak, "T116_ROOD").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(9)));
        vermissing.naarPolitie(zaak);
        verhaal.dagen(1, zaak.waarde());
        assertThat(vermissing.taken(zaak)).doesNotContain(BEVESTIGEN, ZOEKEN);
        verhaal.dagen(1, zaak.waarde());
        assertThat(vermissing.taken(zaak)).contains(BEVESTIGEN);
        assertThat(vermissing.telt(zaak, "T31_VOLWASSEN_ROOD")).isTrue();
    }

    @Test
    void eenMinderjarigeMeldIkMeteenBijDePolitie() {
        ZaakNummer zaak = vermissing.zaakVan("van_16_tot_18");
        verhaal.nu("2026-02-23T22:00");
        vermissing.meld(zaak);

        assertThat(vermissing.taken(zaak)).contains(POLITIE).doesNotContain(ZOEKEN);
        assertThat(vermissing.termijn(zaak, "T31_MINDERJARIG").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(24)));
        vermissing.naarPolitie(zaak);
        assertThat(vermissing.telt(zaak, "T31_MINDERJARIG")).isFalse();
        assertThat(vermissing.termijn(zaak, "T119").laatsteDag()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(vermissing.taken(zaak)).doesNotContain(POLITIE, ZOEKEN, BEVESTIGEN);
    }

    @Test
    void isDeClientTerugDanStoptHetZoekenEnKijkIkOpnieuwNaarDeVeiligheid() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.meld(zaak);
        assertThat(vermissing.taken(zaak)).contains(ZOEKEN).doesNotContain("veiligheid-screenen");
        vermissing.isTerug(zaak);

        assertThat(vermissing.taken(zaak)).doesNotContain(ZOEKEN, AVIM).contains("veiligheid-screenen");
        assertThat(vermissing.lopend(zaak)).doesNotContain("T31_VOLWASSEN", "T115_EERSTE");
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        verhaal.dagen(7, zaak.waarde());
        assertThat(vermissing.taken(zaak)).doesNotContain(ZOEKEN, BEVESTIGEN);
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence("vermissing-voorbij", "vermissing-afgerond");
    }

    @Test
    void wistDePolitieHetDanHoortAvimDatDeClientTerugIs() {
        ZaakNummer zaak = vermissing.zaak("actief_gezocht");
        vermissing.meld(zaak);
        vermissing.zoek(zaak);
        vermissing.naarPolitie(zaak);
        vermissing.isTerug(zaak);

        assertThat(vermissing.taken(zaak)).contains(AVIM);
        assertThat(vermissing.telt(zaak, "T116_TERUG")).isTrue();
        verhaal.doet(COORDINATOR, zaak.waarde(), AVIM, Map.of("op", verhaal.vandaag()));
        assertThat(handelingen.blad(zaak, "Vermissing")).contains("AVIM weet van de terugkeer sinds");
    }

    @Test
    void tweeKeerMeldenKanNietEnDaarnaWel() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.meld(zaak);
        assertThat(handelingen.probeert(zaak, MELDEN, vermissing.nu())).isInstanceOf(Afloop.Afgekeurd.class);
        vermissing.isTerug(zaak);
        assertThat(handelingen.probeert(zaak, TERUG, Map.of("gevondenOp", verhaal.vandaag())))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verhaal.dagen(1, zaak.waarde());
        vermissing.meld(zaak);

        assertThat(vermissing.taken(zaak)).contains(ZOEKEN);
        assertThat(handelingen.blad(zaak, "Vermissing")).contains("Eerder vermist", "Stand: Vermist");
    }

    @Test
    void eenBerichtVanHetCoaBegintHetOokEnEenTweedeVerandertNiets() {
        ZaakNummer zaak = vermissing.zaak("geen");
        Ketenbericht afwezig = new Ketenbericht(
                Berichtsoort.NIET_TERUGGEKEERD,
                Ketenpartner.COA,
                verhaal.vandaag(),
                LocalTime.of(8, 0),
                null,
                null,
                false);
        handelingen.meldt(zaak, afwezig);
        handelingen.meldt(zaak, Ketenpartner.OPVANG, Berichtsoort.NIET_TERUGGEKEERD, LocalDate.of(2026, 2, 1));

        assertThat(vermissing.taken(zaak)).containsOnlyOnce(ZOEKEN).doesNotContain("opvangbehoefte-bepalen");
        assertThat(handelingen.blad(zaak, "Vermissing")).contains("2 februari 2026, 08.00 uur", "van: COA");
    }

    @Test
    void geenGehoorWijstDeWegMaarBegintNiets() {
        ZaakNummer zaak = vermissing.zaak("geen");
        handelingen.doet(
                zaak, "zorgcoordinatie/geen-gehoor-vastleggen", Map.of("op", verhaal.vandaag(), "kanaal", "telefoon"));

        assertThat(handelingen.blad(zaak, "Contact")).contains("Ben je ongerust? Meld dan een vermissing.");
        assertThat(vermissing.taken(zaak)).doesNotContain(ZOEKEN);
    }

    @Test
    void watNietKanWordtGeweigerd() {
        ZaakNummer zaak = vermissing.zaak("geen");
        Map<String, Object> straks = vermissing.nu();
        straks.put("laatstGezienTijd", "23:59");
        assertThat(handelingen.probeert(zaak, MELDEN, straks))
                .isEqualTo(Verhaal.geweigerd("laatstGezienTijd", "Deze tijd is nog niet geweest."));
        Map<String, Object> ooit = vermissing.nu();
        ooit.put("laatstGezienOp", LocalDate.of(2026, 1, 31));
        assertThat(handelingen.probeert(zaak, MELDEN, ooit))
                .isEqualTo(Verhaal.geweigerd("laatstGezienOp", "Dit kan niet voor het signaal zijn geweest."));
        vermissing.meld(zaak);
        assertThat(verhaal.probeert(
                        COORDINATOR,
                        zaak.waarde(),
                        ZOEKEN,
                        Map.of("op", LocalDate.of(2026, 2, 1), "kanalen", List.of("opvang"))))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(handelingen.probeert(zaak, TERUG, Map.of("gevondenOp", LocalDate.of(2026, 2, 1))))
                .isInstanceOf(Afloop.Afgekeurd.class);
    }

    @Test
    void isDeLeeftijdNietBekendDanVraagtBakenErnaarEnTeltTwijfelAlsMinderjarig() {
        ZaakNummer zaak = vermissing.zaakVan("onbekend");
        transactie.executeWithoutResult(t -> database.sql(
                        """
                        update persoon.persoon set geboortedatum = null
                        where id = (select persoon from zaak.zaak where nummer = ?)""")
                .param(zaak.waarde())
                .update());
        assertThat(handelingen.probeert(zaak, MELDEN, vermissing.nu())).isInstanceOf(Afloop.Afgekeurd.class);
        handelingen.meldt(zaak, Ketenpartner.OPVANG, Berichtsoort.NIET_TERUGGEKEERD, verhaal.vandaag());
        assertThat(vermissing.taken(zaak)).contains(POLITIE);
        vermissing.isTerug(zaak);

        Map<String, Object> volwassen = vermissing.nu();
        volwassen.put("minderjarig", "nee");
        handelingen.doet(zaak, MELDEN, volwassen);
        assertThat(vermissing.taken(zaak)).contains(ZOEKEN).doesNotContain(POLITIE);
    }

    @Test
    void wordtHetGevaarlijkerDanGaatHetMeteenNaarDePolitie() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.meld(zaak);
        vermissing.zoek(zaak);
        handelingen.doet(zaak, "veiligheid/veiligheid-screenen", EenZaak.screening("doodsbedreiging"));

        assertThat(vermissing.taken(zaak)).contains(POLITIE);
        assertThat(vermissing.telt(zaak, "T31_VOLWASSEN")).isFalse();
        assertThat(vermissing.termijn(zaak, "T31_VOLWASSEN_ROOD").laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 4));
    }
}
