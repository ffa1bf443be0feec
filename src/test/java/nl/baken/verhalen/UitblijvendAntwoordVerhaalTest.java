// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenSignaal.HAARLEM;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P02.7: a partner does not answer; the key officer asks again, then the policy officer, who sees nothing of it. */
class UitblijvendAntwoordVerhaalTest extends Signaalverhaal {

    private static final String HERINNEREN = "ketenpartner-herinneren";
    private static final String BESPREKEN = "uitblijven-bespreken";
    private static final String BELEID = "beleidsmedewerker";
    private static final String ALKMAAR = "sleutelfunctionaris_alkmaar";

    @Autowired
    Opvolging opvolging;

    @Autowired
    List<Essentie> essenties;

    @Autowired
    JdbcClient database;

    @Autowired
    Accounts accounts;

    @Autowired
    Toegang toegang;

    @Autowired
    EenZaak eenZaak;

    private SignaalNummer nummer;
    private String behandelaar;

    @Test
    void naVeertienDagenHerinnertDeSleutelfunctionarisEnVanafDertigDeBeleidsmedewerker() {
        verhaal.dagen(15, nummer.waarde());
        assertThat(taken(HAARLEM, nummer)).containsExactly(HERINNEREN);
        herinner(Map.of());
        assertThat(stand.aantal("signaal.herinnering", nummer)).isOne();
        assertThat(taken(BELEID, nummer)).isEmpty();

        verhaal.dagen(15, nummer.waarde());
        assertThat(taken(BELEID, nummer)).as("de dertigste dag zelf").isEmpty();
        verhaal.dagen(1, nummer.waarde());
        assertThat(taken(BELEID, nummer)).containsExactly(BESPREKEN);
        assertThat(taken(HAARLEM, nummer)).isEmpty();
        bespreek("partner_gebeld");

        verhaal.dagen(29, nummer.waarde());
        assertThat(taken(BELEID, nummer)).isEmpty();
        verhaal.dagen(1, nummer.waarde());
        assertThat(taken(BELEID, nummer)).containsExactly(BESPREKEN);
        bespreek("in_driehoek");

        assertThat(opvolging.van(nummer)).extracting(Melding::herinnerd).containsOnly(3);
        assertThat(pad(nummer).stream().filter(BESPREKEN::equals)).hasSize(2);
        verhaal.dagen(30, nummer.waarde());
        bespreek("niet_langer_wachten");
        assertThat(taken(HAARLEM, nummer)).containsExactly("uitkomst-registreren");
        assertThat(pad(nummer)).contains("genoeg-gewacht");
    }

