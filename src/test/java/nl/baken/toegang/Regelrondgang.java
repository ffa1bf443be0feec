// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.regels.Beheerwerk;
import org.springframework.stereotype.Component;

/**
 * Proposes a rule of every kind with marks, except where a name or a sentence takes no digits. The second administrator says no to all that others would count with, and yes
 * to a closing day long after every story.
 */
@Component
class Regelrondgang {

    private static final String SLUITINGSDAGEN = "sluitingsdagen";
    private static final Map<String, String> FORMULIER = Map.of(
            "termijnen",
            "regel-termijn",
            SLUITINGSDAGEN,
            "regel-sluitingsdag",
            "gemeenten",
            "regel-gemeente",
            "zinnen",
            "regel-zin",
            "normen",
            "regel-norm");

    private final Rondgang rondgang;

    Regelrondgang(Rondgang rondgang) {
        this.rondgang = rondgang;
    }

    void loop(Proefgang gang) {
        String dag = gang.wat().isLang() ? "2-6-2098" : "3-6-2098";
        gang.wat()
                .kies("regel-termijn.duur", "9 weken")
                .kies("regel-termijn.waarschuwingen", "")
                .kies("regel-gemeente.naam", "Verzonnendam")
                .kies("regel-gemeente.centrumgemeente", "Haarlem")
                .kies("regel-zin.tekst", "De melding is door ons bekeken en wij gaan er nu mee verder.");
        FORMULIER.forEach((soort, formulier) -> {
            gang.wat().kies(formulier + ".geldigVan", dag);
            String voorstel = stelVoor(gang, soort, "nieuw", Map.of("_sleutel", sleutel(soort)));
            antwoord(gang, voorstel, soort, soort.equals(SLUITINGSDAGEN) ? "akkoord" : "niet_akkoord");
        });
        Matcher einde = gevonden(gang, SLUITINGSDAGEN, "/einde\\?sleutel=([^\"&]*)&amp;van=(2098[^\"&]*)\"");
        String voorstel = stelVoor(
                gang,
                SLUITINGSDAGEN,
                "einde",
                Map.of("_sleutel", URLDecoder.decode(einde.group(1), UTF_8), "_van", einde.group(2)));
        gang.als(Beheerwerk.EERSTE).post("/vier-ogen/" + voorstel + "/intrekken", Map.of());
    }

    /** Of a row that is followed; the others can be new. */
    private static String sleutel(String soort) {
        return switch (soort) {
            case "termijnen" -> "T46";
            case "normen" -> "gelijkenis_adres";
            default -> "";
        };
    }

    private Matcher gevonden(Proefgang gang, String soort, String patroon) {
        HttpResponse<String> lijst = gang.als(Beheerwerk.EERSTE).get("/beheer/regels/" + soort);
        Rondgang.nietInAdressen(lijst, gang.wat().merk());
        Matcher adres = Pattern.compile(patroon).matcher(lijst.body());
        assertThat(adres.find()).as(soort).isTrue();
        return adres;
    }

    private String stelVoor(Proefgang gang, String soort, String blad, Map<String, String> erbij) {
        Bezoeker eerste = gang.als(Beheerwerk.EERSTE);
        String formulier = blad.equals("einde") ? "regel-einde" : FORMULIER.get(soort);
        Map<String, Object> getypt = rondgang.invullingUit("formulieren/beheer/" + formulier + ".form", gang.wat());
        getypt.putAll(erbij);
        getypt.put("_kenmerk", VoorstelNummer.nieuw().waarde());
        HttpResponse<String> antwoord = eerste.post("/beheer/regels/" + soort + "/" + blad, getypt);
        Rondgang.nietInAdressen(antwoord, gang.wat().merk());
        String adres = Bezoeker.locatie(antwoord);
        assertThat(adres).as(soort + Rondgang.fouten(antwoord)).startsWith("/vier-ogen/");
        Rondgang.nietInAdressen(eerste.get(adres), gang.wat().merk());
        return adres.substring("/vier-ogen/".length());
    }

    private void antwoord(Proefgang gang, String voorstel, String soort, String oordeel) {
        Bezoeker tweede = gang.als(Beheerwerk.TWEEDE);
        gang.wat().kies("vraag-beantwoorden.oordeel", oordeel);
        Rondgang.nietInAdressen(tweede.get("/vier-ogen/" + voorstel), gang.wat().merk());
        HttpResponse<String> antwoord = tweede.post(
                "/vier-ogen/" + voorstel,
                rondgang.invullingUit("formulieren/beheer/vraag-beantwoorden.form", gang.wat()));
        assertThat(antwoord.statusCode()).as(soort + Rondgang.fouten(antwoord)).isEqualTo(302);
        Rondgang.nietInAdressen(antwoord, gang.wat().merk());
    }
}
