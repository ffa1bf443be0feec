// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverdracht.COORDINATOR;
import static nl.baken.verhalen.EenOverdracht.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.verhalen.MeeuwZaak.Wie;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A7 MEEUW, a Dutch woman of 22 in Haarlem who takes back consent and leaves (domain.md 9); that she is back after seven
 * months is in {@link A7MeeuwTerugVerhaalTest}.
 */
@BakenTest
class A7MeeuwVerhaalTest {

    private static final String INFORMEREN = "ontvangers-informeren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private MeeuwZaak meeuw;

    @Autowired
    private MeeuwVerzoek verzoek;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private EenOverdracht stand;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Termijnen termijnen;

    private Wie wie;

    @BeforeEach
    void iemandAnders() {
        wie = Wie.eenVrouwVan22();
    }

    @Test
    void t10IntakeDeVrouwenopvangVanHaarlemEnHetPlan() {
        ZaakNummer zaak = meeuw.t0(wie);
        meeuw.totT10(zaak);

        assertThat(opvang.advies(zaak)).startsWith("VO");
        assertThat(verhaal.besloten(zaak.waarde(), "opvangtype")).containsExactly("rechtmatig-vrouw");
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Haarlem");
        assertThat(termijnen.alleVan(zaak.waarde()))
                .filteredOn(termijn -> List.of("T06", "T07").contains(termijn.regel()))
                .hasSize(2)
                .allMatch(termijn -> termijn.gehaaldOp() != null && !termijn.isTeLaat(verhaal.moment()));
        assertThat(sporen.lopend(zaak)).as("geen verblijfsspoor").containsExactly(Spoor.OPVANG);
        assertThat(verhaal.pad(zaak.waarde())).contains("zorgplan-vastleggen", "wmo-besluit-nemen");
    }

    @Test
    void t10EenNederlanderHeeftGeenVerblijfsspoorNodig() {
        ZaakNummer zaak = meeuw.t0(wie);
        meeuw.totT10(zaak);

        assertThatThrownBy(() -> handelingen.start(zaak, Spoor.VERBLIJF))
                .hasMessage("Een cliënt met de Nederlandse nationaliteit heeft geen verblijfsspoor nodig.");
        assertThat(verhaal.besloten(zaak.waarde(), "verblijfsspoor")).isEmpty();
    }

    @Test
    void t40ErGaatMeteenNietsMeerWegDeOntvangersHorenHetEnDeOpvangGaatDoor() {
        ZaakNummer zaak = meeuw.t0(wie);
        meeuw.totT10(zaak);
        long klaar = meeuw.t40(zaak);

        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);
        assertThat(pakketten.lees(zaak, klaar).intrekreden()).isEqualTo(Intrekreden.TOESTEMMING_INGETROKKEN);
        assertThatThrownBy(() -> toestemming.verzendt(klaar)).isInstanceOf(Weigering.class);
        assertThat(meeuw.probeertTeDelenMetAvim(zaak)).isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(loopt(zaak, "T120").laatsteDag()).as("vijf werkdagen").isEqualTo("2026-03-20");

