// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.toegang.Bezoeker;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What administrators do on the pages of rules, in their own browsers. */
@Component
public class Beheerwerk {

    public static final String EERSTE = "functioneel_beheerder";
    public static final String TWEEDE = "functioneel_beheerder2";

    private static final String MELDING_WACHT = "/vier-ogen/RG-";

    private final Environment omgeving;

    Beheerwerk(Environment omgeving) {
        this.omgeving = omgeving;
    }

    public Bezoeker als(String gebruikersnaam) {
        return Bezoeker.als(omgeving.getRequiredProperty("local.server.port", Integer.class), gebruikersnaam);
    }

    /** Proposes, and must be accepted. @param sleutel whose row is followed, or an empty text @return the number */
    public String stelVoor(Bezoeker wie, String soort, String sleutel, Map<String, ?> getypt) {
        HttpResponse<String> antwoord = probeer(wie, soort, sleutel, getypt);
        String adres = Bezoeker.locatie(antwoord);
        assertThat(adres)
                .as("voorstel voor %s %s: %s", soort, sleutel, antwoord.body())
                .startsWith(MELDING_WACHT);
        return adres.substring("/vier-ogen/".length());
    }

    public HttpResponse<String> probeer(Bezoeker wie, String soort, String sleutel, Map<String, ?> getypt) {
        return probeer(wie, VoorstelNummer.nieuw().waarde(), soort, sleutel, getypt);
    }

    HttpResponse<String> probeer(Bezoeker wie, String kenmerk, String soort, String sleutel, Map<String, ?> getypt) {
        Map<String, Object> alles = new HashMap<>(Map.of("_kenmerk", kenmerk, "_sleutel", sleutel));
        getypt.forEach(
                (veld, waarde) -> alles.put(veld, waarde instanceof LocalDate dag ? Datuminvoer.toon(dag) : waarde));
        return wie.post("/beheer/regels/" + soort + "/nieuw", alles);
    }

    String stelEindeVoor(Bezoeker wie, String soort, String sleutel, LocalDate van, Map<String, ?> getypt) {
        Map<String, Object> alles = new HashMap<>(
                Map.of("_kenmerk", VoorstelNummer.nieuw().waarde(), "_sleutel", sleutel, "_van", van.toString()));
        alles.put("bron", "proef");
        getypt.forEach(
                (veld, waarde) -> alles.put(veld, waarde instanceof LocalDate dag ? Datuminvoer.toon(dag) : waarde));
        String adres = Bezoeker.locatie(wie.post("/beheer/regels/" + soort + "/einde", alles));
        assertThat(adres).as("einde van %s %s", soort, sleutel).startsWith(MELDING_WACHT);
        return adres.substring("/vier-ogen/".length());
    }

    public HttpResponse<String> antwoordt(Bezoeker wie, String voorstel, String oordeel, String motief) {
        return wie.post("/vier-ogen/" + voorstel, Map.of("oordeel", oordeel, "motief", motief));
    }

    /** Both of them, so that the row is there. */
    public void wijzig(String soort, String sleutel, Map<String, ?> getypt) {
        String voorstel = stelVoor(als(EERSTE), soort, sleutel, getypt);
        HttpResponse<String> antwoord = antwoordt(als(TWEEDE), voorstel, "akkoord", "");
        assertThat(Bezoeker.locatie(antwoord)).as(antwoord.body()).isEqualTo("/beheer/regels/" + soort);
    }

    public static Map<String, Object> termijn(String duur, LocalDate vanaf) {
        return Map.of("duur", duur, "geldigVan", vanaf, "basis", "voorstel", "bron", "proef");
    }

    public static Map<String, Object> sluitingsdag(LocalDate dag) {
        return Map.of("geldigVan", dag, "kalender", "werkdag", "omschrijving", "studiedag", "basis", "beleid");
    }

    public static Map<String, Object> gemeente(String naam, LocalDate vanaf) {
        return Map.of(
                "naam", naam,
                "centrumgemeente", "Haarlem",
                "zekerheid", "hoog",
                "geldigVan", vanaf,
                "basis", "wet",
                "bron", "herindelingswet");
    }

    public static Map<String, Object> zin(String tekst, LocalDate vanaf) {
        return Map.of("tekst", tekst, "geldigVan", vanaf, "basis", "beleid", "bron", "proef");
    }

    public static Map<String, Object> norm(String waarde, LocalDate vanaf) {
        return Map.of("waarde", waarde, "geldigVan", vanaf, "basis", "beleid", "bron", "proef");
    }
}
