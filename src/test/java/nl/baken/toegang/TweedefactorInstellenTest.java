// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.locatie;
import static nl.baken.toegang.EenAppgebruiker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.toegang.EenAppgebruiker.Gebruiker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting the second step up, anew after a reset, and who must. */
@BakenTest
class TweedefactorInstellenTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private EenAppgebruiker app;

    @Autowired
    private Accountbeveiliging beheer;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VerzetbareKlok klok;

    @Autowired
    private ApplicationContext toepassing;

    private Gebruiker wie;
    private Bezoeker bezoeker;

    @BeforeEach
    void iemandMetEenApp() {
        klok.zet(klok.instant());
        wie = app.metApp(poort);
        bezoeker = Bezoeker.anoniem(poort);
    }

    @Test
    void naHetWissenLeestIemandDatEnSteltDeStapEerstOpnieuwIn() {
        Bezoeker open = app.meldAan(poort, wie);
        verhaal.als("functioneel_beheerder");
        beheer.wisTweedeFactor(wie.id());
        assertThat(locatie(open.get("/zaken"))).isEqualTo("/inloggen?terug=/zaken&einde=tweede_factor");

        assertThat(locatie(bezoeker.meldAan(wie.naam(), WACHTWOORD))).isEqualTo("/");
        for (String pad : List.of("/", "/zaken", "/sessies", "/camunda/app/tasklist/default/")) {
            assertThat(locatie(bezoeker.get(pad))).as(pad).isEqualTo("/tweede-factor");
        }
        assertThat(bezoeker.get("/tweede-factor").body()).contains("Een beheerder heeft je tweede stap gewist");
        Gebruiker opnieuw = app.stelIn(bezoeker, wie);
        assertThat(bezoeker.get("/zaken").statusCode()).isEqualTo(200);
        assertThat(opnieuw.geheim()).isNotEqualTo(wie.geheim());
        assertThat(bezoeker.get("/tweede-factor").body()).doesNotContain("gewist op");
    }

    @Test
    void wieAlleenHetWachtwoordHeeftKomtNietBinnenDoordatDeEigenaarDeStapInstelt() {
        Gebruiker nieuw = app.zonderApp();
        Bezoeker dief = Bezoeker.anoniem(poort);
        dief.meldAan(nieuw.naam(), WACHTWOORD);
        String gezien =
                EenAppgebruiker.sleutel(dief.get("/tweede-factor").body()).tekst();
        Bezoeker eigenaar = Bezoeker.anoniem(poort);
        eigenaar.meldAan(nieuw.naam(), WACHTWOORD);

        Gebruiker ingesteld = app.stelIn(eigenaar, nieuw);

        assertThat(ingesteld.geheim().tekst()).as("wat de dief zag").isNotEqualTo(gezien);
        assertThat(locatie(dief.get("/"))).isEqualTo("/inloggen?terug=/&einde=tweede_factor");
        assertThat(eigenaar.get("/").statusCode()).isEqualTo(200);
    }

    /** Were the session of before left running by some mistake, then it would still be without the second step. */
    @Test
    void eenSessieZonderTweedeStapLooptNietDoorAlsErEenIs() {
        Gebruiker nieuw = app.zonderApp();
        Bezoeker dief = Bezoeker.anoniem(poort);
        dief.meldAan(nieuw.naam(), WACHTWOORD);
        Bezoeker eigenaar = Bezoeker.anoniem(poort);
        eigenaar.meldAan(nieuw.naam(), WACHTWOORD);
        app.stelIn(eigenaar, nieuw);
        bean(TransactionTemplate.class).executeWithoutResult(status -> bean(JdbcClient.class)
                .sql("update toegang.sessie set beeindigd_op = null, einde = null where account = ?")
                .param(nieuw.id())
                .update());
        assertThat(locatie(dief.get("/"))).isEqualTo("/inloggen?terug=/&einde=tweede_factor");
        assertThat(eigenaar.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void alsHetMoetMoetIedereenBehalveEenDemoaccount() {
        Tweedefactor verplicht = new Tweedefactor(
                bean(Tweedefactoropslag.class),
                bean(Aanmeldpogingen.class),
                bean(Sessies.class),
                bean(Gedeeldaccount.class),
                new Aanmeldgrenzen(true, Duration.ofMinutes(5), 2, Duration.ofHours(10)),
                klok,
                toepassing);
        String demo = bean(Accounts.class)
                .zoekOpGebruikersnaam("melder")
                .orElseThrow()
                .id();
        assertThat(verplicht.stand(app.zonderApp().id()).moetInstellen()).isTrue();
        assertThat(verplicht.stand(wie.id()).moetInstellen()).isFalse();
        assertThat(verplicht.stand(demo).moetInstellen()).isFalse();
    }

    @Test
    void eenBeheerderWistNietDeEigenStapEnEenDemoaccountKrijgtErGeen() {
        Gebruiker beheerder = app.zonderApp(Rol.FUNCTIONEEL_BEHEERDER);
        Bezoeker zelf = Bezoeker.anoniem(poort);
        zelf.meldAan(beheerder.naam(), WACHTWOORD);
        app.stelIn(zelf, beheerder);
        String pad = "/beheer/accounts/" + beheerder.id();
        zelf.get(pad);
        zelf.post(pad + "/tweede-factor-wissen", Map.of());
        assertThat(zelf.get(pad).body()).contains("Je eigen tweede stap kun je niet wissen.");
        assertThat(Bezoeker.als(poort, "melder").get("/tweede-factor").body())
                .contains("demo-account van iedereen")
                .doesNotContain("<svg");
    }

    @Test
    void nieuweHerstelcodesMakenDeOudeWaardeloos() {
        Bezoeker binnen = app.meldAan(poort, wie);
        binnen.post("/tweede-factor/herstelcodes", Map.of());
        List<String> nieuw =
                EenAppgebruiker.herstelcodes(binnen.get("/tweede-factor").body());
        assertThat(nieuw).hasSize(10).doesNotContainAnyElementsOf(wie.herstelcodes());
        assertThat(EenAppgebruiker.herstelcodes(binnen.get("/tweede-factor").body()))
                .isEmpty();
        bezoeker.meldAan(wie.naam(), WACHTWOORD);
        for (String code : List.of(wie.herstelcodes().get(0), nieuw.get(0))) {
            bezoeker.get("/inloggen/code");
            assertThat(locatie(bezoeker.post("/inloggen/code", Map.of("code", code))))
                    .isEqualTo(nieuw.contains(code) ? "/" : "");
        }
    }

    private <T> T bean(Class<T> soort) {
        return toepassing.getBean(soort);
    }
}
