// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenPaar.BEOORDELEN;
import static nl.baken.verhalen.EenPaar.VERGELIJKEN;
import static nl.baken.verhalen.SchimZaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.persoon.Persoon;
import nl.baken.persoon.SamenvoegingTeruggedraaid;
import nl.baken.persoon.Samenvoegingen;
import nl.baken.persoon.Telling;
import nl.baken.toegang.Bezoeker;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.GegevensDelen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/**
 * A9 SCHIM, a man of 19 from Purmerend who is exploited in two sectors and suspected himself (domain.md 9); the signals
 * and the RIEC are in {@link A9SchimSignaalVerhaalTest}; the words under a table with more mentions than people in {@code
 * rapportage.Bijlage3Test}. That an aangifte was by video and what became of his own case is not kept: of a
 * criminal case Baken holds days and nothing of what was said.
 */
@BakenTest
@RecordApplicationEvents
class A9SchimVerhaalTest {

    private static final String ANDER = "zorgcoordinator2";
    private static final String LEIDER = "teamleider_zc";
    private static final String BESPREKEN = "verhoren-met-om-bespreken";

    @LocalServerPort
    private int poort;

    @Autowired
    EenTelling cijfers;

    @Autowired
    private Draaiboek draaiboek;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private SchimZaak schim;

    @Autowired
    private EenPaar paar;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Personen personen;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private GegevensDelen delen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents gebeurtenissen;

    private final String naam = SchimSignaal.naam();
    private final LocalDate geboren = SchimSignaal.geboren();

