// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at a browser: real requests to the running Baken, with cookies and CSRF, following no redirect. Pages get
 * the token that stands in their forms; the engine's own calls get the header that Tasklist sends.
 */
public final class Bezoeker {

    /** Where Tasklist calls the engine. */
    public static final String MOTOR = "/camunda/api/engine/engine/default";

    private static final HttpClient KLANT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String basis;
    private final Map<String, String> koekjes = new ConcurrentHashMap<>();
    private volatile String csrf = "";

    private Bezoeker(int poort) {
        this.basis = "http://localhost:" + poort;
    }

    /** Somebody who has not signed in and has not seen a page. */
    public static Bezoeker anoniem(int poort) {
        return new Bezoeker(poort);
    }

    /**
     * Signs in on the sign-in page as a demo account: with one click when it is in the list there, for hashing a password
     * is made to take long, and else with the password of the demo.
     */
    public static Bezoeker als(int poort, String gebruikersnaam) {
        Bezoeker bezoeker = anoniem(poort);
        boolean inDeLijst = bezoeker.get("/inloggen").body().contains("value=\"" + gebruikersnaam + "\"");
        String adres = locatie(
                inDeLijst
                        ? bezoeker.kiesUitDeLijst(gebruikersnaam)
                        : bezoeker.meldAan(gebruikersnaam, Demoaccounts.WACHTWOORD));
        assertThat(adres).as("aanmelden als %s", gebruikersnaam).isEqualTo("/");
        return bezoeker;
    }

    private HttpResponse<String> kiesUitDeLijst(String gebruikersnaam) {
        HttpResponse<String> antwoord = post("/inloggen/demo", Map.of("gebruikersnaam", gebruikersnaam));
        // Signing in makes a new token.
        get("/afmelden");
        return antwoord;
    }

    public HttpResponse<String> meldAan(String gebruikersnaam, String wachtwoord) {
        get("/inloggen");
        HttpResponse<String> antwoord =
                post("/inloggen", Map.of("gebruikersnaam", gebruikersnaam, "wachtwoord", wachtwoord));
        // Signing in makes a new token.
        get("/afmelden");
        return antwoord;
    }

    public HttpResponse<String> get(String pad) {
        return stuur("GET", pad, null, Map.of());
    }

    /** A form as a browser sends it, with the token of the last page; a collection gives a field several times. */
    public HttpResponse<String> post(String pad, Map<String, ?> velden) {
        Map<String, Object> alles = new LinkedHashMap<>(velden);
        alles.putIfAbsent("_csrf", csrf);
        return stuur("POST", pad, formulier(alles), Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** A form with a file, as a browser sends it. */
    public HttpResponse<String> verstuurBestand(String pad, String veld, String inhoud) {
        String grens = "grens-van-de-proef";
        String deel = "--" + grens + "\r\nContent-Disposition: form-data; name=\"";
        return stuur(
                "POST",
                pad,
                deel + "_csrf\"\r\n\r\n" + csrf + "\r\n" + deel + veld
                        + "\"; filename=\"blad.csv\"\r\nContent-Type: text/csv\r\n\r\n" + inhoud + "\r\n--" + grens
                        + "--\r\n",
                Map.of("Content-Type", "multipart/form-data; boundary=" + grens));
    }

    /** The same form as htmx sends it. */
    public HttpResponse<String> htmx(String pad, Map<String, ?> velden) {
        Map<String, Object> alles = new LinkedHashMap<>(velden);
        alles.putIfAbsent("_csrf", csrf);
        return stuur(
                "POST",
                pad,
                formulier(alles),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "HX-Request", "true"));
    }

    /** A call as Tasklist makes it, with the token of the webapps. */
    public HttpResponse<String> motor(String methode, String pad, String json) {
        if (!koekjes.containsKey("XSRF-TOKEN")) {
            get("/camunda/app/tasklist/default/");
        }
        return stuur(
                methode,
                pad,
                json,
                Map.of(
                        "Content-Type", "application/json",
                        "Accept", "application/hal+json, application/json, */*",
                        "X-XSRF-TOKEN", koekjes.getOrDefault("XSRF-TOKEN", "")));
    }

    /** What is downloaded from there; it must be there. */
    public byte[] bestand(String pad) {
        HttpResponse<byte[]> antwoord = stuur("GET", pad, null, Map.of(), BodyHandlers.ofByteArray());
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }

    /** As {@link #bestand(String)}, for a form. */
    public byte[] bestand(String pad, Map<String, ?> velden) {
        HttpResponse<byte[]> antwoord = stuur(
                "POST",
                pad,
                formulier(velden),
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                BodyHandlers.ofByteArray());
        assertThat(antwoord.statusCode()).as(pad).isEqualTo(200);
        return antwoord.body();
    }

    public HttpResponse<String> stuur(String methode, String pad, String inhoud, Map<String, String> koppen) {
        return onthoud(stuur(methode, pad, inhoud, koppen, BodyHandlers.ofString()));
    }

    private <T> HttpResponse<T> stuur(
            String methode, String pad, String inhoud, Map<String, String> koppen, BodyHandler<T> lezer) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(basis + pad))
                .method(methode, inhoud == null ? BodyPublishers.noBody() : BodyPublishers.ofString(inhoud));
        koppen.forEach(verzoek::header);
        if (!koekjes.isEmpty()) {
            verzoek.header(
                    "Cookie",
                    koekjes.entrySet().stream()
                            .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            return KLANT.send(verzoek.build(), lezer);
        } catch (IOException e) {
            throw new AssertionError(methode + " " + pad + " kreeg geen antwoord", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public String koekje(String naam) {
        return koekjes.get(naam);
    }

    /** Comes back with an old cookie, as somebody would who stole it. */
    public Bezoeker met(String naam, String waarde) {
        koekjes.put(naam, waarde);
        return this;
    }

    /** Where an answer sends the browser, without our own scheme, host and port; empty when nowhere. */
    public static String locatie(HttpResponse<?> antwoord) {
        return antwoord.headers()
                .firstValue("Location")
                .map(adres -> adres.replaceFirst("^http://localhost:\\d+", ""))
                .orElse("");
    }

    private HttpResponse<String> onthoud(HttpResponse<String> antwoord) {
        for (String regel : antwoord.headers().allValues("Set-Cookie")) {
            String[] koekje = regel.split(";", 2)[0].split("=", 2);
            koekjes.put(koekje[0], koekje[1]);
        }
        Matcher gevonden = CSRF.matcher(antwoord.body());
        if (gevonden.find()) {
            csrf = gevonden.group(1);
        }
        return antwoord;
    }

    private static String formulier(Map<String, ?> velden) {
        return velden.entrySet().stream()
                .flatMap(veld -> waarden(veld.getValue()).stream()
                        .map(waarde -> codeer(veld.getKey()) + "=" + codeer(String.valueOf(waarde))))
                .collect(Collectors.joining("&"));
    }

    private static Collection<?> waarden(Object waarde) {
        return waarde instanceof Collection<?> lijst ? lijst : List.of(waarde);
    }

    private static String codeer(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
