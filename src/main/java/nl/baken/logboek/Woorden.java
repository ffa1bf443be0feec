// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Rol;

/** The codes of a line in the words that people read. A code that no longer exists stays as it is. */
final class Woorden {

    private Woorden() {}

    static String actie(String code) {
        return Arrays.stream(Actie.values())
                .filter(actie -> actie.code().equals(code))
                .map(Actie::omschrijving)
                .findFirst()
                .orElse(code);
    }

    /** @param codes with spaces between */
    static String rollen(String codes) {
        return Arrays.stream(codes.split(" "))
                .map(Woorden::rol)
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }

    private static String rol(String code) {
        return Arrays.stream(Rol.values())
                .filter(rol -> rol.code().equals(code))
                .map(Rol::omschrijving)
                .findFirst()
                .orElse(code);
    }
}
