// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How to reach the client is on no page until somebody asks for it and says why; the log knows who did. */
@BakenTest
class TonenVerhaalTest {

    private static final String WIE = "zorgcoordinator";
    private static final String NUMMER = "06-00000000";

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void erIsVeiligContact() {
        zaak = eenZaak.toegewezen(WIE);
        eenZaak.begeleidMet(zaak, "geen");
    }

    @AfterEach
    void terug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void hetNummerStaatPasOpDePaginaAlsIemandErOmVraagt() {
        contact(Map.of("kanaal", "telefoon", "tijden", "Na acht uur"));
        Bezoeker bezoeker = Bezoeker.als(poort, WIE);
        String blad = bezoeker.get("/zaken/" + zaak).body();
        assertThat(blad).contains("Bereikbaar op", "Geen voicemail inspreken").doesNotContain(NUMMER);

        String getoond = toon(bezoeker, "contact").body();

        assertThat(getoond).contains("<h1>Zaak " + zaak, "href=\"tel:0600000000\"");
        assertThat(getoond.indexOf("Geen voicemail inspreken. Veilige tijden: Na acht uur"))
                .as("de waarschuwing staat voor het nummer")
                .isBetween(0, getoond.indexOf(NUMMER));
        assertThat(inzagen()).containsExactly("veilig-contact getoond: contact true");
        assertThat(bezoeker.get("/zaken/" + zaak).body())
                .as("bij een nieuw bezoek")
                .doesNotContain(NUMMER);
    }

    @Test
    void metScriptKomtAlleenHetVeldTerug() {
        Bezoeker bezoeker = Bezoeker.als(poort, WIE);
        bezoeker.get("/zaken/" + zaak);
        HttpResponse<String> antwoord =
                bezoeker.htmx("/zaken/" + zaak + "/tonen/veilig-contact", Map.of("reden", "gevaar"));
        assertThat(antwoord.body()).contains(NUMMER).doesNotContain("<h1", "<html");
    }

    @Test
    void watNietGebeldMagWordenIsGeenLink() {
        contact(Map.of("kanaal", "telefoon", "nietBellen", true));
        String nietBellen = toon(Bezoeker.als(poort, WIE), "contact").body();
        assertThat(nietBellen).contains("Niet bellen", NUMMER).doesNotContain("tel:");
        contact(Map.of("kanaal", "sms"));
        assertThat(toon(Bezoeker.als(poort, WIE), "contact").body())
                .contains(NUMMER)
                .doesNotContain("tel:");
    }

    @Test
    void zonderRedenBlijftHetVerborgenEnZegtDePaginaWatErOntbreekt() {
        HttpResponse<String> antwoord = toon(Bezoeker.als(poort, WIE), "zomaar");
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains("Kies waarom je dit wilt zien.").doesNotContain(NUMMER);
        assertThat(inzagen()).isEmpty();
    }

    @Test
    void wieHetVeldNietMagZienKrijgtDezelfdeAntwoordenAlsBijEenVeldDatErNietIs() {
        Bezoeker teamleider = Bezoeker.als(poort, "teamleider_zc");
        HttpResponse<String> antwoord = toon(teamleider, "contact");
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).doesNotContain(NUMMER);
        assertThat(inzagen()).containsExactly("veld tonen false");
        assertThat(teamleider
                        .post("/zaken/" + zaak + "/tonen/bestaat-niet", Map.of("reden", "contact"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> toon(Bezoeker bezoeker, String reden) {
        return bezoeker.post("/zaken/" + zaak + "/tonen/veilig-contact", Map.of("reden", reden));
    }

    private void contact(Map<String, ?> anders) {
        Map<String, Object> velden = new HashMap<>(Map.of("contactwaarde", NUMMER, "taal", "Fictiefs"));
        velden.putAll(anders);
        handelingen.doet(zaak, "zorgcoordinatie/veilig-contact-wijzigen", velden);
    }

    private List<String> inzagen() {
        return database.sql(
                        """
                        select wat || ' ' || toegestaan from logboek.regel
                        where nummer = ? and (wat like '%getoond%' or wat = 'veld tonen') order by nr""")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }
}
