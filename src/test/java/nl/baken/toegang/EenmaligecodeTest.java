// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.baken.gedeeld.Geheim;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238, appendix B: its test vectors for SHA-1, of which six digits are the last six of the eight it gives. */
class EenmaligecodeTest {

    private static final Geheim RFC =
            Geheim.van(new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void deCodesZijnDieVanDeStandaard(long seconde, String acht) {
        String code = Eenmaligecode.code(RFC, Instant.ofEpochSecond(seconde));
        assertThat(code).isEqualTo(acht.substring(2));
        assertThat(Eenmaligecode.stap(RFC, code, Instant.ofEpochSecond(seconde)))
                .hasValue(seconde / 30);
    }

    @Test
    void eenStapErnaastMagEnTweeNiet() {
        Instant nu = Instant.ofEpochSecond(1_111_111_111);
        for (long stap = -3; stap <= 3; stap++) {
            String code = Eenmaligecode.code(RFC, nu.plusSeconds(30 * stap));
            assertThat(Eenmaligecode.stap(RFC, code, nu).isPresent())
                    .as("%d stappen ernaast", stap)
                    .isEqualTo(Math.abs(stap) <= 1);
        }
    }

    @Test
    void eenGeheimHeeft160BitsEnIsSteedsAnders() {
        Geheim geheim = Eenmaligecode.nieuwGeheim();
        assertThat(new Base32().decode(geheim.tekst())).hasSize(20);
        assertThat(Eenmaligecode.nieuwGeheim()).isNotEqualTo(geheim);
    }

    @Test
    void eenAppLeestHetAdresUitDeQrcode() {
        assertThat(Eenmaligecode.adres(Geheim.van("ABC234"), "proef"))
                .isEqualTo("otpauth://totp/Baken:proef?secret=ABC234&issuer=Baken&algorithm=SHA1&digits=6&period=30");
        assertThat(Qrcode.van("otpauth://totp/Baken:proef").pad()).startsWith("M4,4h1v1h-1z");
    }
}
