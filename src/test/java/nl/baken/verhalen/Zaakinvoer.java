// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.LegSignaalVast;
import nl.baken.signaal.Locatietype;
import nl.baken.toestemming.Doel;
import org.jspecify.annotations.Nullable;

/** What is typed for an ordinary case; whoever makes one ({@link EenZaak}) has it at hand. */
abstract class Zaakinvoer {

    /** What an ordinary client agrees to, so that the tracks can do their work. */
    static final String[] TOESTEMMINGEN = {
        "comensha", "nazorg", "avim", "advocaat", "huisarts", "slachtofferhulp", "loonvordering", "strafzaak"
    };

    static final Map<String, String> ALLES_GEREGELD = Map.of(
            "veiligePlek", "geregeld",
            "inkomen", "geregeld",
            "verzekering", "geregeld",
            "verblijf", "geregeld",
            "zorgOvergedragen", "client_ziet_af",
            "strafrecht", "niet_van_toepassing",
            "clientGeinformeerd", "ja");

    static final Map<String, Object> EERSTE_CONTACT =
            Map.of("kanaal", "telefoon", "contactwaarde", "06-00000000", "codewoord", "vlieger", "taal", "Fictiefs");

    static final Map<String, Object> INTAKE =
            Map.of("leeftijdsklasse", "vanaf_23", "sector", "onbekend", "gemeente", "Haarlem");

    static final Map<String, String> ZORGPLAN = Map.of(
            "doelVeiligheid", "Een rustige plek",
            "afspraken", "Elke week bellen",
            "noodplan", "112 bellen",
            "metClient", "ja");

    /** Visibly fictional and, without a word in common, like no other in the shared database: nobody is taken for another. */
    public static String eenNaam() {
        return letters() + " " + letters();
    }

    private static String letters() {
        StringBuilder naam = new StringBuilder();
        new Random().ints(10, 0, 20).forEach(letter -> naam.append("abdefgiklmnoprstuvwz".charAt(letter)));
        return naam.toString();
    }

    /** Of somebody who is grown up. */
    public static LocalDate eenGeboortedatum() {
        return LocalDate.of(1940, 1, 1).plusDays(new Random().nextInt(22_000));
    }

    static LegSignaalVast signaal(String naam, @Nullable LocalDate geboren) {
        return new LegSignaalVast(
                null,
                LocalDate.of(2026, 2, 1),
                "Haarlem",
                Locatietype.HOTEL,
                List.of(),
                Geheim.van("Een verzonnen waarneming."),
                false,
                true,
                Geheim.van(naam),
                geboren,
                null,
                null,
                BronOrganisatie.BOA,
                Antwoord.NEE,
                null,
                null);
    }

    static Map<String, Object> screening(String... dreigingen) {
        return Map.of("dreigingen", List.of(dreigingen));
    }

    static Map<String, Object> evaluatie(Map<String, ?> anders) {
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "aanwezig",
                List.of("client"),
                "dreigingen",
                List.of("schuldbinding"),
                "besluiten",
                "FICTIEF: we gaan door",
                "vervolg",
                "doorgaan"));
        getypt.putAll(anders);
        return getypt;
    }

    /** Aftercare is asked later. */
    static Set<Doel> gewoneToestemming() {
        return Arrays.stream(TOESTEMMINGEN)
                .map(code -> Doel.valueOf(code.toUpperCase(Locale.ROOT)))
                .filter(doel -> doel != Doel.NAZORG)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Doel.class)));
    }
}
