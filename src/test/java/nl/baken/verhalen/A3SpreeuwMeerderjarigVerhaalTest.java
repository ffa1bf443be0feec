// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenMinderjarige.OPNIEUW;
import static nl.baken.verhalen.EenMinderjarige.REGELEN;
import static nl.baken.verhalen.SpreeuwZaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Toestemming;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A3 SPREEUW, M+6 to M+11 (domain.md 9): she turns 18 on 4 November 2026, decides herself, and the district team takes over. */
@BakenTest
class A3SpreeuwMeerderjarigVerhaalTest {

    private static final LocalDate ACHTTIEN = LocalDate.of(2026, 11, 4);

    @LocalServerPort
    private int poort;

    @Autowired
    private Draaiboek draaiboek;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenMinderjarige minderjarige;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private SpreeuwSignaal signaal;

    @Autowired
    private SpreeuwZaak spreeuw;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private JdbcClient database;

    private SignaalNummer eerste;
    private SignaalNummer tweede;
    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void tweeSignalenEnEenZaak() {
        verhaal.nu("2026-03-04T09:00");
        String naam = SpreeuwSignaal.naam();
        eerste = signaal.vanLeerplicht(naam);
        signaal.duid(eerste);
        tweede = signaal.vanDeMoeder(naam);
        signaal.koppel(tweede);
        signaal.duid(tweede);
        signaal.gegrond(eerste);
        signaal.gegrond(tweede);
        zaak = signaal.zaken(eerste, tweede).get(0);
        nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
    }

    @Test
    void m6OverTweeMaandenIsZij18DusDeOvergangEnDeWmoMelding() {
        spreeuw.totInDeOpvang(zaak);
        spreeuw.opDag(zaak, "2026-09-03T23:00");
        assertThat(minderjarige.tijdlijn(zaak)).noneMatch(regel -> regel.contains("herinnerd"));
        spreeuw.opDag(zaak, "2026-09-04T09:00");

        assertThat(minderjarige.taken(zaak)).containsExactly(REGELEN);
        assertThat(termijnen.loopt("T36", nummer).orElseThrow().laatsteDag()).isEqualTo(ACHTTIEN);
        assertThat(minderjarige.tijdlijn(zaak)).contains("overgang naar 18 jaar nog niet geregeld, herinnerd");
        minderjarige.regelt(zaak);
        assertThat(handelingen.blad(zaak, "Naar 18 jaar"))
                .contains("Wordt 18 op: 4 november 2026", "Wmo-melding: Geregeld");
        assertThat(verhaal.pad(nummer)).containsSubsequence("verjaardag-bekend", "twee-maanden-ervoor", "herinnerd");
    }

    @Test
    void m6VanWestFrieslandIsNogNietZekerWieVerantwoordelijkIs() {
        spreeuw.totZonderPlek(zaak);

        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Alkmaar");
        assertThat(Bezoeker.als(poort, COORDINATOR).get("/zaken/" + zaak).body())
                .contains("Alkmaar (te verifiëren)");
        draaiboek.las(COORDINATOR, "zaak", zaak.waarde());
    }

    @Test
    void m8OmNulUurEindigtWatHaarMoederMochtEnZijWordtZelfGevraagd() {
        spreeuw.totInDeOpvang(zaak);
        Medewerker moeder =
                accounts.zoekOpGebruikersnaam("melder").orElseThrow().medewerker();
        toegang.betrek(nummer, moeder.id(), Zaakteam.VERTEGENWOORDIGER);
        spreeuw.opDag(zaak, "2026-09-04T09:00");
        minderjarige.regelt(zaak);
        spreeuw.opDag(zaak, "2026-11-03T23:59:59");
        assertThat(toegang.grond(nummer, moeder)).isPresent();
        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);
        long pakket = toestemming.staatKlaar(zaak, Ontvanger.OPVANG, Doel.OPVANG, Compartiment.VEILIGHEID);

