// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The figures are those of the tables, and who need not know sees no small count. */
@BakenTest
class StuurinformatieTest {

    @Autowired
    private WebApplicationContext toepassing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Stuurinformatie stuurinformatie;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Verhaal verhaal;

    @BeforeEach
    void eenLopendeZaak() {
        eenZaak.tot(eenZaak.zaak(), "intake-vastleggen");
    }

    @Test
    void deTellingIsDieVanDeTabellen() {
        verhaal.als("teamleider_zc");
        Stuurinformatie.Jaar jaar = stuurinformatie.over(ditJaar());
        verhaal.niemand();

        assertThat(totaal(jaar.signalen()))
                .isEqualTo(rijen("signaal.signaal where ontvangen_op") + vernietigd("signaal"));
        assertThat(jaar.zaken().rijen().get(12).cellen().get(0).aantal())
                .isEqualTo(rijen("zaak.zaak where geopend_op") + vernietigd("geopend"));
        assertThat(jaar.zaken().isAfgeschermd()).isFalse();
        assertThat(jaar.doorlooptijden())
                .anySatisfy(tijd -> assertThat(tijd.stap()).isEqualTo("Zorgcoördinator toewijzen"))
                .allSatisfy(tijd -> assertThat(tijd.dagen()).matches("\\d[\\d.]*,\\d"));
    }

    /** What other tests destroyed of this year still counts. */
    private long vernietigd(String soort) {
        return database.sql(
                        """
                        select coalesce(sum(aantal), 0) from rapportage.vernietigd
                        where soort = ? and extract(year from maand) = ?""")
                .params(soort, ditJaar())
                .query(Long.class)
                .single();
    }

    @Test
    void wieNietHoeftTeWetenZietGeenKleinAantal() {
        verhaal.als("manager");
        Stuurinformatie.Jaar jaar = stuurinformatie.over(ditJaar());
        verhaal.niemand();

        assertThat(jaar.signalen().rijen()).flatExtracting(Tabel.Rij::cellen).noneMatch(StuurinformatieTest::verraadt);
        assertThat(jaar.zaken().rijen()).flatExtracting(Tabel.Rij::cellen).noneMatch(StuurinformatieTest::verraadt);
        assertThat(jaar.doorlooptijden()).noneMatch(tijd -> verraadt(tijd.aantal()));
    }

    @Test
    void dePaginaToontHetJaarDeBriefEnEenLegeStaat() throws Exception {
        String nu = doe("/stuurinformatie", "beleidsmedewerker").getContentAsString();

        assertThat(nu).contains("Stuurinformatie " + ditJaar(), "Zaken per maand", "Doorlooptijd per stap");
        assertThat(nu).contains(Briefcijfers.KENMERK, "(berekend)", "niet uitgesplitst");
        assertThat(doe("/stuurinformatie?jaar=geen", "manager").getContentAsString())
                .contains("Stuurinformatie " + ditJaar());
    }

    @Test
    void deBriefTeltNergensMee() {
        assertThat(stuurinformatie.jaren(ditJaar())).doesNotContain(2014, 2015, 2016, 2017);
    }

    @Test
    void voorAnderenBestaatDePaginaNiet() throws Exception {
        assertThat(doe("/stuurinformatie", "zorgcoordinator").getStatus()).isEqualTo(404);
        assertThat(doe("/stuurinformatie", "functioneel_beheerder").getStatus()).isEqualTo(404);
    }

    private static boolean verraadt(Cel cel) {
        return cel.isOpen() && KleineAantallen.isKlein(cel.aantal());
    }

    private static long totaal(Tabel tabel) {
        var laatste = tabel.rijen().get(12).cellen();
        return laatste.get(laatste.size() - 1).aantal();
    }

    private long rijen(String tabelEnMoment) {
        return database.sql("select count(*) from " + tabelEnMoment
                        + " >= make_timestamptz(?, 1, 1, 0, 0, 0, 'Europe/Amsterdam')")
                .param(ditJaar())
                .query(Long.class)
                .single();
    }

    private int ditJaar() {
        return LocalDate.now(klok).getYear();
    }

    private MockHttpServletResponse doe(String adres, String wie) throws Exception {
        Aanmelding aanmelding =
                new Aanmelding(accounts.zoekOpGebruikersnaam(wie).orElseThrow().medewerker(), false);
        return MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build()
                .perform(get(adres).with(user(aanmelding)))
                .andReturn()
                .getResponse();
    }
}