    @Test
    void t2ErZijnTweeSectorenEnEenDaarvanIsDeHoofdsector() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        assertThat(zaken.kernset(zaak).orElseThrow().sector())
                .as("hoofdsector")
                .isEqualTo(Sector.GEDWONGEN_CRIMINALITEIT);
        assertThat(zaken.kernset(zaak).orElseThrow().sectoren())
                .as("elke sector een keer, de hoofdsector eerst")
                .containsExactly(Sector.GEDWONGEN_CRIMINALITEIT, Sector.SEKSUELE_DIENSTVERLENING);
        assertThat(Bezoeker.als(poort, COORDINATOR).get("/zaken/" + zaak).body())
                .contains("Gedwongen criminaliteit (hoofdsector)", "Seksuele dienstverlening");
        assertThat(cijfers.van(zaak, "B3 ")).as("een persoon").hasSize(1);
        assertThat(cijfers.van(zaak, "B3S ")).as("twee vermeldingen").hasSize(2);
        draaiboek.las(COORDINATOR, "zaak", zaak.waarde());
        assertThat(verhaal.pad(zaak.waarde())).contains("intake-vastleggen");
    }

    @Test
    void t7HijIsOokVerdachteEnDatStaatLosVanZijnAangifte() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        schim.verdacht(zaak);
        schim.gehoord(zaak, 1);

        assertThat(handelingen.blad(zaak, "Niet-bestraffen")).isEqualTo("Advocaat ingelicht op: 9 maart 2026");
        assertThat(handelingen.blad(zaak, "Aangifte en strafzaak"))
                .contains("1 april 2026")
                .doesNotContain("9 maart 2026")
                .doesNotContainIgnoringCase("bestraffen");
        assertThat(handelingen.blad(zaak, "Juridische hulp en schade")).contains("mr. F. Fictief");
        assertThat(kolommen())
                .as("alleen een dag, en geen verwijzing naar de aangifte")
                .containsExactlyInAnyOrder("id", "nummer", "rij", "ingelicht_op", "door", "vastgelegd_op");
        long pakket = toestemming.staatKlaar(zaak, Ontvanger.AVIM, Doel.AVIM, Compartiment.STRAFRECHT);
        verhaal.als(COORDINATOR);
        draaiboek.las(COORDINATOR, "zaak bij handeling", zaak.waarde());
        assertThat(delen.blad(zaak, pakket).regels().toString())
                .as("de politie leest er niets van")
                .doesNotContainIgnoringCase("bestraffen")
                .doesNotContain("9 maart 2026");
        assertThat(opvang.tijdlijn(zaak)).contains("advocaat ingelicht");
    }

    private List<String> kolommen() {
        return database.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'strafrecht' and table_name = 'niet_bestraffen'""")
                .query(String.class)
                .list();
    }

    @Test
    void t9DeGelijkenisMetEenManVan41WordtDoorDeTweedeAfgewezen() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        schim.dag(zaak, 9);
        ZaakNummer ander = paar.metIntake(ANDER, SchimSignaal.anders(naam), geboren.minusYears(22));
        assertThat(paar.formulier(LEIDER, ander, VERGELIJKEN)).contains("(81%)");
        paar.vergelijkt(LEIDER, ander, "zelfde");
        paar.beoordeelt(paar.wieZiet(ander, BEOORDELEN).get(0), ander, false);

        assertThat(paar.telling(zaak, ander)).isEqualTo(new Telling(2, 2));
        assertThat(paar.blad(COORDINATOR, zaak)).as("niemand leest ervan").isEmpty();
        assertThat(verhaal.pad(ander.waarde())).containsSubsequence(VERGELIJKEN, BEOORDELEN);
    }

    @Test
    void t12WatDeImportSamenvoegdeGaatUitElkaarEnBeidenHebbenWatZeHadden() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        ZaakNummer naamgenoot =
                paar.metIntake(ANDER, naam, geboren.minusYears(30).plusDays(40));
        Persoon hij = personen.lees(paar.zaak(zaak).persoon());
        Persoon de = personen.lees(paar.zaak(naamgenoot).persoon());
        List<String> zijnTijdlijn = opvang.tijdlijn(zaak);
        samenvoegingen.neemOver(hij.id(), de.id());
        assertThat(paar.telling(zaak, naamgenoot)).isEqualTo(new Telling(1, 2));
        assertThat(dubbelGeteld(zaak, naamgenoot)).as("K21").isEqualTo(1);
        schim.dag(zaak, 12);
        paar.draaitTerug(COORDINATOR, zaak);

        assertThat(paar.telling(zaak, naamgenoot)).isEqualTo(new Telling(2, 2));
        assertThat(dubbelGeteld(zaak, naamgenoot)).as("K21, opnieuw geteld").isZero();
        assertThat(personen.lees(hij.id())).isEqualTo(hij);
        assertThat(personen.lees(de.id())).isEqualTo(de);
        assertThat(opvang.tijdlijn(zaak)).containsAll(zijnTijdlijn);
        assertThat(paar.blad(ANDER, naamgenoot))
                .contains("Samengevoegd bij een import", "Teruggedraaid op 14 maart 2026");
        assertThat(gebeurtenissen.stream(SamenvoegingTeruggedraaid.class).map(SamenvoegingTeruggedraaid::personen))
                .as("wie telt, telt deze twee opnieuw")
                .contains(Set.of(hij.id(), de.id()));
        assertThat(List.of(zaak, naamgenoot))
                .allSatisfy(nummer -> assertThat(paar.inLogboek(nummer, "samenvoeging teruggedraaid"))
                        .isEqualTo(1))
                .allSatisfy(nummer -> assertThat(Bezoeker.als(poort, "auditor")
                                .get("/logboek/" + nummer)
                                .body())
                        .contains("samenvoeging teruggedraaid"));
    }

    private long dubbelGeteld(ZaakNummer... zaken) {
        return Stream.of(zaken)
                .filter(zaak -> !cijfers.van(zaak, "K21 dubbel").isEmpty())
                .count();
    }

    @Test
    void t15ZonderBijzonderePlekIsHetMannenopvangEnZaanstadIsVerantwoordelijk() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        schim.opvang(zaak);

        assertThat(verhaal.besloten(zaak.waarde(), "opvangtype")).containsExactly("bijzonder-man");
        assertThat(opvang.advies(zaak)).startsWith("MANNENOPVANG");
        assertThat(opvang.toelichting(zaak)).contains("ggz");
        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Zaanstad");
        opvang.elders(zaak, "mannenopvang");
        opvang.aangekomen(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence("opvangtype-bepalen", "aankomst-bevestigen");
    }

    @Test
    void t30TotT50NaHetVierdeVerhoorBespreekJeHetMetHetOm() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        schim.gehoord(zaak, 3);
        assertThat(strafzaak.feiten(zaak)).contains(Feitsoort.AANGIFTE_GEDAAN);
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).doesNotContain(BESPREKEN);
        schim.dag(zaak, 50);
        schim.verhoor(zaak, "verhoor");

        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).contains(BESPREKEN);
        schim.doet(zaak, BESPREKEN, Map.of("besprokenOp", verhaal.vandaag(), "uitkomst", "geen_verhoor_meer"));
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).doesNotContain(BESPREKEN);
        assertThat(verhaal.pad(zaak.waarde())).contains("te-veel-verhoren", BESPREKEN);
    }

    /** His own case is dismissed, which is no dismissal of the case in which he is the victim. */
    @Test
    void m9HetOmVervolgtDeDadersEnDeAanvraagBijHetSchadefondsIsCompleet() {
        ZaakNummer zaak = schim.totDeIntake(naam, geboren);
        schim.verdacht(zaak);
        schim.gehoord(zaak, 1);
        schim.dag(zaak, 275);
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_VERVOLGT);
        handelingen.doet(zaak, "juridisch/schadefonds-aanvragen", aanvraag());

        assertThat(strafzaak.wachtOp(zaak)).contains("Rechtbank: Uitspraak");
        assertThat(strafzaak.feiten(zaak)).doesNotContain(Feitsoort.SEPOT);
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).doesNotContain("sepot-bespreken");
        assertThat(handelingen.blad(zaak, "Juridische hulp en schade"))
                .contains("Schadefonds aangevraagd", "2 december 2026")
                .doesNotContain("Nog na te sturen");
        assertThat(paar.telling(zaak)).as("een persoon").isEqualTo(new Telling(1, 1));
        assertThat(verhaal.pad(zaak.waarde())).contains("schadefonds-begonnen");
    }

    private Map<String, Object> aanvraag() {
        return Map.of(
                "op", verhaal.vandaag(),
                "via", "advocaat",
                "waar", "nederland",
                "misdrijfTot", "1-3-2026",
                "bewijs", "aangifte",
                "stukken",
                        List.of(
                                "formulier",
                                "identiteitsbewijs",
                                "bankrekening",
                                "bewijs_misdrijf",
                                "bewijs_gevolgen",
                                "machtiging"));
    }
}
