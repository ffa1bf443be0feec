// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Accounts;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A3 SPREEUW, a Dutch girl from Hoorn, from her rights to an investigation that she did not ask for (domain.md 9). The
 * signals are in {@link A3SpreeuwSignaalVerhaalTest}, turning 18 and the end in
 * {@link A3SpreeuwMeerderjarigVerhaalTest}.
 */
@BakenTest
class A3SpreeuwVerhaalTest {

    private static final String COMENSHA = "comensha-registratie-controleren";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private EenZorgspoor zorgspoor;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenIncident incident;

    @Autowired
    private SpreeuwSignaal signaal;

    @Autowired
    private SpreeuwZaak spreeuw;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private JdbcClient database;

    private String beleid;
    private String beleidAccount;
    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void hetMeisjeUitHoorn() {
        verhaal.nu("2026-03-04T09:00");
        beleid = "beleid-" + UUID.randomUUID();
        beleidAccount = accounts.maak(
                beleid,
                "Berend Fictief",
                "gemeente-alkmaar",
                Set.of(Rol.BELEIDSMEDEWERKER),
                UUID.randomUUID().toString(),
                false);
        SignaalNummer eerste = signaal.vanLeerplicht(SpreeuwSignaal.naam());
        signaal.duid(eerste);
        signaal.gegrond(eerste);
        zaak = signaal.zaken(eerste).get(0);
        nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
    }

    @AfterEach
    void beleidsmedewerkerWeg() {
        eenZaak.collegaWeg(beleidAccount);
    }

