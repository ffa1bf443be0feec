// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.locatie;
import static nl.baken.toegang.EenAppgebruiker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.toegang.EenAppgebruiker.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session of six minutes old can look, but not make accounts or change them: first the password, then on. */
@BakenTest
class HeraanmeldingTest {

    private static final String NIEUW = "/beheer/accounts/nieuw";

    @LocalServerPort
    private int poort;

    @Autowired
    private EenAppgebruiker mensen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VerzetbareKlok klok;

    private Gebruiker beheerder;
    private Bezoeker bezoeker;

    @BeforeEach
    void eenBeheerderDieEvenWegWas() {
        klok.zet(klok.instant());
        beheerder = mensen.zonderApp(Rol.FUNCTIONEEL_BEHEERDER);
        bezoeker = Bezoeker.anoniem(poort);
        bezoeker.meldAan(beheerder.naam(), WACHTWOORD);
        verstrijkt();
    }

    @Test
    void eenPaginaVraagtVoorafEnBrengtJeTerug() {
        HttpResponse<String> antwoord = bezoeker.get(NIEUW);
        assertThat(locatie(antwoord)).isEqualTo("/opnieuw-aanmelden?terug=%2Fbeheer%2Faccounts%2Fnieuw");
        assertThat(bezoeker.get(locatie(antwoord)).body()).contains("Opnieuw aanmelden");

        assertThat(locatie(toonAan(WACHTWOORD, Map.of("terug", NIEUW)))).isEqualTo(NIEUW);

        assertThat(bezoeker.get(NIEUW).statusCode()).isEqualTo(200);
        verstrijkt();
        assertThat(bezoeker.get(NIEUW).statusCode()).isEqualTo(302);
    }

    @Test
    void kijkenMagWel() {
        assertThat(bezoeker.get("/beheer").statusCode()).isEqualTo(200);
        assertThat(bezoeker.get("/beheer/accounts/" + beheerder.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void watVerstuurdWasGaatNietVerloren() {
        String naam = mensen.zonderApp().naam() + "x";
        bezoeker.get("/beheer");
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "gebruikersnaam",
                naam,
                "naam",
                "Nieuw \"Fictief\"",
                "organisatie",
                "hvo-querido",
                "rollen",
                List.of("manager", "auditor")));
        HttpResponse<String> tussen = bezoeker.post(NIEUW, getypt);
        assertThat(tussen.statusCode()).isEqualTo(422);
        assertThat(tussen.body())
                .contains("name=\"mee.gebruikersnaam\"", "value=\"Nieuw &quot;Fictief&quot;\"")
                .doesNotContain("mee._csrf");
        assertThat(accounts.zoekOpGebruikersnaam(naam)).isEmpty();

        Map<String, Object> mee = new HashMap<>(Map.of("terug", NIEUW, "verzenden", "true"));
        getypt.forEach((veld, waarde) -> mee.put("mee." + veld, waarde));
        assertThat(toonAan("fout", mee).body()).contains("Je wachtwoord klopt niet.", "mee.gebruikersnaam");
        HttpResponse<String> verder = toonAan(WACHTWOORD, mee);
        assertThat(verder.body()).contains("action=\"" + NIEUW + "\"", "name=\"gebruikersnaam\" value=\"" + naam);

        assertThat(locatie(bezoeker.post(NIEUW, getypt))).startsWith("/beheer/accounts/m");
        assertThat(accounts.zoekOpGebruikersnaam(naam).orElseThrow().rollen())
                .containsExactlyInAnyOrder(Rol.MANAGER, Rol.AUDITOR);
    }

    @Test
    void rollenHerstellenUitzettenEnWissenVragenHetOok() {
        String account = "/beheer/accounts/" + mensen.zonderApp().id();
        for (String daad : List.of("", "/herstellen", "/uitzetten", "/aanzetten", "/tweede-factor-wissen")) {
            bezoeker.get(account);
            HttpResponse<String> antwoord =
                    bezoeker.post(account + daad, Map.of("rollen", "auditor", "_gezien", "2026-01-01T00:00:00Z"));
            assertThat(antwoord.body()).as(daad).contains("<h1>Opnieuw aanmelden</h1>");
        }
    }

    @Test
    void metEenAppHoortDeCodeErbijEnHetAntwoordVerteltNietWatFoutWas() {
        toonAan(WACHTWOORD, Map.of("terug", "/tweede-factor"));
        Gebruiker metApp = mensen.stelIn(bezoeker, beheerder);
        verstrijkt();
        String goed = mensen.code(metApp);
        String zonderCode = fout(toonAan(WACHTWOORD, Map.of("terug", NIEUW)));
        String zonderWachtwoord = fout(toonAan("fout", Map.of("terug", NIEUW, "code", goed)));
        assertThat(zonderCode).isEqualTo(zonderWachtwoord);
        assertThat(bezoeker.get(NIEUW).statusCode()).isEqualTo(302);

        assertThat(locatie(toonAan(WACHTWOORD, Map.of("terug", NIEUW, "code", goed))))
                .isEqualTo(NIEUW);
        verstrijkt();
        assertThat(toonAan(WACHTWOORD, Map.of("terug", NIEUW, "code", goed)).statusCode())
                .as("een gebruikte code")
                .isEqualTo(422);
    }

    @Test
    void terugGaatNietNaarEenAndereSite() {
        assertThat(locatie(toonAan(WACHTWOORD, Map.of("terug", "https://kwaad.example/"))))
                .isEqualTo("/");
        assertThat(toonAan(WACHTWOORD, Map.of("terug", "//kwaad.example", "verzenden", "true"))
                        .body())
                .doesNotContain("kwaad");
    }

    private HttpResponse<String> toonAan(String wachtwoord, Map<String, ?> rest) {
        bezoeker.get("/opnieuw-aanmelden");
        Map<String, Object> velden = new HashMap<>(rest);
        velden.put("wachtwoord", wachtwoord);
        return bezoeker.post("/opnieuw-aanmelden", velden);
    }

    private static String fout(HttpResponse<String> antwoord) {
        return antwoord.body().replaceAll("(?s).*id=\"fout\">([^<]+)<.*", "$1");
    }

    private void verstrijkt() {
        klok.zet(klok.instant().plus(Duration.ofMinutes(5)).plusSeconds(1));
    }
}
