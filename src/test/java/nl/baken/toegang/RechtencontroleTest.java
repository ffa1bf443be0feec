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
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.toegang.EenAppgebruiker.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review of rights from the notice on the start page to the record that stays (BIO2 5.18.03, 8.02.01). */
@BakenTest
class RechtencontroleTest {

    private static final String LIJST = "/beheer/rechtencontrole";
    private static final String MELDING = "Controleer de rechten: alleen beheerders";

    @LocalServerPort
    private int poort;

    @Autowired
    private EenAppgebruiker mensen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Toegang toegang;

    @Autowired
    private JdbcClient database;

    @Autowired
    private VerzetbareKlok klok;

    private Bezoeker eerste;
    private Bezoeker tweede;

    @BeforeEach
    void tweeBeheerders() {
        klok.zet(klok.instant());
        eerste = Bezoeker.als(poort, "functioneel_beheerder");
        tweede = Bezoeker.als(poort, "functioneel_beheerder2");
    }

    @Test
    void vanMeldingTotBevestigdEnNaEenKwartaalWeer() {
        Gebruiker beheerder = mensen.zonderApp(Rol.TECHNISCH_BEHEERDER);
        String nummer = begin("beheerders");
        String pad = LIJST + "/" + nummer;

        assertThat(begin("beheerders")).as("er loopt er hoogstens één").isEqualTo(nummer);
        assertThat(eerste.get(pad).body()).contains("Nog ", " te beoordelen");
        eerste.post(pad, Map.of("knop", "voorleggen"));
        assertThat(eerste.get(pad).body()).contains("Beoordeel eerst alle accounts.");

        beoordeel(pad, nummer, "voorleggen");
        assertThat(eerste.get(pad).body()).contains("Wacht op een tweede persoon");
        String vraag = "/vier-ogen/" + nummer;
        eerste.get(vraag);
        assertThat(eerste.post(vraag, Map.of("oordeel", "akkoord")).body())
                .contains("Iemand anders moet het beoordelen.");
        assertThat(tweede.get(vraag).body()).contains("Alleen beheerders", "Blijft zo", "Technisch beheerder");
        assertThat(locatie(tweede.post(vraag, Map.of("oordeel", "akkoord")))).isEqualTo(pad);

        assertThat(eerste.get(pad).body()).contains("Afgerond");
        assertThat(eerste.get("/").body()).doesNotContain(MELDING);
        eerste.get(pad);
        eerste.post(pad, Map.of("oordeel." + beheerder.id(), "uit_dienst"));
        assertThat(eerste.get(pad).body())
                .contains("ligt al bij een tweede persoon of is afgerond")
                .doesNotContain("werkt hier niet meer");

        klok.zet(klok.instant().plus(Duration.ofDays(93)));
        assertThat(Bezoeker.als(poort, "functioneel_beheerder").get("/").body()).contains(MELDING);
        assertThat(Bezoeker.als(poort, "manager").get("/").body()).doesNotContain(MELDING);
    }

    @Test
    void watDeTweedeAfwijstGaatTerugNaarDeEerste() {
        Gebruiker iemand = mensen.zonderApp();
        toegang.betrek("ZC-RECHTEN", iemand.id(), "proef");
        String nummer = begin("iedereen");
        assertThat(database.sql("select betrokkenheden from toegang.rechtenoordeel where account = ?")
                        .param(iemand.id())
                        .query(Integer.class)
                        .single())
                .isOne();
        String pad = LIJST + "/" + nummer;
        beoordeel(pad, nummer, "voorleggen");
        tweede.get("/vier-ogen/" + nummer);
        tweede.post("/vier-ogen/" + nummer, Map.of("oordeel", "niet_akkoord", "motief", "FICTIEF: kijk nog eens"));
        assertThat(eerste.get(pad).body()).contains("Nog 0 te beoordelen");
        beoordeel(pad, nummer, "voorleggen");
        tweede.get("/vier-ogen/" + nummer);
        assertThat(locatie(tweede.post("/vier-ogen/" + nummer, Map.of("oordeel", "akkoord"))))
                .isEqualTo(pad);
        assertThat(eerste.get("/").body()).as("telt ook voor beheerders").doesNotContain("Controleer de rechten");
    }

    @Test
    void watDeEersteIntrektVervaltAlsDeTweedeBevestigtEnNietEerder() {
        Gebruiker tweeRollen = mensen.zonderApp(Rol.TECHNISCH_BEHEERDER, Rol.MANAGER);
        Gebruiker weg = mensen.zonderApp(Rol.TECHNISCH_BEHEERDER);
        Bezoeker ingelogd = Bezoeker.anoniem(poort);
        ingelogd.meldAan(weg.naam(), WACHTWOORD);
        String nummer = begin("beheerders");
        String pad = LIJST + "/" + nummer;
        assertThat(eerste.get(pad).body())
                .contains("Intrekken: de rol Manager", "Intrekken: het account, want werkt hier niet meer");
        Map<String, String> intrekken =
                Map.of(tweeRollen.id(), "rol_te_veel.technisch_beheerder", weg.id(), "uit_dienst");
        beoordeel(pad, nummer, "voorleggen", intrekken);
        assertThat(rollen(tweeRollen)).as("nog niet").contains(Rol.TECHNISCH_BEHEERDER);
        assertThat(ingelogd.get("/sessies").statusCode()).isEqualTo(200);

        String vraag = "/vier-ogen/" + nummer;
        assertThat(tweede.get(vraag).body())
                .contains("vervallen meteen de rechten", "Intrekken: de rol Technisch beheerder");
        assertThat(locatie(tweede.post(vraag, Map.of("oordeel", "akkoord")))).isEqualTo(pad);
        assertThat(rollen(tweeRollen)).containsExactly(Rol.MANAGER);
        assertThat(accounts.zoek(weg.id()).orElseThrow().actief()).isFalse();
        assertThat(locatie(ingelogd.get("/sessies"))).contains("/inloggen");
        assertThat(gelogd("vier ogen", tweeRollen.id())).containsExactly("rollen gewijzigd");
        assertThat(gelogd("vier ogen", weg.id())).containsExactly("account uitgezet");
        assertThat(gelogd("vier ogen", nummer))
                .contains(
                        "recht ingetrokken van " + tweeRollen.id() + ": rol_te_veel.technisch_beheerder",
                        "recht ingetrokken van " + weg.id() + ": uit_dienst",
                        "rechtencontrole bevestigd");
    }

