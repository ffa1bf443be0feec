// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * What else can be a ground for sharing than consent.
 *
 * @param wettelijkePlicht whether the law tells us to share this, or lets somebody demand it
 * @param acuutGevaar whether somebody's life or safety is at stake now; overrides consent and is told to the client
 * @param motief why; always there with acute danger
 */
public record Omstandigheid(boolean wettelijkePlicht, boolean acuutGevaar, @Nullable Geheim motief) {

    /** @throws IllegalArgumentException when acute danger has no motive */
    public Omstandigheid {
        if (acuutGevaar && (motief == null || motief.isLeeg())) {
            throw new IllegalArgumentException("acuut gevaar zonder motief");
        }
    }

    /** Nothing but consent. */
    public static Omstandigheid gewoon() {
        return new Omstandigheid(false, false, null);
    }

    public static Omstandigheid plicht() {
        return new Omstandigheid(true, false, null);
    }

    public static Omstandigheid gevaar(Geheim motief) {
        return new Omstandigheid(false, true, motief);
    }
}
