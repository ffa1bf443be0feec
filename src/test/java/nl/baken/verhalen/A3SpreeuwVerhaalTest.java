// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenStrafzaak.COORDINATOR;
import static nl.baken.verhalen.EenStrafzaak.UITLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.toegang.Accounts;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A3 SPREEUW, a Dutch girl from Hoorn, from two signals to the district team (domain.md 9); the signals themselves are in
 * {@link A3SpreeuwSignaalVerhaalTest}. Part 4 adds that she is gone for a night (T+21, T+23: X2 and X1) and her eighteenth
 * birthday (M+6: the task and the Wmo report of T36, with their own retention; M+8: who may see and agree).
 */
@BakenTest
class A3SpreeuwVerhaalTest {

    private static final String COMENSHA = "comensha-registratie-controleren";
    private static final int HOOGSTENS_OPEN = 6;

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
    private SpreeuwSignaal spreeuw;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Afsluitverzoek afsluitverzoek;

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
        SignaalNummer signaal = spreeuw.vanLeerplicht(SpreeuwSignaal.naam());
        spreeuw.duid(signaal);
        spreeuw.gegrond(signaal);
        zaak = spreeuw.zaken(signaal).get(0);
        nummer = zaak.waarde();
        eenZaak.tot(zaak, "intake-vastleggen");
    }

    @AfterEach
    void klokTerug() {
        eenZaak.collegaWeg(beleidAccount);
        verhaal.niemand();
        verhaal.klokTerug();
    }

    /** Her mother decides with her, and neither agrees to CoMensha. */
    private void totDeScreening() {
        verhaal.nu("2026-03-06T09:00");
        Map<String, Object> rechten = new HashMap<>(eenZaak.rechten("opvang"));
        rechten.put("gezag", "client_en_vertegenwoordiger");
        doet("rechten-bespreken", rechten);
        doet(
                "intake-vastleggen",
                Map.of(
                        "leeftijdsklasse", "van_16_tot_18",
                        "geslacht", "vrouw",
                        "nationaliteitsgroep", "nederlands",
                        "verblijfsstatus", "nederlander",
                        "sector", "seksuele_dienstverlening",
                        "gemeente", "Hoorn",
                        "directNodig", List.of("slaapplek")));
    }

    private void totZonderPlek() {
        totDeScreening();
        doet(COMENSHA, eenZaak.comensha("geen_toestemming"));
        doet("veiligheid-screenen", EenZaak.screening("minderjarige_gezocht"));
        verhaal.nu("2026-03-07T09:00");
        doet("opvangbehoefte-bepalen", Map.of("eigenPlek", "geen", "slachtofferschap", "aannemelijk"));
        doet("plek-zoeken", EenOpvang.poging("wachtlijst", "jeugd"));
    }

    private void totInDeOpvang() {
        totZonderPlek();
        verhaal.verstrijkt(Duration.ofHours(24), nummer);
        opvang.elders(zaak, "jeugd");
        opvang.aangekomen(zaak);
        doet("zorgplan-vastleggen", EenZaak.ZORGPLAN);
        hoogstensZes();
    }

    /** Twice she says no; the police investigate all the same. */
    private void totAmbtshalve() {
        totInDeOpvang();
        opDag("2026-06-04T09:00");
        strafzaak.start(zaak);
        doet(UITLEGGEN, strafzaak.uitleg("nee"));
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        opDag("2026-08-04T09:00");
        strafzaak.besluit(zaak, Clientbesluit.AFZIEN);
        strafzaak.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.ONDERZOEK_AMBTSHALVE);
        hoogstensZes();
    }

    @Test
    void t2ZijEnHaarMoederZijnIngelichtEnDeCoordinatorMeldtHaarNietAan() {
        totDeScreening();
        assertThat(toestemmingen.laatsteGesprek(zaak).orElseThrow().gezag())
                .isEqualTo(Gezag.CLIENT_EN_VERTEGENWOORDIGER);
        assertThat(toestemmingen.geldend(zaak)).doesNotContain(Doel.COMENSHA);

        assertThat(verhaal.probeert(COORDINATOR, nummer, COMENSHA, eenZaak.comensha("nu_aangemeld")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(handelingen.probeert(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("al_geregistreerd")))
                .as("eerst de taak")
                .isInstanceOf(Afloop.Afgekeurd.class);
        doet(COMENSHA, eenZaak.comensha("geen_toestemming"));
        assertThat(comensha()).isEqualTo("geen_toestemming");
    }

    /** What the police must do by law needs no consent, and Baken hears of it afterwards. */
    @Test
    void t2DePolitieRegistreertHaarUitEigenPlicht() {
        totDeScreening();
        doet(COMENSHA, eenZaak.comensha("geen_toestemming"));
        assertThat(handelingen.probeert(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("nu_aangemeld")))
                .as("zelf aanmelden mag nog steeds niet")
                .isInstanceOf(Afloop.Afgekeurd.class);

        handelingen.doet(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("al_geregistreerd"));
        assertThat(comensha()).isEqualTo("al_geregistreerd");
        assertThat(toestemmingen.geldend(zaak)).doesNotContain(Doel.COMENSHA);
    }

    @Test
    void t3ErIsGeenJeugdplekDusEenWachtlijstEnNaEenDagDeGemeente() {
        totZonderPlek();
        assertThat(opvang.advies(zaak)).containsExactly("JEUGD");
        assertThat(opvang.standen(zaak)).containsExactly("gevraagd");
        assertThat(strafzaak.opDeZaakpagina(zaak)).contains("Wachtlijst: Ja");
        hoogstensZes();
        verhaal.verstrijkt(Duration.ofHours(24), nummer);

        assertThat(verhaal.taken(beleid, nummer)).containsExactly("plek-opschalen");
        verhaal.doet(beleid, nummer, "plek-opschalen", Map.of("actie", "andere_gemeente"));
        assertThat(verhaal.taken(COORDINATOR, nummer)).contains("plek-zoeken").hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
    }

    @Test
    void t3DeRaadIsOmEenSpoedmaatregelGevraagdEnDeZaakWachtDaarop() {
        totZonderPlek();
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
        totInDeOpvang();

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(opvang.standen(zaak)).containsExactly("vervallen", "aangekomen");
        assertThat(verhaal.taken(beleid, nummer)).isEmpty();
        assertThat(verhaal.taken(COORDINATOR, nummer)).doesNotContain("rvb-aanvragen", "spoedbesluit-nemen");
    }

    @Test
    void m3EnM5ZijZietTweeKeerAfEnHetOnderzoekKomtErTochZonderDatDeZorgVerandert() {
        totAmbtshalve();

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
    }

    @Test
    void m11HetWijkteamNeemtHaarOverEnDeZaakSluit() {
        totAmbtshalve();
        handelingen.doet(zaak, "zorgcoordinatie/" + COMENSHA, eenZaak.comensha("al_geregistreerd"));
        opDag("2027-02-04T09:00");
        verhaal.als(COORDINATOR);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.OVERDRACHT_18_PLUS));
        Map<String, String> toets = new HashMap<>(EenZaak.ALLES_GEREGELD);
        toets.putAll(Map.of(
                "zorgOvergedragen", "overgedragen", "verblijf", "niet_van_toepassing", "strafrecht", "overgedragen"));
        doet("afsluittoets-doen", toets);
        doet(
                "warme-overdracht-regelen",
                Map.of(
                        "ontvanger", "wijkteam",
                        "contactpersoon", "Wies Fictief",
                        "aanvaardOp", verhaal.vandaag()));
        verhaal.doet("teamleider_zc", nummer, "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        doet("registratie-bijwerken", Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));

        Zaak dicht = zaken.lees(zaak);
        assertThat(dicht.status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(dicht.vernietigenOp()).as("Jeugdwet").isEqualTo(LocalDate.of(2047, 2, 4));
        assertThat(strafzaak.opDeZaakpagina(zaak))
                .contains("Reden van afsluiten: Overgedragen omdat de cliënt 18 is geworden");
        assertThat(sporen.lopend(zaak)).isEmpty();
        geenVerblijf();
    }

    @Test
    void alsNederlandseHeeftZijGeenVerblijfsspoor() {
        totZonderPlek();

        assertThatThrownBy(() -> handelingen.start(zaak, Spoor.VERBLIJF)).isInstanceOf(Weigering.class);
        assertThat(sporen.lopend(zaak)).containsExactly(Spoor.OPVANG);
        geenVerblijf();
    }

    private void geenVerblijf() {
        assertThat(sporen.alle(zaak)).extracting(Sporen.Loop::spoor).doesNotContain(Spoor.VERBLIJF);
        assertThat(verhaal.pad(nummer)).doesNotContain("verblijf-begonnen");
    }

    private void opDag(String moment) {
        verhaal.nu(moment);
        verhaal.dagen(0, nummer);
        hoogstensZes();
    }

    private void hoogstensZes() {
        assertThat(verhaal.taken(COORDINATOR, nummer)).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
    }

    private String comensha() {
        return database.sql("select stand from zorgcoordinatie.comensha where nummer = ?")
                .param(nummer)
                .query(String.class)
                .single();
    }

    private void doet(String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, nummer, taak, getypt);
    }
}
