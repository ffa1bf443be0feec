// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * An application, an objection, or what was chosen instead.
 *
 * @param gronden codes of the ground or the statements
 * @param voorziening whether a court was asked to let the client wait here
 * @param uitleg why it still counts when it is late
 */
record Aanvraag(
        Aanvraagsoort soort,
        LocalDate op,
        List<String> gronden,
        @Nullable Boolean voorziening,
        @Nullable Geheim uitleg) {

    static Aanvraag van(Aanvraagsoort soort, LocalDate op, List<? extends Enum<?>> gronden) {
        return new Aanvraag(soort, op, gronden.stream().map(Enum::name).toList(), null, null);
    }
}
