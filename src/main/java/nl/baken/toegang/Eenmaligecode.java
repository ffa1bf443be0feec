// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import nl.baken.gedeeld.Geheim;
import org.apache.commons.codec.binary.Base32;

/**
 * The codes of RFC 6238 as every authenticator app makes them: SHA-1, six digits, half a minute. Other choices are in
 * the standard but not in every app.
 */
final class Eenmaligecode {

    static final Duration STAP = Duration.ofSeconds(30);
    static final int CIJFERS = 6;
    /** RFC 4226 4 asks for a secret of at least 128 bits and recommends 160. */
    private static final int SLEUTEL_BYTES = 20;
    /** RFC 6238 5.2: one step back and one ahead, for clocks that differ and for slow fingers. */
    private static final int SPELING = 1;

    private static final String ALGORITME = TimeBasedOneTimePasswordGenerator.TOTP_ALGORITHM_HMAC_SHA1;
    private static final TimeBasedOneTimePasswordGenerator MAKER =
            new TimeBasedOneTimePasswordGenerator(STAP, CIJFERS, ALGORITME);
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Eenmaligecode() {}

    /** A new secret, in base32 as it is typed into an app. */
    static Geheim nieuwGeheim() {
        byte[] sleutel = new byte[SLEUTEL_BYTES];
        TOEVAL.nextBytes(sleutel);
        return Geheim.van(new Base32().encodeToString(sleutel));
    }

    static String code(Geheim geheim, Instant moment) {
        try {
            byte[] sleutel = new Base32().decode(geheim.tekst());
            return MAKER.generateOneTimePasswordString(new SecretKeySpec(sleutel, ALGORITME), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("geen bruikbaar geheim", e);
        }
    }

    /** The step to which this code belongs, if it is of now or of the step before or after. */
    static OptionalLong stap(Geheim geheim, String code, Instant nu) {
        long stap = nu.getEpochSecond() / STAP.toSeconds();
        return LongStream.rangeClosed(stap - SPELING, stap + SPELING)
                .filter(van -> code(geheim, Instant.ofEpochSecond(van * STAP.toSeconds()))
                        .equals(code))
                .findFirst();
    }

    /** What an app reads from the QR code, in the format that all of them know. */
    static String adres(Geheim geheim, String gebruikersnaam) {
        return "otpauth://totp/Baken:%s?secret=%s&issuer=Baken&algorithm=SHA1&digits=%d&period=%d"
                .formatted(gebruikersnaam, geheim.tekst(), CIJFERS, STAP.toSeconds());
    }
}
