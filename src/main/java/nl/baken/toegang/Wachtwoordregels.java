// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not one that everybody tries. No rules on capitals or signs: those make people
 * add "1!" to a word, which is why a word of the list with digits or signs around it is refused too.
 */
@Component
class Wachtwoordregels {

    static final int MINSTENS = 12;
    static final int HOOGSTENS = 200;
    private static final String BEKEND = "Dit wachtwoord is makkelijk te raden. Kies bijvoorbeeld vier losse woorden.";

    private final Set<String> verboden;

    Wachtwoordregels() throws IOException {
        try (var bron = new BufferedReader(new InputStreamReader(
                new ClassPathResource("wachtwoorden/verboden.txt").getInputStream(), StandardCharsets.UTF_8))) {
            this.verboden = bron.lines()
                    .map(String::strip)
                    .filter(regel -> !regel.isEmpty() && !regel.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** What is wrong with this password for this user name, if anything. */
    Optional<String> bezwaar(Geheim wachtwoord, String gebruikersnaam) {
        String tekst = wachtwoord.tekst();
        int lengte = tekst.codePointCount(0, tekst.length());
        if (lengte < MINSTENS) {
            return Optional.of("Een wachtwoord heeft minstens " + MINSTENS + " tekens.");
        }
        if (lengte > HOOGSTENS) {
            return Optional.of("Een wachtwoord heeft hoogstens " + HOOGSTENS + " tekens.");
        }
        String klein = tekst.strip().toLowerCase(Locale.ROOT);
        if (klein.equals(gebruikersnaam)
                || (!kern(klein).isEmpty() && kern(klein).equals(kern(gebruikersnaam)))) {
            return Optional.of("Gebruik niet je gebruikersnaam als wachtwoord.");
        }
        boolean raadbaar = verboden.contains(klein)
                || verboden.contains(kern(klein))
                || verboden.contains(eenKeer(klein))
                || eenKeer(klein).length() < 4;
        return raadbaar ? Optional.of(BEKEND) : Optional.empty();
    }

    /** Without the digits and signs around it: "2024 Welkom!" is "welkom". */
    private static String kern(String tekst) {
        return tekst.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /** A text that is one piece over and over gives the piece. */
    private static String eenKeer(String tekst) {
        for (int lengte = 1; lengte <= tekst.length() / 2; lengte++) {
            String stuk = tekst.substring(0, lengte);
            if (tekst.length() % lengte == 0
                    && stuk.repeat(tekst.length() / lengte).equals(tekst)) {
                return stuk;
            }
        }
        return tekst;
    }
}
