// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of binding what was typed to a command.
 *
 * @param opdracht the command, or null when there are errors
 * @param fouten Dutch messages per field; the key {@code ""} holds those of the whole form
 */
public record Gebonden<C>(@Nullable C opdracht, Map<String, List<String>> fouten) {

    public boolean isGoed() {
        return opdracht != null && fouten.isEmpty();
    }
}
