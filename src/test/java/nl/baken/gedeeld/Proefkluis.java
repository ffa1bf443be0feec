// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;

/** A real vault with a key of its own, for tests without Spring. */
public final class Proefkluis {

    private Proefkluis() {}

    public static Kluis maak() {
        try {
            var bestand = Files.createTempDirectory("proefkluis").resolve("sleutel.json");
            return new KluisConfiguratie().kluis(new KluisConfiguratie.Sleutel(bestand, null, true));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
