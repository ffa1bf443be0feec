// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** What is tried again by itself, and what is not, by what the mail server answered. */
class FoutsoortTest {

    static Stream<Arguments> fouten() throws AddressException {
        return Stream.of(
                Arguments.of(new MailSendException("weg", new ConnectException("weg")), Foutsoort.VERBINDING, false),
                Arguments.of(
                        new MailAuthenticationException(new AuthenticationFailedException("535")),
                        Foutsoort.AANMELDEN,
                        false),
                Arguments.of(verzending(adres(550)), Foutsoort.GEWEIGERD, true),
                Arguments.of(verzending(adres(450)), Foutsoort.UITGESTELD, false),
                Arguments.of(verzending(afzender(550)), Foutsoort.AFZENDER, false),
                Arguments.of(verzending(afzender(530)), Foutsoort.AFZENDER, false),
                Arguments.of(verzending(afzender(451)), Foutsoort.UITGESTELD, false),
                Arguments.of(new AddressException("geen adres"), Foutsoort.GEWEIGERD, true),
                Arguments.of(new IllegalStateException("bericht is niet te lezen"), Foutsoort.INHOUD, true));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void deFoutZegtOfHetZinHeeft(Exception fout, Foutsoort soort, boolean voorgoed) {
        assertThat(Foutsoort.van(fout)).isEqualTo(soort);
        assertThat(soort.isVoorgoed()).isEqualTo(voorgoed);
        assertThat(soort.isVoorgoed() && soort.ligtAanServer()).isFalse();
    }

    /** As the mail sender packs it: the answer about the address is what came next after the failed sending. */
    private static MailSendException verzending(Exception antwoord) {
        MessagingException mislukt = new SendFailedException("Invalid Addresses", antwoord);
        return new MailSendException(Map.of(new Object(), mislukt));
    }

    /** Before the server heard to whom it is. */
    private static SMTPSendFailedException afzender(int code) {
        return new SMTPSendFailedException("MAIL FROM:<a@b.example>", code, code + " nee", null, null, null, null);
    }

    private static SMTPAddressFailedException adres(int code) throws AddressException {
        return new SMTPAddressFailedException(new InternetAddress("a@b.example"), "RCPT", code, code + " nee");
    }
}
