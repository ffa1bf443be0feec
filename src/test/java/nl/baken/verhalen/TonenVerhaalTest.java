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
    private static final String ADRES = "Verzonnenlaan 1";
    private static final String WIJZIGEN = "zorgcoordinatie/veilig-contact-wijzigen";

    @LocalServerPort
    private int poort;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private EenOpvang opvang;

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
    void watNietMisMagGaanStaatEenKeer() {
        for (Map<String, ?> anders : List.of(
                Map.of("kanaal", "telefoon", "tijden", "Na acht uur"),
                Map.of("kanaal", "telefoon", "nietBellen", true, "tijden", "Na acht uur"))) {
            contact(anders);
            String blok =
                    contactblok(Bezoeker.als(poort, WIE).get("/zaken/" + zaak).body());
            assertThat(blok.split("(?i)voicemail|niet bellen", -1)).hasSize(2);
            assertThat(blok.split("Na acht uur", -1)).hasSize(2);
        }
        handelingen.doet(zaak, WIJZIGEN, Map.of("kanaal", "geen", "taal", "Fictiefs"));
        assertThat(contactblok(Bezoeker.als(poort, WIE).get("/zaken/" + zaak).body())
                        .split("Neem geen contact op", -1))
                .as("zonder nummer staat het er ook")
                .hasSize(2);
    }

    private static String contactblok(String blad) {
        int begin = blad.indexOf("id=\"contact-kop\"");
        return blad.substring(begin, blad.indexOf("</section>", begin));
    }

    @Test
    void hetFormulierToontHetNummerNietEnLaatHetStaan() {
        Bezoeker bezoeker = Bezoeker.als(poort, WIE);
        assertThat(bezoeker.get("/zaken/" + zaak + "/" + WIJZIGEN).body())
                .contains("Er is al een nummer of adres bekend.", "vlieger")
                .doesNotContain(NUMMER);
        handelingen.doet(zaak, WIJZIGEN, Map.of("kanaal", "telefoon", "taal", "Fictiefs", "tijden", "Na acht uur"));
        assertThat(toon(bezoeker, "contact").body()).contains(NUMMER, "Na acht uur");

        assertThat(handelingen.probeertAls(WIE, zaak, WIJZIGEN, Map.of("kanaal", "mail", "taal", "Fictiefs")))
                .as("een nummer is geen mailadres")
                .isEqualTo(Verhaal.geweigerd("contactwaarde", "Vul in waar je de cliënt veilig kunt bereiken."));
        handelingen.doet(zaak, WIJZIGEN, Map.of("kanaal", "geen", "taal", "Fictiefs"));
        assertThat(bezoeker.get("/zaken/" + zaak + "/" + WIJZIGEN).body()).doesNotContain("Er is al een nummer");
    }

    @Test
    void ookHetAdresVanDeOpvangStaatNietInHetFormulierEnBlijft() {
        opvang.geplaatst(zaak, "vo", Map.of());
        Map<String, String> plek = Map.of("soort", "vo", "aanbieder", "De Verzonnen Haven");
        Map<String, String> metAdres = new HashMap<>(plek);
        metAdres.put("adres", ADRES);
        handelingen.doet(zaak, "opvang/plek-aanvullen", metAdres);
        Bezoeker bezoeker = Bezoeker.als(poort, WIE);
        assertThat(bezoeker.get("/zaken/" + zaak + "/opvang/plek-aanvullen").body())
                .contains("Laat leeg als het bekende adres zo blijft.")
                .doesNotContain(ADRES);
        handelingen.doet(zaak, "opvang/plek-aanvullen", plek);
        assertThat(bezoeker.post("/zaken/" + zaak + "/tonen/opvangadres", Map.of("reden", "contact"))
                        .body())
                .contains(ADRES);
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
        handelingen.doet(zaak, WIJZIGEN, velden);
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
