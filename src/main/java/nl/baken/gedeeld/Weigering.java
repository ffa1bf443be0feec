// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain says no, and the user can do something about it. The message is Dutch, for the user, and holds
 * nothing of what was typed; {@code veld} names the field it belongs to, if any.
 */
public class Weigering extends RuntimeException {

    private final @Nullable String veld;

    public Weigering(String bericht) {
        this(null, bericht);
    }

    public Weigering(@Nullable String veld, String bericht) {
        super(bericht);
        this.veld = veld;
    }

    public @Nullable String veld() {
        return veld;
    }

    /** As a form shows it: the message at its field, or under {@code ""} for the whole form. */
    public Map<String, List<String>> fouten() {
        return Map.of(veld == null ? "" : veld, List.of(getMessage()));
    }
}
