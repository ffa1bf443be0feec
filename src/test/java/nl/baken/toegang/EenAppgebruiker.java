// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import org.springframework.stereotype.Component;

/** Makes people who are no demo account, with or without an app for codes, and reads their codes. */
@Component
public class EenAppgebruiker {

    public static final String WACHTWOORD = "vier losse verzonnen woorden";

    private static final Pattern SLEUTEL = Pattern.compile("id=\"sleutel\">([A-Z2-7 ]+)<");
    private static final Pattern HERSTELCODE = Pattern.compile("<code>([2-9a-z]{4}-[2-9a-z]{4}-[2-9a-z]{4})</code>");

    private final Accounts accounts;
    private final VerzetbareKlok klok;

    EenAppgebruiker(Accounts accounts, VerzetbareKlok klok) {
        this.accounts = accounts;
        this.klok = klok;
    }

    /** Somebody with an account. @param geheim null before the app is set up @param herstelcodes as shown at set-up */
    public record Gebruiker(String naam, String id, Geheim geheim, List<String> herstelcodes) {}

    public Gebruiker zonderApp(Rol... rollen) {
        String naam = "proef-" + UUID.randomUUID().toString().substring(0, 8);
        Set<Rol> alle = rollen.length == 0 ? Set.of(Rol.ZORGCOORDINATOR) : Set.of(rollen);
        String id = accounts.maak(naam, "Proef Fictief", "hvo-querido", alle, WACHTWOORD, false);
        return new Gebruiker(naam, id, null, List.of());
    }

    /** Sets the app up on its page, and waits until a new code begins. */
    Gebruiker metApp(int poort, Rol... rollen) {
        Gebruiker wie = zonderApp(rollen);
        Bezoeker bezoeker = Bezoeker.anoniem(poort);
        bezoeker.meldAan(wie.naam(), WACHTWOORD);
        return stelIn(bezoeker, wie);
    }

    /** Sets the app up in a session that is there. */
    Gebruiker stelIn(Bezoeker bezoeker, Gebruiker wie) {
        Geheim geheim = sleutel(bezoeker.get("/tweede-factor").body());
        HttpResponse<String> antwoord =
                bezoeker.post("/tweede-factor", Map.of("code", Eenmaligecode.code(geheim, klok.instant())));
        assertThat(Bezoeker.locatie(antwoord)).isEqualTo("/tweede-factor");
        List<String> codes = herstelcodes(bezoeker.get("/tweede-factor").body());
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        volgendeCode();
        return new Gebruiker(wie.naam(), wie.id(), geheim, codes);
    }

    public String code(Gebruiker wie) {
        return Eenmaligecode.code(wie.geheim(), klok.instant());
    }

    public String code(String sleutel) {
        return Eenmaligecode.code(Geheim.van(sleutel.replace(" ", "")), klok.instant());
    }

    /** Time goes on until the app shows another code. */
    public void volgendeCode() {
        klok.zet(klok.instant().plus(Eenmaligecode.STAP));
    }

    public void verstrijkt(Duration duur) {
        klok.zet(klok.instant().plus(duur));
    }

    /** Both steps. */
    Bezoeker meldAan(int poort, Gebruiker wie) {
        Bezoeker bezoeker = Bezoeker.anoniem(poort);
        assertThat(Bezoeker.locatie(bezoeker.meldAan(wie.naam(), WACHTWOORD))).isEqualTo("/inloggen/code");
        bezoeker.get("/inloggen/code");
        assertThat(Bezoeker.locatie(bezoeker.post("/inloggen/code", Map.of("code", code(wie)))))
                .isEqualTo("/");
        bezoeker.get("/afmelden");
        volgendeCode();
        return bezoeker;
    }

    static Geheim sleutel(String pagina) {
        Matcher gevonden = SLEUTEL.matcher(pagina);
        assertThat(gevonden.find()).as("een sleutel op de pagina").isTrue();
        return Geheim.van(gevonden.group(1).replace(" ", ""));
    }

    static List<String> herstelcodes(String pagina) {
        return HERSTELCODE.matcher(pagina).results().map(r -> r.group(1)).toList();
    }
}