    @Test
    void deBeleidsmedewerkerZietWieNietAntwoordtEnNietsVanHetSignaal() {
        verhaal.dagen(15, nummer.waarde());
        herinner(Map.of());
        verhaal.dagen(16, nummer.waarde());

        assertThat(signaal.formulier(BELEID, nummer, BESPREKEN))
                .contains(Route.AVIM.omschrijving(), Route.NLA.omschrijving())
                .doesNotContain("FICTIEF");
        var wie = verhaal.als(BELEID);
        assertThat(essentie().regels(nummer.waarde(), wie)).containsExactly(new Essentie.Regel("Gemeente", "Haarlem"));
        assertThat(essentie().adres(nummer.waarde(), wie)).isEmpty();
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> signalen.personen(nummer)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> registreer(0)).isInstanceOf(NietGevonden.class);
        assertThat(signalen.inBehandeling(wie)).noneMatch(s -> s.nummer().equals(nummer));
    }

    @Test
    void komtHetAntwoordTochDanHoeftDeBeleidsmedewerkerNietsMeerTeWeten() {
        verhaal.dagen(15, nummer.waarde());
        herinner(Map.of());
        verhaal.dagen(16, nummer.waarde());
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEGROND);
        signaal.antwoordt(nummer, Route.NLA, Uitslag.GEGROND);

        assertThat(taken(BELEID, nummer)).isEmpty();
        signaal.uitkomst(nummer, "gegrond_zonder_persoon");
        var wie = verhaal.als(BELEID);
        assertThat(essentie().adres(nummer.waarde(), wie)).isEmpty();
        assertThatThrownBy(() -> signalen.bekijk(nummer)).isInstanceOf(NietGevonden.class);
        assertThat(betrokkenen()).doesNotContain("uitblijvend antwoord");
    }

    @Test
    void alleenDeBeleidsmedewerkerVanDeGemeenteVanHetSignaalWordtGevraagd() {
        String naam = "beleid-" + UUID.randomUUID();
        String account =
                accounts.maak(naam, naam, "gemeente-alkmaar", Set.of(Rol.BELEIDSMEDEWERKER), naam + naam, false);
        gemeldIn("Bergen", ALKMAAR);
        verhaal.dagen(15, nummer.waarde());
        herinner(Map.of());
        verhaal.dagen(16, nummer.waarde());

        assertThat(taken(naam, nummer)).as("van de centrumgemeente").containsExactly(BESPREKEN);
        assertThat(taken(BELEID, nummer)).as("van een andere gemeente").isEmpty();
        assertThat(toegang.grond(nummer.waarde(), verhaal.als(BELEID))).isEmpty();
        eenZaak.collegaWeg(account);
    }

    @Test
    void isErGeenBeleidsmedewerkerDanVraagtDeSleutelfunctionarisHetWeer() {
        gemeldIn("Zaanstad", EenSignaal.ZAANSTAD);
        verhaal.dagen(15, nummer.waarde());
        herinner(Map.of());
        verhaal.dagen(16, nummer.waarde());

        assertThat(taken(behandelaar, nummer)).containsExactly(HERINNEREN);
        assertThat(taken(BELEID, nummer)).isEmpty();
        assertThat(betrokkenen()).doesNotContain("uitblijvend antwoord");
    }

    private void gemeldIn(String gemeente, String sleutelfunctionaris) {
        behandelaar = sleutelfunctionaris;
        nummer = signaal.gemeld("melder", eenSignaal(gemeente));
        signaal.verrijk(behandelaar, nummer);
        signaal.duid(behandelaar, nummer, "vermoeden", "doorgegeven", "arbeidsuitbuiting");
        for (Route route : List.of(Route.AVIM, Route.NLA)) {
            signaal.probeerTeMelden(behandelaar, nummer, route, signaal.verzonden());
        }
    }

    private void registreer(int volgnummer) {
        opvolging.registreerUitslag(nummer, volgnummer, new RegistreerUitslag(Uitslag.GEEN_CASUS, verhaal.vandaag()));
    }

    private List<String> betrokkenen() {
        return database.sql("select grond from toegang.betrokkenheid where nummer = ? and tot is null")
                .param(nummer.waarde())
                .query(String.class)
                .list();
    }

    private void bespreek(String afspraak) {
        verhaal.doet(BELEID, nummer.waarde(), BESPREKEN, Map.of("afspraak", afspraak));
    }

    private Essentie essentie() {
        return essenties.stream()
                .filter(essentie -> essentie.kent(nummer.waarde()))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void gemeldAanAvimEnArbeidsinspectie() {
        behandelaar = HAARLEM;
        nummer = signaal.gemeld("melder", eenSignaal("Haarlem"));
        signaal.geduid(nummer, "vermoeden", "doorgegeven", "arbeidsuitbuiting");
        signaal.meldAan(nummer, Route.AVIM, Route.NLA);
    }

    private void herinner(Map<String, String> meer) {
        verhaal.doet(behandelaar, nummer.waarde(), HERINNEREN, herinnering(meer));
    }

    private Map<String, Object> herinnering(Map<String, String> meer) {
        Map<String, Object> getypt = new HashMap<>(Map.of("kanaal", "telefoon", "herinnerdOp", verhaal.vandaag()));
        getypt.putAll(meer);
        return getypt;
    }
}
