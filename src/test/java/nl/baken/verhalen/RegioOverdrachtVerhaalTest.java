// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** X4: until another region says yes the client is ours; with the yes everything here ends, at that moment. */
@BakenTest
class RegioOverdrachtVerhaalTest {

    private static final String BENADEREN = "andere-regio-benaderen";
    private static final String HERINNEREN = "andere-regio-herinneren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOverdracht overdracht;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenZaakInBegeleiding() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
        eenZaak.begeleidMet(zaak, "schuldbinding");
    }

    @Test
    void totHetAntwoordIsDeZaakVanOnsEnMetEenJaEindigtHierAlles() {
        handelingen.start(zaak, Spoor.OPVANG);
        overdracht.verstuurd(zaak);
        assertThat(handelingen.blad(zaak, "Overdracht")).contains("Pakket verstuurd", "De Verzonnen Brug");
        verhaal.verstrijkt(Duration.ofHours(30), nummer);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij...");
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("zorgplan-vastleggen");

        overdracht.aanvaard(zaak);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(zaken.redenEinde(zaak)).contains(RedenEinde.OVERGEDRAGEN_REGIO);
        assertThat(zaken.lees(zaak).geslotenOp()).isEqualTo(verhaal.moment());
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij", "ander...");
        assertThat(overdracht.gatenEnOverlap(zaak)).isZero();
        assertThat(overdracht.looptNog(zaak))
                .as("taken, timers, sporen, termijnen")
                .isZero();
        assertThatThrownBy(() -> overdracht.aanvaard(zaak)).isInstanceOf(NietGevonden.class);
        assertThat(verhaal.pad(nummer))
                .contains(
                        "verantwoordelijkheid-overdragen",
                        "overgedragen",
                        "begeleiding-beeindigd",
                        "voorvallen-gestopt")
                .doesNotContain("tweede-handtekening-zetten");
    }

    @Test
    void naVijfWerkdagenZonderAntwoordBeltDeCoordinatorEnDatBlijftZo() {
        overdracht.verstuurd(zaak);
        assertThat(termijnen.loopt("T135", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 9));
        verhaal.dagen(7, nummer);
        assertThat(verhaal.taken(COORDINATOR, nummer))
                .as("nog op de laatste dag")
                .doesNotContain(HERINNEREN);
        verhaal.dagen(1, nummer);
        verhaal.doet(COORDINATOR, nummer, HERINNEREN, Map.of("uitkomst", "antwoord_volgt"));

        assertThat(termijnen.loopt("T135", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 2, 17));
        verhaal.dagen(8, nummer);
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains(HERINNEREN);
        overdracht.aanvaard(zaak);
        assertThat(overdracht.looptNog(zaak)).isZero();
        assertThat(verhaal.pad(nummer)).contains("toch-antwoord", "vijf-werkdagen-stil", "herinnering-plannen");
    }

    @Test
    void bijEenNeeMetRedenGaatDeZaakHierGewoonDoorEnMagHetOpnieuw() {
        overdracht.verstuurd(zaak);
        assertThat(overdracht.probeertAntwoord(zaak, Map.of("antwoord", "geweigerd", "op", verhaal.vandaag())))
                .isEqualTo(Verhaal.geweigerd("reden", "Maak een keuze."));
        overdracht.geweigerd(zaak);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij...");
        assertThat(termijnen.loopt("T135", nummer)).isEmpty();
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("zorgplan-vastleggen");
        assertThat(handelingen.blad(zaak, "Overdracht")).contains("Zij nemen niet over", "Er is geen plek");
        overdracht.verstuurd(zaak);
        overdracht.aanvaard(zaak);
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij", "ander...");
        assertThat(verhaal.pad(nummer)).contains("zaak-blijft-hier", "overdracht-klaar");
    }

    @Test
    void deRegioKanHetOokZelfMeldenEnTweeKeerIsEenKeer() {
        overdracht.verstuurd(zaak);
        Ketenbericht zonderReden =
                Ketenbericht.van(Berichtsoort.OVERDRACHT_GEWEIGERD, Ketenpartner.ANDERE_REGIO, verhaal.vandaag());
        assertThatThrownBy(() -> handelingen.meldt(zaak, zonderReden)).hasMessage("Schrijf waarom zij niet overnemen.");
        assertThat(overdracht.stand(zaak)).isEqualTo("verstuurd");

        handelingen.doet(
                zaak,
                "zaak/ketenbericht-registreren",
                Map.of(
                        "van",
                        "comensha",
                        "soort",
                        "overdracht_geweigerd",
                        "op",
                        verhaal.vandaag(),
                        "reden",
                        "FICTIEF: vol"));
        assertThat(overdracht.stand(zaak)).isEqualTo("geweigerd");
        assertThatThrownBy(() -> handelingen.meldt(
                        zaak, Ketenpartner.ANDERE_REGIO, Berichtsoort.OVERDRACHT_AANVAARD, verhaal.vandaag()))
                .as("te laat: er loopt niets meer")
                .hasMessageContaining("Er loopt geen overdracht");
        overdracht.verstuurd(zaak);
        handelingen.meldt(zaak, Ketenpartner.ANDERE_REGIO, Berichtsoort.OVERDRACHT_AANVAARD, verhaal.vandaag());
        assertThat(overdracht.looptNog(zaak)).isZero();
    }

    @Test
    void eenAntwoordVoorHetPakketIsTeVroegEnNietVoorDeDagErvan() {
        overdracht.begint(zaak);
        assertThat(overdracht.probeertAntwoord(zaak, overdracht.antwoord("aanvaard")))
                .isEqualTo(
                        Verhaal.geweigerd(
                                "",
                                "Het pakket is nog niet verstuurd. Zij kunnen pas antwoorden als zij weten over wie het gaat."));
        overdracht.besproken(zaak);
        overdracht.goedgekeurd(zaak);
        assertThat(overdracht.probeertAntwoord(
                        zaak,
                        Map.of("antwoord", "aanvaard", "op", verhaal.vandaag().minusDays(1))))
                .isEqualTo(Verhaal.geweigerd("op", "Dit is voor de dag waarop het pakket is verstuurd."));
        assertThat(overdracht.verantwoordelijk(zaak)).containsExactly("wij...");
    }

    @Test
    void erLooptErNietMeerDanEenEnIntrekkenKanInElkeStap() {
        overdracht.begint(zaak);
        assertThat(overdracht.probeertTeBeginnen(zaak, EenOverdracht.naarRegio()))
                .isEqualTo(Verhaal.geweigerd("", "Er loopt al een overdracht. Trek die eerst in."));
        overdracht.ingetrokken(zaak);
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain(BENADEREN);

        overdracht.begint(zaak);
        overdracht.besproken(zaak);
        overdracht.ingetrokken(zaak);
        assertThat(verhaal.taken(TEAMLEIDER, nummer)).doesNotContain("overdracht-goedkeuren");

        overdracht.verstuurd(zaak);
        overdracht.ingetrokken(zaak);
        assertThat(termijnen.loopt("T135", nummer)).isEmpty();
        assertThat(overdracht.stand(zaak)).isEqualTo("ingetrokken");
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(verhaal.pad(nummer)).contains("overdracht-ingetrokken", "overdracht-gestopt");
    }

    @Test
    void zegtDeRegioMeteenNeeDanHoortZijGeenNaam() {
        overdracht.begint(zaak);
        verhaal.doet(COORDINATOR, nummer, BENADEREN, EenOverdracht.contact("wil_niet"));

        assertThat(overdracht.stand(zaak)).isEqualTo("niet_doorgegaan");
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain("overdracht-bespreken");
    }
}
