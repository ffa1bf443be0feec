// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts and opens {@link Geheim} fields. The place of a field (table.column and row) is bound to the cipher text,
 * so a value that is copied to another row or column can't be opened there. Blind tokens make equal values findable
 * without anybody being able to read them.
 */
public class Kluis {

    /** In bytes; long enough that two people never get the same by chance. */
    private static final int TOKENLENGTE = 16;

    private final Aead sleutel;
    private final PrfSet tokens;

    Kluis(Aead sleutel, PrfSet tokens) {
        this.sleutel = sleutel;
        this.tokens = tokens;
    }

    /** @param plek table and column, as in {@code signaal.tekst}; @param rij the row's key */
    public byte @Nullable [] sluit(@Nullable Geheim geheim, String plek, String rij) {
        if (geheim == null || geheim.isLeeg()) {
            return null;
        }
        return sluitInhoud(geheim.tekst().getBytes(StandardCharsets.UTF_8), plek, rij);
    }

    /** As {@link #sluit}, of a piece of a file. */
    public byte[] sluitInhoud(byte[] inhoud, String plek, String rij) {
        try {
            return sleutel.encrypt(inhoud, plaats(plek, rij));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("versleutelen mislukte voor " + plek, e);
        }
    }

    public @Nullable Geheim open(byte @Nullable [] versleuteld, String plek, String rij) {
        if (versleuteld == null) {
            return null;
        }
        return Geheim.van(new String(openInhoud(versleuteld, plek, rij), StandardCharsets.UTF_8));
    }

    public byte[] openInhoud(byte[] versleuteld, String plek, String rij) {
        try {
            return sleutel.decrypt(versleuteld, plaats(plek, rij));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ontsleutelen mislukte voor " + plek + ": verkeerde sleutel of rij", e);
        }
    }

    /** A token that is equal for equal texts of one kind, and tells nothing else. */
    public String token(String soort, String tekst) {
        return tokens(soort, tekst, true).get(0);
    }

    /**
     * As {@link #token} with every key: for who searches while the tokens are being made again with a new one. The
     * tokens are as many as there are keys, whatever the text is.
     */
    public List<String> tokens(String soort, String tekst) {
        return tokens(soort, tekst, false);
    }

    private List<String> tokens(String soort, String tekst, boolean alleenEerste) {
        byte[] invoer = (soort + '\0' + tekst).getBytes(StandardCharsets.UTF_8);
        List<String> alle = new ArrayList<>();
        try {
            for (Map.Entry<Integer, Prf> sleutel : tokens.getPrfs().entrySet()) {
                if (!alleenEerste || sleutel.getKey() == tokens.getPrimaryId()) {
                    alle.add(HexFormat.of().formatHex(sleutel.getValue().compute(invoer, TOKENLENGTE)));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("blind token mislukte", e);
        }
        return alle;
    }

    /** Closes a value anew with the first key; its place stays the same. @throws IllegalStateException as {@link #open} */
    byte[] vernieuw(byte[] versleuteld, String plek, String rij) {
        byte[] plaats = plaats(plek, rij);
        try {
            return sleutel.encrypt(sleutel.decrypt(versleuteld, plaats), plaats);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opnieuw versleutelen mislukte voor " + plek, e);
        }
    }

    private static byte[] plaats(String plek, String rij) {
        return (plek + '/' + rij).getBytes(StandardCharsets.UTF_8);
    }
}
