// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What stays of a number: one can check one that is known, and not find out the others (there are few enough numbers to
 * try them all, so each try is made slow).
 */
record Nummerhash(String zout, int rondes) {

    private static final String WIJZE = "PBKDF2WithHmacSHA256";
    private static final int ZOUT_BYTES = 16;
    private static final int HASH_BITS = 256;

    static Nummerhash nieuw(int rondes) {
        byte[] zout = new byte[ZOUT_BYTES];
        new SecureRandom().nextBytes(zout);
        return new Nummerhash(HexFormat.of().formatHex(zout), rondes);
    }

    /** In hexadecimal. */
    String van(String nummer) {
        try {
            PBEKeySpec invoer =
                    new PBEKeySpec(nummer.toCharArray(), HexFormat.of().parseHex(zout), rondes, HASH_BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance(WIJZE)
                            .generateSecret(invoer)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(WIJZE + " ontbreekt", e);
        }
    }
}
