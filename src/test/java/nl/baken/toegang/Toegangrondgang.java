// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.EenAppgebruiker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.verhalen.EenZaak;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Types marks where people sign in, search, ask why somebody looked and administer who may do what. */
@Component
class Toegangrondgang {

    private static final String FORMULIEREN = "formulieren/beheer/";
    private static final String NOODINZAGE = "select nummer from toegang.noodinzage where zaak = ?";

    private final Rondgang rondgang;
    private final EenZaak eenZaak;
    private final EenAppgebruiker mensen;
    private final Formulierbron bron;
    private final JdbcClient database;

    Toegangrondgang(
            Rondgang rondgang, EenZaak eenZaak, EenAppgebruiker mensen, Formulierbron bron, JdbcClient database) {
        this.rondgang = rondgang;
        this.eenZaak = eenZaak;
        this.mensen = mensen;
        this.bron = bron;
        this.database = database;
    }

    /** The forms that belong to no process or case, and on which something can be typed. */
    Set<String> metTekst() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath:" + FORMULIEREN + "*.form"))
                .map(bestand -> bron.lees(FORMULIEREN + Objects.requireNonNull(bestand.getFilename())))
                .filter(formulier -> formulier.velden().stream()
                        .anyMatch(veld -> veld.soort() == Veldsoort.TEKST || veld.soort() == Veldsoort.TEKSTVLAK))
                .map(formulier -> formulier.id())
                .collect(Collectors.toSet());
    }

    void loop(Proefgang gang) {
        aanmelden(gang);
        zoeken(gang);
        vragen(gang);
        rechten(gang);
        beheer(gang);
        toezicht(gang);
    }

    /** A code, a password and a session that are none. */
    private void aanmelden(Proefgang gang) {
        String merk = gang.wat().merk();
        EenAppgebruiker.Gebruiker metApp = mensen.metApp(gang.poort());
        Bezoeker halverwege = Bezoeker.anoniem(gang.poort());
        halverwege.meldAan(metApp.naam(), WACHTWOORD);
        stuur(halverwege, gang, "/inloggen/code", Map.of("code", merk));
        Bezoeker zonderApp = Bezoeker.anoniem(gang.poort());
        zonderApp.meldAan(mensen.zonderApp().naam(), WACHTWOORD);
        zonderApp.get("/tweede-factor");
        assertThat(stuur(zonderApp, gang, "/tweede-factor", Map.of("code", merk))
                        .statusCode())
                .isEqualTo(422);
        stuur(
                zonderApp,
                gang,
                "/opnieuw-aanmelden",
                Map.of("wachtwoord", merk, "code", merk, "terug", "/" + merk, "verzenden", "true"));
        stuur(zonderApp, gang, "/wachtwoord", Map.of("huidig", merk, "nieuw", merk, "nogmaals", merk));
        zonderApp.post("/sessies/" + merk + "/beeindigen", Map.of(merk, merk));
        assertThat(zonderApp.get("/sessies").body()).doesNotContain(merk);
    }

    private void zoeken(Proefgang gang) {
        Bezoeker zoeker = gang.als("zorgcoordinator");
        Map<String, Object> getypt = vul(gang, "persoon-zoeken");
        assertThat(stuur(zoeker, gang, "/zoeken", getypt).body())
                .as("wat is getypt, komt niet terug")
                .doesNotContain(gang.wat().merk());
        getypt.put("geboortedatum", "1-1-1990");
        stuur(zoeker, gang, "/zoeken", getypt);
    }

    /** Why somebody thinks that looking was not needed, and that a conflict of interest stays. */
    private void vragen(Proefgang gang) {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        Bezoeker kijker = gang.als("zorgcoordinator2");
        Map<String, Object> getypt = rondgang.invullingVan("toegang/noodinzage-openen", gang.wat());
        kijker.get("/noodinzage");
        assertThat(stuur(kijker, gang, "/noodinzage", getypt).statusCode())
                .as("waar een nummer hoort")
                .isEqualTo(422);
        getypt.put("zaaknummer", zaak.waarde());
        assertThat(stuur(kijker, gang, "/noodinzage", getypt).statusCode()).isEqualTo(302);
        kijker.get("/zaken/" + zaak);
        stuur(
                kijker,
                gang,
                "/zaken/" + zaak + "/tonen/veilig-contact",
                Map.of("reden", gang.wat().merk()));
        // It is judged when it is over.
        kijker.post("/noodinzage/" + nummer(NOODINZAGE, zaak) + "/einde", Map.of());
        antwoord(gang, "fg", NOODINZAGE, zaak);
        gang.wat().kies("belangenconflict-vastleggen.wie", rondgang.account("zorgcoordinator2"));
        gang.wat().kies("belangenconflict-opheffen.wie", rondgang.account("zorgcoordinator2"));
        gang.handel(zaak.waarde(), "zorgcoordinatie/belangenconflict-vastleggen");
        gang.handel(zaak.waarde(), "zorgcoordinatie/belangenconflict-opheffen");
        antwoord(
                gang,
                "teamleider_zc",
                "select o.nummer from toegang.opheffing o join toegang.blokkade b on b.id = o.blokkade where b.nummer = ?",
                zaak);
    }

    private void antwoord(Proefgang gang, String wie, String vraag, ZaakNummer zaak) {
        String nummer =
                database.sql(vraag).param(zaak.waarde()).query(String.class).single();
        gang.wat().kies("vraag-beantwoorden.oordeel", "niet_akkoord");
        Bezoeker tweede = gang.als(wie);
        Rondgang.nietInAdressen(tweede.get("/vier-ogen/" + nummer), gang.wat().merk());
        assertThat(stuur(tweede, gang, "/vier-ogen/" + nummer, vul(gang, "vraag-beantwoorden"))
                        .statusCode())
                .as(nummer)
                .isEqualTo(302);
    }

    private String nummer(String vraag, ZaakNummer zaak) {
        return database.sql(vraag).param(zaak.waarde()).query(String.class).single();
    }

    /** What is no judgement is kept nowhere. */
    private void rechten(Proefgang gang) {
        String merk = gang.wat().merk();
        Bezoeker beheerder = gang.als("functioneel_beheerder");
        stuur(beheerder, gang, "/beheer/rechtencontrole", Map.of("omvang", merk));
        beheerder.get("/beheer/rechtencontrole");
        String blad = Bezoeker.locatie(beheerder.post("/beheer/rechtencontrole", Map.of("omvang", "beheerders")));
        stuur(
                beheerder,
                gang,
                blad,
                Map.of(
                        "knop",
                        merk,
                        "oordeel." + merk,
                        merk,
                        "oordeel." + rondgang.account("functioneel_beheerder"),
                        merk));
        assertThat(beheerder.get(blad).body()).doesNotContain(merk);
    }

    /** Without a choice that each needs, so that nothing of it stays for other tests. */
    private void beheer(Proefgang gang) {
        Bezoeker beheerder = gang.als("functioneel_beheerder");
        zonderKeuze(beheerder, gang, "/beheer/accounts/nieuw", "account-maken", "rollen");
        zonderKeuze(beheerder, gang, "/beheer/organisaties/nieuw", "organisatie-maken", "soort");
        String berichtadres = "/beheer/organisaties/gemeente-haarlem/berichtadres";
        zonderKeuze(beheerder, gang, berichtadres, "berichtadres-bewaren", "vanaf");
        zonderKeuze(gang.als("teamleider_zc"), gang, "/opvang/plekken/nieuw", "plek-bewaren", "soort");
    }

    /** What is no number of a case, and why somebody takes the log along. */
    private void toezicht(Proefgang gang) {
        Bezoeker leider = gang.als("teamleider_zc");
        leider.get("/bewaarblokkades");
        assertThat(stuur(leider, gang, "/bewaarblokkades", vul(gang, "blokkade-zetten"))
                        .statusCode())
                .isEqualTo(422);
        Bezoeker auditor = gang.als("auditor");
        auditor.get("/logboek/uitvoer/nieuw");
        HttpResponse<String> gevraagd = stuur(auditor, gang, "/logboek/uitvoer/nieuw", vul(gang, "logboek-uitvoeren"));
        assertThat(gevraagd.statusCode()).isEqualTo(302);
        auditor.get(Bezoeker.locatie(gevraagd));
    }

    private void zonderKeuze(Bezoeker wie, Proefgang gang, String adres, String formulier, String keuze) {
        wie.get(adres);
        Map<String, Object> getypt = vul(gang, formulier);
        getypt.remove(keuze);
        getypt.put("_kenmerk", "proef");
        assertThat(stuur(wie, gang, adres, getypt).statusCode()).as(formulier).isEqualTo(422);
    }

    private Map<String, Object> vul(Proefgang gang, String formulier) {
        return new HashMap<>(rondgang.invullingUit(FORMULIEREN + formulier + ".form", gang.wat()));
    }

    private static HttpResponse<String> stuur(Bezoeker wie, Proefgang gang, String adres, Map<String, ?> getypt) {
        HttpResponse<String> antwoord = wie.post(adres, getypt);
        Rondgang.nietInAdressen(antwoord, gang.wat().merk());
        return antwoord;
    }
}