    @Test
    void niemandBevestigtHetIntrekkenVanDeEigenRechtenEnDanVervaltErNiets() {
        Gebruiker weg = mensen.zonderApp(Rol.TECHNISCH_BEHEERDER);
        String zelf = accounts.zoekOpGebruikersnaam("functioneel_beheerder2")
                .orElseThrow()
                .id();
        String nummer = begin("beheerders");
        String pad = LIJST + "/" + nummer;
        beoordeel(pad, nummer, "voorleggen", Map.of(weg.id(), "uit_dienst", zelf, "uit_dienst"));
        String vraag = "/vier-ogen/" + nummer;
        tweede.get(vraag);
        assertThat(tweede.post(vraag, Map.of("oordeel", "akkoord")).body())
                .contains("Dit trekt ook rechten van jezelf in.");

        assertThat(accounts.zoek(weg.id()).orElseThrow().actief()).isTrue();
        tweede.get(vraag);
        tweede.post(vraag, Map.of("oordeel", "niet_akkoord", "motief", "FICTIEF: ik blijf"));
        beoordeel(pad, nummer, "voorleggen");
        tweede.get(vraag);
        tweede.post(vraag, Map.of("oordeel", "akkoord"));
        assertThat(accounts.zoek(weg.id()).orElseThrow().actief())
                .as("blijft zo")
                .isTrue();
    }

    @Test
    void watBijDitAccountNietKanWordtNietBewaard() {
        Gebruiker eenRol = mensen.zonderApp(Rol.TECHNISCH_BEHEERDER);
        String nummer = begin("beheerders");
        eerste.get(LIJST + "/" + nummer);
        eerste.post(
                LIJST + "/" + nummer,
                Map.of("knop", "opslaan", "oordeel." + eenRol.id(), "rol_te_veel.technisch_beheerder"));
        assertThat(database.sql("select count(*) from toegang.rechtenoordeel where account = ? and oordeel is null")
                        .param(eenRol.id())
                        .query(Long.class)
                        .single())
                .isOne();
        beoordeel(LIJST + "/" + nummer, nummer, "voorleggen");
        tweede.get("/vier-ogen/" + nummer);
        tweede.post("/vier-ogen/" + nummer, Map.of("oordeel", "akkoord"));
    }

    private Set<Rol> rollen(Gebruiker wie) {
        return accounts.zoek(wie.id()).orElseThrow().rollen();
    }

    private List<String> gelogd(String grond, String nummer) {
        return database.sql("select wat from logboek.regel where grond = ? and nummer = ? order by nr")
                .params(grond, nummer)
                .query(String.class)
                .list();
    }

    @Test
    void hetBestandVraagtEenVerseAanmeldingEnStaatInHetLogboek() {
        Gebruiker beheerder = mensen.zonderApp(Rol.FUNCTIONEEL_BEHEERDER);
        String pad = LIJST + "/" + begin("beheerders");
        HttpResponse<String> bestand = eerste.get(pad + "/bestand");
        assertThat(bestand.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(bestand.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(bestand.body()).contains("Naam;Organisatie;Rollen").contains("Finn Fictief;HvO Querido");
        assertThat(database.sql(
                                "select count(*) from logboek.regel where wat = 'rechtencontrole uitgevoerd naar bestand'")
                        .query(Long.class)
                        .single())
                .isPositive();
        Bezoeker oud = Bezoeker.anoniem(poort);
        oud.meldAan(beheerder.naam(), WACHTWOORD);
        klok.zet(klok.instant().plus(Duration.ofMinutes(6)));
        assertThat(locatie(oud.get(pad + "/bestand"))).startsWith("/opnieuw-aanmelden");
    }

    private String begin(String omvang) {
        eerste.get(LIJST);
        String adres = locatie(eerste.post(LIJST, Map.of("omvang", omvang)));
        assertThat(adres).startsWith(LIJST + "/RC-");
        return adres.substring(LIJST.length() + 1);
    }

    private void beoordeel(String pad, String nummer, String knop) {
        beoordeel(pad, nummer, knop, Map.of());
    }

    /** @param anders by account, what is not "stays" */
    private void beoordeel(String pad, String nummer, String knop, Map<String, String> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of("knop", knop));
        database.sql("select account from toegang.rechtenoordeel where controle = ?")
                .param(nummer)
                .query(String.class)
                .list()
                .forEach(account -> velden.put("oordeel." + account, anders.getOrDefault(account, "blijft")));
        eerste.get(pad);
        assertThat(locatie(eerste.post(pad, velden))).isEqualTo(pad);
    }
}
