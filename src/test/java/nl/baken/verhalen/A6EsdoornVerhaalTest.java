// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Route;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.verhalen.EsdoornZaak.Lijn;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A6 ESDOORN: a woman of a third country in Alkmaar who declines aangifte (domain.md 9). The stand-in (T+75, T+95, T+110)
 * is in {@link A6EsdoornWaarnemingVerhaalTest}.
 */
@BakenTest
class A6EsdoornVerhaalTest {

    private static final String BESLUIT = "besluit-client-vastleggen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EsdoornSignaal signaal;

    @Autowired
    private EsdoornZaak esdoorn;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenIncident incident;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Opvolging opvolging;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private EsdoornStappen stappen;

    @Autowired
    private EsdoornStand stand;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Termijnen termijnen;

    private final SignaalNummer nummer = SignaalNummer.nieuw();

    @BeforeEach
    void maandag5Januari() {
        verhaal.nu("2026-01-05T09:00");
        signaal.meld(nummer);
    }

    @Test
    void t0DeGgzMeldtEnHetGaatNaarDeAvimEnDeZorgcoordinator() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T0);

        assertThat(opvolging.van(nummer)).extracting(Melding::route).containsExactly(Route.AVIM);
        assertThat(verhaal.besloten(nummer.waarde(), "meldroutes")).containsExactly("rij-02-avim-beroepsgeheim");
        assertThat(zaken.lees(zaak).gemeente()).isEqualTo("Alkmaar");
        assertThat(verhaal.pad(nummer.waarde())).contains("melding-versturen", "uitkomst-registreren");
        assertThat(verhaal.pad(zaak.waarde())).contains("eerste-contact-leggen", "keuze-aangifte-uitleggen");
    }

    @Test
    void t2DeAvimGeeftDrieMaandenBedenktijd() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T2);

        assertThat(feiten.laatste(zaak, Feitsoort.BEDENKTIJD_GESTART)).contains(Lijn.T2.dag());
        assertThat(stand.loopt(zaak, "T09").laatsteDag()).isEqualTo("2026-04-07");
        assertThat(verhaal.besloten(zaak.waarde(), "verblijfsspoor")).anyMatch(regel -> regel.contains("bedenktijd"));
        assertThat(verhaal.pad(zaak.waarde())).contains("verblijfspositie-vaststellen");
    }

    @Test
    void t3DeCosmIsVolEnEenAcmPlekOverbrugtDeWachtlijst() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T3);

        assertThat(opvang.advies(zaak)).startsWith("COSM", "ACM");
        assertThat(opvang.standen(zaak))
                .as("de weigering blijft, de wachtlijst ook")
                .containsExactly("geweigerd", "gevraagd", "aangekomen");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("open");
        assertThat(zorg.blad(zaak, "Opvang")).contains("Verblijft nu: ACM-plek", "Wachtlijst: Ja", "De opvang is vol");
        assertThat(zorg.wachtOp(zaak))
                .contains("Opvang, Antwoord over een plek: COSM (via CoMensha), De Verzonnen Haven");
        assertThat(esdoorn.taken(zaak)).as("wie wacht hoeft niets te doen").doesNotContain("plek-zoeken");
        assertThat(List.of("T61", "T62", "T63")).allSatisfy(regel -> assertThat(termijnen.loopt(regel, zaak.waarde()))
                .isEmpty());
    }

    @Test
    void t6DeCosmHeeftPlek() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T6);

        assertThat(opvang.standen(zaak)).containsExactly("geweigerd", "aangekomen", "vertrokken");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
        assertThat(stand.loopt(zaak, "T22").laatsteDag()).isEqualTo("2026-04-11");
        assertThat(esdoorn.taken(zaak)).as("wie verhuist wordt gescreend").contains("veiligheid-screenen");
    }

    @Test
    void t30DeGgzWeigertEnBakenZegtWieDeTolkBetaalt() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T30);

        assertThat(zorg.blad(zaak, "Tolken en medische verklaringen"))
                .contains("Betaalt: De ggz-aanbieder of de verzekeraar")
                .contains("Betaalt: CoMensha (tolkenvergoeding)")
                .contains("Fictiefs, telefonisch, liefst een vrouw");
        assertThat(verhaal.besloten(zaak.waarde(), "tolkbetaler")).hasSize(2);
        assertThat(zorg.blad(zaak, "Psychische zorg")).contains("Overbrugging: POH-GGZ");
        assertThat(verhaal.pad(zaak.waarde())).contains("wachtlijstbemiddeling-vragen", "tolkbetaler-bepalen");
    }

    @Test
    void t60DeBedreigingIsEenIncidentDusRoodEnDeAvimWordtOmEenVerklaringGevraagd() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T60);

        assertThat(zorg.blad(zaak, "Veiligheidsincidenten"))
                .contains("Bedreiging, vrijdag 6 maart 2026", "AVIM: Gemeld bij de AVIM; op 6 maart 2026");
        assertThat(incident.aantal(zaak, "not datalek and not calamiteit")).isEqualTo(1);
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Verklaring over de dreiging gevraagd: AVIM (politie)");
        assertThat(termijnen.loopt("T08_ROOD", zaak.waarde()))
                .as("bij rood elke twee dagen contact")
                .isPresent();
        assertThat(esdoorn.taken(zaak)).as("T-30 is pas op T+62").doesNotContain(BESLUIT);
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence("incident-beoordelen", "avim-informeren");
    }

    @Test
    void t70DeClientZietAfEnGeenTaakDringtNogAan() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T70);
        assertThat(feiten.laatste(zaak, Feitsoort.AFGEZIEN_VAN_AANGIFTE)).contains(Lijn.T70.dag());
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Aangifte: De cliënt ziet af van aangifte");
        assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();

        lijnenNa(zaak, Lijn.T70);
        assertThat(stand.strafrechttakenNa(zaak, Lijn.T70.dag())).isZero();
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence(BESLUIT, "strafrecht-beeindigen");
    }

    @Test
    void t75DeBedenktijdHeeftNog17Dagen() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T75);

        Termijn bedenktijd = stand.loopt(zaak, "T09");
        assertThat(ChronoUnit.DAYS.between(verhaal.vandaag(), bedenktijd.laatsteDag()))
                .isEqualTo(17);
        assertThat(zorg.blad(zaak, "Verblijfsrecht"))
                .contains("De cliënt doet geen aangifte. De bedenktijd loopt door");
    }

    @Test
    void t78DeVerklaringVanDeArtsGaatMetEigenToestemmingPreciesEenKeerNaarDeAdvocaat() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T75);
        esdoorn.totDeDag(zaak, Lijn.T78);
        assertThat(handelingen.probeert(zaak, EsdoornStappen.VERKLARING_VRAGEN, stappen.verklaringVragen()))
                .as("zonder eigen toestemming niet")
                .isInstanceOf(Afloop.Afgekeurd.class);

        esdoorn.verder(zaak, Lijn.T78);
        assertThat(toestemmingen.geldend(zaak)).contains(Doel.MEDISCHE_VERKLARING, Doel.ADVOCAAT);
        assertThat(zorg.blad(zaak, "Tolken en medische verklaringen"))
                .contains("Aan de advocaat gegeven op 24 maart 2026");
        Map<String, String> nogEens =
                Map.of("verklaring", stand.verklaring(zaak), "ontvangenOp", "24-3-2026", "naarAdvocaatOp", "24-3-2026");
        assertThat(handelingen.probeert(zaak, EsdoornStappen.VERKLARING_ONTVANGEN, nogEens))
                .as("een tweede keer niet")
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(stand.gegevenAanAdvocaat(zaak)).isEqualTo(1);
        assertThat(verhaal.pad(zaak.waarde())).contains("verklaring-volgen", "verklaring-gevolgd");
    }

    @Test
    void t85HetSchrijnendPadIsAangevraagdBinnenDeBedenktijdEnWachtOpDeInd() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T78);
        esdoorn.totDeDag(zaak, Lijn.T85);
        assertThat(stand.loopt(zaak, "T09").laatsteDag()).isAfter(verhaal.vandaag());

        esdoorn.verder(zaak, Lijn.T85);
        assertThat(zorg.wachtOp(zaak)).contains("IND, Besluit: Schrijnend pad");
        assertThat(zorg.blad(zaak, "Verblijfsrecht")).contains("31 maart 2026: Schrijnend pad ingediend");
        assertThat(termijnen.loopt("T96", zaak.waarde())).isPresent();
        assertThat(feiten.heeft(zaak, Feitsoort.VERGUNNING_VERLEEND)).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("schrijnend-pad-gevraagd");
    }

    @Test
    void t110DeVergunningGeldtEenJaar() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T110);

        assertThat(feiten.laatste(zaak, Feitsoort.VERGUNNING_VERLEEND)).contains(Lijn.T110.dag());
        assertThat(stand.loopt(zaak, "T13").laatsteDag()).isEqualTo("2027-04-25");
        assertThat(zorg.blad(zaak, "Verblijfsrecht")).contains("tot en met 25 april 2027");
        assertThat(zorg.wachtOp(zaak)).doesNotContain("IND, Besluit: Schrijnend pad");
        assertThat(verhaal.pad(zaak.waarde())).contains("rechten-na-vergunning-regelen");
    }

    @Test
    void t120EenBijzonderePlekInAlkmaarEnDeEindstand() {
        ZaakNummer zaak = esdoorn.tot(nummer, Lijn.T120);

        assertThat(opvang.advies(zaak)).containsExactly("MULTIPROBLEEM");
        assertThat(verhaal.besloten(zaak.waarde(), "opvangtype")).contains("bijzondere-plek");
        assertThat(opvang.standen(zaak)).containsExactly("geweigerd", "vertrokken", "vertrokken", "aangekomen");
        assertThat(zorg.blad(zaak, "Opvang")).contains("Verblijft nu: Bijzondere plek");
        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Alkmaar");
        eindstand(zaak);
        assertThat(verhaal.pad(zaak.waarde())).contains("wmo-besluit-nemen", "langer-verblijf-vastleggen");
    }

    private void eindstand(ZaakNummer zaak) {
        assertThat(feiten.van(zaak))
                .extracting(Feit::soort)
                .as("geen aangifte")
                .contains(Feitsoort.AFGEZIEN_VAN_AANGIFTE)
                .doesNotContain(Feitsoort.AANGIFTE_GEDAAN, Feitsoort.MEDEWERKING_TOEGEZEGD, Feitsoort.M55_VERSTUURD);
        assertThat(stand.verhoren(zaak)).as("niets van wat iemand verklaarde").isZero();
        assertThat(stand.kolommenVanVerklaring())
                .as("van de verklaring alleen wie, waarvoor en wanneer")
                .containsExactlyInAnyOrder(
                        "id",
                        "nummer",
                        "rij",
                        "doel",
                        "behandelaar",
                        "gevraagd_op",
                        "ontvangen_op",
                        "naar_advocaat_op",
                        "vervallen_op",
                        "door",
                        "vastgelegd_op");
        assertThat(stand.gegevenAanAdvocaat(zaak)).isEqualTo(1);
        assertThat(zorg.blad(zaak, "Opvang"))
                .as("langer dan drie maanden in de COSM, met een reden")
                .contains("COSM (via CoMensha), De Verzonnen Haven, op 5 mei 2026")
                .contains("Er is nog geen besluit over verblijf");
        assertThat(opvang.opschalingen(zaak)).contains("doorstroom");
    }

    private void lijnenNa(ZaakNummer zaak, Lijn lijn) {
        for (Lijn volgende : Lijn.values()) {
            if (volgende.compareTo(lijn) > 0) {
                esdoorn.verder(zaak, volgende);
                assertThat(sporen.loopt(zaak, Spoor.STRAFRECHT)).isFalse();
            }
        }
    }
}
