// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.bench.Teller;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Persoonszoeker;
import nl.baken.toegang.ZoekPersoon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding somebody by name and date of birth: only where you are involved, and the log knows that you tried (A8). */
@BakenTest
class ZoekenVerhaalTest {

    private static final LocalDate GEBOREN = LocalDate.of(1999, 3, 14);
    private static final String WACHTWOORD = "vier losse verzonnen woorden";

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Persoonszoeker zoeker;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void terug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void wieBetrokkenIsVindtDeZaakOokMetDeWoordenInEenAndereVolgorde() {
        String naam = EenZaak.eenNaam();
        String wie = eenZorgcoordinator();
        ZaakNummer zaak = eenZaak.toegewezen(wie, naam, GEBOREN);
        Bezoeker bezoeker = aangemeld(wie);
        String omgedraaid = naam.split(" ")[1].toUpperCase() + " " + naam.split(" ")[0];

        assertThat(zoek(bezoeker, omgedraaid, "14-3-1999").body())
                .contains("href=\"/zaken/" + zaak + "\"")
                .doesNotContain(naam, omgedraaid);
        assertThat(zoek(bezoeker, naam, "15-3-1999").body())
                .contains("Niets gevonden")
                .doesNotContain(zaak.waarde());
        assertThat(zoek(bezoeker, naam.split(" ")[0], "14-3-1999").body()).contains("Niets gevonden");
        assertThat(log(accountId(wie)))
                .containsExactly(
                        "zoeken op persoon: 1 gevonden true",
                        "zoeken op persoon: 0 gevonden true",
                        "zoeken op persoon: 0 gevonden true");
    }

    @Test
    void deSleutelfunctionarisVindtHetSignaal() {
        String naam = EenZaak.eenNaam();
        ZaakNummer zaak = eenZaak.zaak(naam, GEBOREN);
        String signaal = database.sql("select signaal from zaak.zaak where nummer = ?")
                .param(zaak.waarde())
                .query(String.class)
                .single();
        assertThat(zoek(Bezoeker.als(poort, "sleutelfunctionaris_haarlem"), naam, "14-3-1999")
                        .body())
                .contains("href=\"/signalen/" + signaal + "\"")
                .doesNotContain(zaak.waarde());
    }

    /** A8: the curious employee. */
    @Test
    void wieNietBetrokkenIsVindtNietsEnDatStaatInHetLogboek() {
        String naam = EenZaak.eenNaam();
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator", naam, GEBOREN);
        String nieuwsgierig = eenZorgcoordinator();
        Bezoeker bezoeker = aangemeld(nieuwsgierig);

        HttpResponse<String> verboden = zoek(bezoeker, naam, "14-3-1999");
        HttpResponse<String> onbekend = zoek(bezoeker, EenZaak.eenNaam(), "14-3-1999");

        assertThat(zonderMerk(verboden)).contains("Niets gevonden").isEqualTo(zonderMerk(onbekend));
        assertThat(verboden.statusCode()).isEqualTo(onbekend.statusCode());
        assertThat(log(zaak.waarde())).contains("zoeken op persoon false");
        assertThat(database.sql("select count(*) from logboek.regel where wat || nummer || grond like '%' || ? || '%'")
                        .param(naam)
                        .query(Long.class)
                        .single())
                .as("wat iemand typte")
                .isZero();
        assertThat(zinnen(nieuwsgierig, naam)).isEqualTo(zinnen(nieuwsgierig, EenZaak.eenNaam()));
    }

    @Test
    void wieTeVaakZoektHoortVanafWanneerHetWeerKan() {
        verhaal.nu("2026-02-02T09:00");
        String wie = eenZorgcoordinator();
        verhaal.als(wie);
        Set<String> antwoorden = new HashSet<>();
        for (int keer = 0; keer < 20; keer++) {
            antwoorden.add(probeer(EenZaak.eenNaam()));
        }
        assertThat(antwoorden).containsExactly("0");
        assertThat(probeer(EenZaak.eenNaam()))
                .isEqualTo("Je hebt in een uur al 20 keer gezocht. Probeer het na 10.00 uur opnieuw.");
        assertThat(log(accountId(wie))).endsWith("zoeken op persoon: te vaak false");
        verhaal.nu("2026-02-02T10:00:01");
        verhaal.als(wie);
        assertThat(probeer(EenZaak.eenNaam())).isEqualTo("0");
    }

    @Test
    void watErNietKloptStaatBijHetVeld() {
        HttpResponse<String> antwoord = zoek(aangemeld(eenZorgcoordinator()), "12345", "ooit");
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(zoek(aangemeld(eenZorgcoordinator()), "12345", "1-1-1999").body())
                .contains("Vul een naam in met letters.");
    }

    private String probeer(String naam) {
        try {
            return "" + zoeker.zoek(new ZoekPersoon(Geheim.van(naam), GEBOREN)).size();
        } catch (Weigering weigering) {
            return weigering.getMessage();
        }
    }

    /** The mark against forged posts is another one on every page. */
    private static String zonderMerk(HttpResponse<String> antwoord) {
        return antwoord.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private List<String> zinnen(String wie, String naam) {
        verhaal.als(wie);
        probeer(EenZaak.eenNaam());
        List<String> zinnen = new ArrayList<>(Teller.zinnen(() -> probeer(naam)));
        verhaal.niemand();
        return zinnen;
    }

    private static HttpResponse<String> zoek(Bezoeker bezoeker, String naam, String geboren) {
        bezoeker.get("/zoeken");
        return bezoeker.post("/zoeken", Map.of("naam", naam, "geboortedatum", geboren));
    }

    /** @return the user name */
    private String eenZorgcoordinator() {
        String naam = "zoekt-" + UUID.randomUUID();
        accounts.maak(naam, "Zoekt Fictief", "hvo-querido", Set.of(Rol.ZORGCOORDINATOR), WACHTWOORD, false);
        return naam;
    }

    private Bezoeker aangemeld(String gebruikersnaam) {
        Bezoeker bezoeker = Bezoeker.anoniem(poort);
        bezoeker.meldAan(gebruikersnaam, WACHTWOORD);
        return bezoeker;
    }

    private String accountId(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    private List<String> log(String nummer) {
        return database.sql(
                        """
                        select wat || ' ' || toegestaan from logboek.regel
                        where nummer = ? and wat like 'zoeken op persoon%' order by nr""")
                .param(nummer)
                .query(String.class)
                .list();
    }
}