        spreeuw.opDag(zaak, "2026-11-04T00:00");
        assertThat(toegang.grond(nummer, moeder)).isEmpty();
        assertThat(toestemmingen.geldend(zaak)).isEmpty();
        assertThatThrownBy(() -> toestemming.verzendt(pakket)).isInstanceOf(Weigering.class);
        assertThat(feiten.laatste(zaak, Feitsoort.MEERDERJARIG)).contains(ACHTTIEN);
        assertThat(minderjarige.taken(zaak)).containsExactly(OPNIEUW);
        assertThat(verhaal.pad(nummer)).contains("vertegenwoordiging-beeindigen", "overgang-klaar");
    }

    @Test
    void m8ZijBeslistZelfEnHaarMoederNietMeer() {
        spreeuw.totInDeOpvang(zaak);
        spreeuw.opDag(zaak, "2026-11-04T09:00");
        Map<String, Object> metMoeder = new HashMap<>(eenZaak.rechten("opvang"));
        metMoeder.put("gezag", "client_en_vertegenwoordiger");
        metMoeder.put("vertegenwoordiger", "ouder");
        assertThat(((Afloop.Afgekeurd) verhaal.probeert(COORDINATOR, nummer, OPNIEUW, metMoeder)).fouten())
                .containsOnlyKeys("gezag");
        spreeuw.doet(zaak, OPNIEUW, eenZaak.rechten("opvang"));

        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);
        assertThat(toestemmingen.alle(zaak))
                .filteredOn(Toestemming::geldt)
                .extracting(Toestemming::gezag)
                .containsExactly(Gezag.CLIENT);
        assertThat(minderjarige.taken(zaak))
                .as("wat niet is geregeld, blijft staan")
                .containsExactly(REGELEN);
        assertThat(verhaal.pad(nummer)).contains(OPNIEUW);
    }

    @Test
    void m11HetWijkteamNeemtHaarOverEnDeZaakSluit() {
        totHetWijkteam();
        Zaak dicht = zaken.lees(zaak);

        assertThat(dicht.status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(strafzaak.opDeZaakpagina(zaak))
                .contains("Reden van afsluiten: Overgedragen omdat de cliënt 18 is geworden");
        assertThat(dicht.vernietigenOp()).as("Jeugdwet").isEqualTo(LocalDate.of(2047, 2, 5));
        assertThat(dicht.wmoVernietigenOp()).as("Wmo").isEqualTo(LocalDate.of(2042, 2, 5));
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("afsluittoets-doen", "warme-overdracht-regelen", "tweede-handtekening-zetten");
    }

    @Test
    void deEindstandIsEenVermissingTweeSignalenEnEenSlachtoffer() {
        totHetWijkteam();

        assertThat(vermissingen()).isEqualTo(1);
        assertThat(signaal.personen(eerste, tweede)).isEqualTo(1);
        assertThat(vermeldingen()).as("van elk signaal een").isEqualTo(2);
        assertThat(toestemmingen.alle(zaak))
                .as("wat haar moeder mee gaf, geldt niet meer")
                .filteredOn(gegeven -> gegeven.gezag() != Gezag.CLIENT)
                .isNotEmpty()
                .noneMatch(Toestemming::geldt);
        assertThat(sporen.alle(zaak)).extracting(Sporen.Loop::spoor).doesNotContain(Spoor.VERBLIJF);
        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(termijnen.alleVan(nummer)).noneMatch(termijn -> termijn.loopt());
        assertThat(verhaal.taken(COORDINATOR, nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).doesNotContain("verblijf-begonnen");
    }

    /** Missing and found, two times no, 18 and asked anew. */
    private void totHetWijkteam() {
        spreeuw.totInDeOpvang(zaak);
        verhaal.nu("2026-03-25T22:00");
        verhaal.dagen(0, nummer);
        vermissing.meld(zaak);
        vermissing.naarPolitie(zaak);
        verhaal.dagen(2, nummer);
        vermissing.isTerug(zaak);
        spreeuw.doet(zaak, "avim-inlichten", Map.of("op", verhaal.vandaag()));
        spreeuw.doet(zaak, "veiligheid-screenen", EenZaak.screening("minderjarige_gezocht"));
        spreeuw.totAmbtshalveVanuitDeOpvang(zaak);
        minderjarige.regelt(zaak);
        spreeuw.opDag(zaak, "2026-11-04T09:00");
        spreeuw.doet(zaak, OPNIEUW, eenZaak.rechten("opvang"));
        spreeuw.sluit(zaak);
    }

    private long vermissingen() {
        return database.sql("select count(*) from veiligheid.vermissing where nummer = ?")
                .param(nummer)
                .query(Long.class)
                .single();
    }

    private long vermeldingen() {
        return database.sql("select count(*) from signaal.persoon where nummer in (?, ?)")
                .params(eerste.waarde(), tweede.waarde())
                .query(Long.class)
                .single();
    }
}
