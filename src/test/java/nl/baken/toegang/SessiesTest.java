// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static nl.baken.toegang.Bezoeker.locatie;
import static nl.baken.toegang.EenAppgebruiker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.toegang.EenAppgebruiker.Gebruiker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where somebody is signed in, and what ends it: seen at the next request of that session, with page and engine. */
@BakenTest
class SessiesTest {

    private static final Pattern BEEINDIGEN = Pattern.compile("action=\"(/[^\"]+/[0-9a-f-]{36}/beeindigen)\"");

    @LocalServerPort
    private int poort;

    @Autowired
    private EenAppgebruiker mensen;

    @Autowired
    private Accountbeheer beheer;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VerzetbareKlok klok;

    private Gebruiker wie;

    @BeforeEach
    void iemand() {
        klok.zet(klok.instant());
        wie = mensen.zonderApp();
    }

    @Test
    void jeZietWaarJeBentAangemeldEnBeeindigtDeRest() {
        Bezoeker hier = binnen();
        Bezoeker daar = binnen();
        String pagina = hier.get("/sessies").body();
        assertThat(pagina)
                .contains("Dit is de sessie waarin je nu werkt.")
                .contains("Onbekende browser op een onbekend apparaat");

        assertThat(locatie(hier.post(adres(pagina), Map.of()))).isEqualTo("/sessies");

        isEruit(daar, "zelf");
        assertThat(hier.get("/").statusCode()).isEqualTo(200);
        assertThat(hier.get("/sessies").body()).doesNotContain("Alle andere sessies beëindigen");
    }