    @Test
    void t2ZijEnHaarMoederZijnIngelichtEnDeCoordinatorMeldtHaarNietAan() {
        spreeuw.totDeScreening(zaak);
        assertThat(toestemmingen.laatsteGesprek(zaak).orElseThrow().gezag())
                .isEqualTo(Gezag.CLIENT_EN_VERTEGENWOORDIGER);
        assertThat(toestemmingen.geldend(zaak)).doesNotContain(Doel.COMENSHA);

        assertThat(verhaal.probeert(COORDINATOR, nummer, COMENSHA, eenZaak.comensha("nu_aangemeld")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(handelingen.probeert(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("al_geregistreerd")))
                .as("eerst de taak")
                .isInstanceOf(Afloop.Afgekeurd.class);
        spreeuw.doet(zaak, COMENSHA, eenZaak.comensha("geen_toestemming"));
        assertThat(comensha()).isEqualTo("geen_toestemming");
    }

    /** What the police must do by law needs no consent, and Baken hears of it afterwards. */
    @Test
    void t2DePolitieRegistreertHaarUitEigenPlicht() {
        spreeuw.totDeScreening(zaak);
        spreeuw.doet(zaak, COMENSHA, eenZaak.comensha("geen_toestemming"));
        assertThat(handelingen.probeert(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("nu_aangemeld")))
                .as("zelf aanmelden mag nog steeds niet")
                .isInstanceOf(Afloop.Afgekeurd.class);

        handelingen.doet(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("al_geregistreerd"));
        assertThat(comensha()).isEqualTo("al_geregistreerd");
        assertThat(toestemmingen.geldend(zaak)).doesNotContain(Doel.COMENSHA);
    }

    @Test
    void t3ErIsGeenJeugdplekDusEenWachtlijstEnNaEenDagDeGemeente() {
        spreeuw.totZonderPlek(zaak);
        assertThat(opvang.advies(zaak)).containsExactly("JEUGD");
        assertThat(opvang.standen(zaak)).containsExactly("gevraagd");
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Wachtlijst: Ja");
        spreeuw.hoogstensZes(zaak);
        verhaal.verstrijkt(Duration.ofHours(24), nummer);

        assertThat(verhaal.taken(beleid, nummer)).containsExactly("plek-opschalen");
        verhaal.doet(beleid, nummer, "plek-opschalen", Map.of("actie", "andere_gemeente"));
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("plek-zoeken");
        spreeuw.hoogstensZes(zaak);
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("een-dag-zonder-plek", "capaciteit-vragen", "plek-opschalen", "opgeschaald");
    }

    @Test
    void t3DeRaadIsOmEenSpoedmaatregelGevraagdEnDeZaakWachtDaarop() {
        spreeuw.totZonderPlek(zaak);
        assertThat(opvang.toelichting(zaak)).contains("Bij spoed Veilig Thuis en de Raad");
        handelingen.doet(
                zaak,
                "zorgcoordinatie/wachten-noteren",
                Map.of("wie", "jeugdbescherming", "waarop", "FICTIEF: spoedmaatregel", "sinds", verhaal.vandaag()));

        assertThat(zorgspoor.wachtOp(zaak))
                .contains("Raad voor de Kinderbescherming of jeugdbescherming, FICTIEF: spoedmaatregel");
    }

    @Test
    void t4ErIsEenJeugdplekEnDeCodeIsRood() {
        spreeuw.totInDeOpvang(zaak);

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(opvang.standen(zaak)).containsExactly("vervallen", "aangekomen");
        assertThat(verhaal.taken(beleid, nummer)).isEmpty();
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain("rvb-aanvragen", "spoedbesluit-nemen");
        assertThat(verhaal.pad(nummer)).containsSubsequence("opvangtype-bepalen", "plek-zoeken", "aankomst-bevestigen");
    }

    @Test
    void t21ZijKomtNietTerugOmTienUurEnDePolitieHoortHetMeteen() {
        totVermist();

        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("vermissing-melden-bij-politie");
        assertThat(vermissing.termijn(zaak, "T31_MINDERJARIG").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(24)));
        vermissing.naarPolitie(zaak);
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain("vermissing-melden-bij-politie");
        assertThat(vermissing.telt(zaak, "T119_ROOD")).isTrue();
        assertThat(vermissing.telt(zaak, "T08_ROOD"))
                .as("elke twee dagen contact")
                .isTrue();
    }

    @Test
    void t23ZijIsInEenAndereStadGevondenDusOpnieuwScreenenEnAvimInlichten() {
        totVermist();
        vermissing.naarPolitie(zaak);
        verhaal.dagen(2, nummer);
        vermissing.isTerug(zaak);
        incident.meld(zaak, incident.melding(Map.of("soort", "terug_na_vermissing")));

        assertThat(verhaal.taken(COORDINATOR, nummer))
                .contains("avim-inlichten", "incident-beoordelen")
                .doesNotContain("vermissing-bevestigen");
        spreeuw.hoogstensZes(zaak);
        spreeuw.doet(zaak, "avim-inlichten", Map.of("op", verhaal.vandaag()));
        spreeuw.doet(
                zaak,
                "incident-beoordelen",
                EenIncident.beoordeling("minderjarige_gezocht", "nee_veilig", "al_gemeld"));
        assertThat(handelingen.blad(zaak, "Veiligheidsincidenten")).contains("Terug na een vermissing");
        assertThat(zaken.lees(zaak).veiligheidscode()).as("opnieuw gescreend").isEqualTo(Veiligheidscode.ROOD);
        assertThat(opvang.tijdlijn(zaak)).contains("AVIM weet dat de cliënt terug is");
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(opvang.standen(zaak)).as("haar plek bleef").containsExactly("vervallen", "aangekomen");
        assertThat(verhaal.pad(nummer)).contains("avim-inlichten", "incident-beoordelen");
    }

    private void totVermist() {
        spreeuw.totInDeOpvang(zaak);
        verhaal.nu("2026-03-25T22:00");
        verhaal.dagen(0, nummer);
        vermissing.meld(zaak);
    }

    @Test
    void m3EnM5ZijZietTweeKeerAfEnHetOnderzoekKomtErTochZonderDatDeZorgVerandert() {
        spreeuw.totAmbtshalve(zaak);

        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Aangifte: Onderzoek zonder aangifte");
        assertThat(feiten.van(zaak))
                .extracting(Feit::soort)
                .containsOnly(Feitsoort.AFGEZIEN_VAN_AANGIFTE)
                .hasSize(2);
        assertThat(opvang.standen(zaak)).containsExactly("vervallen", "aangekomen");
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(toestemmingen.geldend(zaak)).containsExactly(Doel.OPVANG);
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("contactmoment-vastleggen");
        assertThat(verhaal.pad(nummer)).contains("keuze-aangifte-uitleggen", "onderzoek-zonder-aangifte");
    }

    @Test
    void alsNederlandseHeeftZijGeenVerblijfsspoor() {
        spreeuw.totZonderPlek(zaak);

        assertThatThrownBy(() -> handelingen.start(zaak, Spoor.VERBLIJF)).isInstanceOf(Weigering.class);
        assertThat(sporen.lopend(zaak)).containsExactly(Spoor.OPVANG);
        geenVerblijf();
    }

    private void geenVerblijf() {
        assertThat(sporen.alle(zaak)).extracting(Sporen.Loop::spoor).doesNotContain(Spoor.VERBLIJF);
        assertThat(verhaal.pad(nummer)).doesNotContain("verblijf-begonnen");
    }

    private String comensha() {
        return database.sql("select stand from zorgcoordinatie.comensha where nummer = ?")
                .param(nummer)
                .query(String.class)
                .single();
    }
}