        meeuw.informeert(zaak);
        assertThat(termijn(zaak, "T120").gehaaldOp()).isNotNull();
        assertThat(handelingen.blad(zaak, "Wat is gedeeld"))
                .contains("AVIM (politie): Toestemming ingetrokken op 14 maart 2026\nWeet het sinds 16 maart 2026");
        assertThat(opvang.standen(zaak)).as("de opvang is van de Wmo").containsExactly("aangekomen");
        assertThat(sporen.loopt(zaak, Spoor.OPVANG)).isTrue();
        assertThat(verhaal.pad(zaak.waarde())).containsSubsequence("intrekking-openen", INFORMEREN);
    }

    @Test
    void t45InzageBinnenEenMaandZonderWatOverAnderenGaatMetWieKeek() {
        ZaakNummer zaak = meeuw.t0(wie);
        meeuw.totT10(zaak);
        meeuw.t40(zaak);
        meeuw.informeert(zaak);
        verzoek.notities(zaak);
        String kenmerk = verzoek.t45(zaak);

        assertThat(loopt(zaak, "T28").laatsteDag()).as("een maand").isEqualTo("2026-04-20");
        String uittreksel = verzoek.uittreksel(zaak, kenmerk);
        assertThat(uittreksel)
                .contains(wie.naam(), MeeuwVerzoek.OVER_HAAR, "Wie uw dossier zag", "keer: ")
                .contains("Gaat over iemand anders (art. 15 lid 4 AVG)")
                .doesNotContain(MeeuwVerzoek.OVER_HAAR_ZUS);
        assertThat(termijn(zaak, "T28").gehaaldOp()).isNotNull();
        assertThat(verhaal.pad(zaak.waarde())).contains("verzoek-beoordelen", "antwoord-geven");
    }

    @Test
    void t50WissenVoorEenDeelMetMotiefDeNotitiesWegTweeMensen() {
        ZaakNummer zaak = meeuw.t0(wie);
        meeuw.totT10(zaak);
        verzoek.notities(zaak);
        String kenmerk = verzoek.t50(zaak);

        assertThat(handelingen.blad(zaak, "Notities")).as("een is niet genoeg").contains(MeeuwVerzoek.OVER_HAAR);
        String brief = verzoek.gewist(zaak, kenmerk);
        assertThat(handelingen.blad(zaak, "Notities")).isEmpty();
        assertThat(handelingen.blad(zaak, "Zorgplan")).as("van de Wmo").isNotEmpty();
        assertThat(brief)
                .contains("Wij doen een deel van wat u vraagt", "Losse notities", "5.3.4 Wmo 2015", "Archiefwet")
                .doesNotContain(MeeuwVerzoek.OVER_HAAR, wie.naam());
    }

    @Test
    void t60ZijVertrektWatOntbreektVraagtEenMotiefEnEenTweedeEnErIsGeenNazorg() {
        ZaakNummer zaak = meeuw.t0(wie);
        meeuw.totT10(zaak);
        meeuw.t40(zaak);
        meeuw.informeert(zaak);
        meeuw.vertrekt(zaak);
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken");

        assertThat(verhaal.probeert(COORDINATOR, zaak.waarde(), MeeuwZaak.TOETS, MeeuwZaak.toets("")))
                .isEqualTo(
                        Verhaal.geweigerd(
                                "motief",
                                "Er is nog geen veilige plek. Het inkomen is nog niet geregeld. De strafzaak loopt nog en er is geen contactpersoon. Schrijf waarom de zaak toch dicht kan."));
        meeuw.doet(zaak, MeeuwZaak.TOETS, MeeuwZaak.toets("FICTIEF: zij wil geen hulp meer"));
        assertThat(verhaal.besloten(zaak.waarde(), "afsluittoets"))
                .contains("ontbreekt-veilige-plek", "ontbreekt-inkomen", "ontbreekt-strafrecht");
        assertThat(zaken.lees(zaak).status()).as("een is niet genoeg").isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde())).doesNotContain("tweede-handtekening-zetten");
        verhaal.doet(TEAMLEIDER, zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));

        assertThat(zaken.redenEinde(zaak)).contains(RedenEinde.CLIENT_STOPT);
        assertThat(zaken.lees(zaak).status()).as("geen toestemming voor nazorg").isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(stand.looptNog(zaak)).isZero();
        assertThat(verhaal.pad(zaak.waarde()))
                .contains("zaak-sluiten", "begeleiding-beeindigd")
                .doesNotContain("registratie-bijwerken", "nazorgcontact-leggen");
    }

    private Termijn loopt(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).orElseThrow(() -> new AssertionError(regel + " loopt niet"));
    }

    private Termijn termijn(ZaakNummer zaak, String regel) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .filter(termijn -> termijn.regel().equals(regel))
                .findFirst()
                .orElseThrow();
    }
}