    @Test
    void alleAndereInEenKeer() {
        Bezoeker hier = binnen();
        Bezoeker daar = binnen();
        hier.get("/sessies");
        hier.post("/sessies/andere-beeindigen", Map.of());
        isEruit(daar, "zelf");
        assertThat(hier.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void deDerdeSessieBeeindigtDeOudste() {
        Bezoeker eerste = binnen();
        klok.zet(klok.instant().plusSeconds(1));
        Bezoeker tweede = binnen();
        klok.zet(klok.instant().plusSeconds(1));
        Bezoeker derde = binnen();

        isEruit(eerste, "nieuwere");
        assertThat(eerste.get("/inloggen?einde=nieuwere").body()).contains("Je oudste sessie is daarom beëindigd.");
        assertThat(tweede.get("/").statusCode()).isEqualTo(200);
        assertThat(derde.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void eenSessieVanEenAnderEnEenOnbekendeGevenHetzelfdeAntwoord() {
        Bezoeker ander = Bezoeker.anoniem(poort);
        ander.meldAan(mensen.zonderApp().naam(), WACHTWOORD);
        Bezoeker slachtoffer = binnen();
        Bezoeker tweede = binnen();
        String vanEenAnder = adres(tweede.get("/sessies").body());

        ander.post(vanEenAnder, Map.of());
        String eerste = ander.get("/sessies").body();
        ander.post("/sessies/00000000-0000-0000-0000-000000000000/beeindigen", Map.of());

        assertThat(eerste).contains("Die sessie was al beëindigd.");
        assertThat(ander.get("/sessies").body()).contains("Die sessie was al beëindigd.");
        assertThat(slachtoffer.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void eenGestolenKoekjeIsNietsMeerWaardNaBeeindigen() {
        Bezoeker eigenaar = binnen();
        Bezoeker dief = Bezoeker.anoniem(poort).met("baken-sessie", eigenaar.koekje("baken-sessie"));
        assertThat(dief.get("/zaken").statusCode()).isEqualTo(200);
        Bezoeker elders = binnen();
        elders.get("/sessies");
        elders.post("/sessies/andere-beeindigen", Map.of());
        assertThat(dief.motor("GET", MOTOR + "/task?maxResults=1", null).statusCode())
                .isEqualTo(401);
        assertThat(locatie(dief.get("/zaken"))).startsWith("/inloggen");
    }

    @Test
    void eenBeheerderZietEnBeeindigtDeSessiesVanEenAccount() {
        Bezoeker iemand = binnen();
        Bezoeker beheerder = Bezoeker.als(poort, "functioneel_beheerder");
        String pad = "/beheer/accounts/" + wie.id() + "/sessies";
        String pagina = beheerder.get(pad).body();

        beheerder.post(adres(pagina), Map.of());
        isEruit(iemand, "beheerder");

        Bezoeker weer = binnen();
        beheerder.post(pad + "/beeindigen", Map.of());
        isEruit(weer, "beheerder");
        assertThat(beheerder.get(pad).body()).contains("Deze persoon is nergens aangemeld.");
    }

    @Test
    void eenAndereRolBeeindigtAllesBijDeVolgendeKlik() {
        Bezoeker iemand = binnen();
        assertThat(iemand.get("/zaken").statusCode()).isEqualTo(200);
        verhaal.als("functioneel_beheerder");
        beheer.wijzigRollen(wie.id(), new WijzigRollen(List.of(Rol.MANAGER)));

        assertThat(iemand.motor("GET", MOTOR + "/task?maxResults=1", null).statusCode())
                .isEqualTo(401);
        Bezoeker opnieuw = binnen();
        assertThat(opnieuw.get("/zaken").statusCode()).isEqualTo(404);
        assertThat(opnieuw.get("/stuurinformatie").statusCode()).isEqualTo(200);
    }

    @Test
    void tweeRollenTegelijkGevenBeideEnNietMeer() {
        wie = mensen.zonderApp(Rol.MANAGER, Rol.AUDITOR);
        Bezoeker iemand = binnen();
        assertThat(iemand.get("/stuurinformatie").statusCode()).isEqualTo(200);
        assertThat(iemand.get("/logboek").statusCode()).isEqualTo(200);
        assertThat(iemand.get("/beheer").statusCode()).isEqualTo(404);
        verhaal.als("functioneel_beheerder");
        beheer.wijzigRollen(wie.id(), new WijzigRollen(List.of(Rol.MANAGER)));
        isEruit(iemand, "rollen");
        iemand = binnen();
        assertThat(iemand.get("/logboek").statusCode()).isEqualTo(404);
        assertThat(iemand.get("/stuurinformatie").statusCode()).isEqualTo(200);
    }

    @Test
    void eenNieuwWachtwoordBeeindigtDeAndereSessies() {
        Bezoeker hier = binnen();
        Bezoeker daar = binnen();
        hier.get("/wachtwoord");
        String nieuw = "groene fiets slaapt buiten";
        hier.post("/wachtwoord", Map.of("huidig", WACHTWOORD, "nieuw", nieuw, "herhaling", nieuw));
        isEruit(daar, "wachtwoord");
        assertThat(hier.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void uitzettenVerteltNietWaarom() {
        Bezoeker iemand = binnen();
        verhaal.als("functioneel_beheerder");
        beheer.zetActief(wie.id(), false);
        isEruit(iemand, "account");
        assertThat(iemand.get("/inloggen?einde=account").body()).contains("Je bent niet meer aangemeld.");
        assertThat(iemand.get("/inloggen?einde=onzin").body()).doesNotContain("onzin");
    }

    private Bezoeker binnen() {
        Bezoeker bezoeker = Bezoeker.anoniem(poort);
        assertThat(locatie(bezoeker.meldAan(wie.naam(), WACHTWOORD))).isEqualTo("/");
        return bezoeker;
    }

    private static void isEruit(Bezoeker bezoeker, String einde) {
        assertThat(locatie(bezoeker.get("/zaken"))).isEqualTo("/inloggen?terug=/zaken&einde=" + einde);
        assertThat(bezoeker.get("/taken/x?ingebed=ja").statusCode()).isEqualTo(401);
    }

    private static String adres(String pagina) {
        var gevonden = BEEINDIGEN.matcher(pagina);
        assertThat(gevonden.find()).as("een sessie om te beëindigen").isTrue();
        return gevonden.group(1);
    }
}
