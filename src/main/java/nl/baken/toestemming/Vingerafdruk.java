// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.jspecify.annotations.Nullable;

/** Tells later whether a paper is what was sent, without keeping what stood on it. */
final class Vingerafdruk {

    private Vingerafdruk() {}

    /** SHA-256 of the fields in their order; null without fields. Secret: a short text can be guessed from it. */
    static @Nullable Geheim van(List<Regel> regels) {
        if (regels.isEmpty()) {
            return null;
        }
        try {
            MessageDigest afdruk = MessageDigest.getInstance("SHA-256");
            for (Regel regel : regels) {
                afdruk.update((regel.label() + '\n' + regel.waarde() + '\n').getBytes(StandardCharsets.UTF_8));
            }
            return Geheim.van(HexFormat.of().formatHex(afdruk.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
