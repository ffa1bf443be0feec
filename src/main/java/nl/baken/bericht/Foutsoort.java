// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Codewoord;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a mail was not sent. The words of the mail server are not kept: they repeat the address. */
public enum Foutsoort implements Codewoord {
    VERBINDING("De mailserver antwoordt niet"),
    AANMELDEN("De mailserver laat Baken niet toe"),
    AFZENDER("De mailserver weigert de afzender van Baken"),
    UITGESTELD("De mailserver wil het later nog eens proberen"),
    GEWEIGERD("De mailserver weigert dit bericht of dit adres"),
    ONDERBROKEN("Baken stopte tijdens het versturen; misschien is het bericht wel aangekomen"),
    INHOUD("Baken kon van dit bericht geen mail maken");

    private static final int VOORGOED = 500;

    private final String omschrijving;

    Foutsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Whether trying again by itself is of no use (SMTP 5xx, or no mail can be made of it). */
    boolean isVoorgoed() {
        return this == GEWEIGERD || this == INHOUD;
    }

    /** Whether the next mail would meet the same. */
    boolean ligtAanServer() {
        return this == VERBINDING || this == AANMELDEN || this == AFZENDER;
    }

    static Foutsoort van(Exception fout) {
        List<Throwable> alle = new ArrayList<>();
        verzamel(fout, alle);
        if (alle.stream().anyMatch(MailAuthenticationException.class::isInstance)
                || alle.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return AANMELDEN;
        }
        if (alle.stream().anyMatch(Foutsoort::isOverAfzender)) {
            return AFZENDER;
        }
        if (alle.stream().mapToInt(Foutsoort::antwoord).anyMatch(code -> code >= VOORGOED)) {
            return GEWEIGERD;
        }
        if (alle.stream().anyMatch(SendFailedException.class::isInstance)) {
            return UITGESTELD;
        }
        return alle.stream().anyMatch(MailSendException.class::isInstance) ? VERBINDING : INHOUD;
    }

    /** Refused for good before the server heard to whom it is: the next mail would meet the same. */
    private static boolean isOverAfzender(Throwable fout) {
        return fout instanceof SMTPSendFailedException verzending
                && verzending.getReturnCode() >= VOORGOED
                && String.valueOf(verzending.getCommand()).startsWith("MAIL");
    }

    private static int antwoord(Throwable fout) {
        if (fout instanceof SMTPAddressFailedException adres) {
            return adres.getReturnCode();
        }
        if (fout instanceof SMTPSendFailedException verzending) {
            return verzending.getReturnCode();
        }
        return fout instanceof AddressException ? VOORGOED : 0;
    }

    /** Mail hides what happened in causes, in a list of its own and in what came next. */
    private static void verzamel(@Nullable Throwable fout, List<Throwable> alle) {
        if (fout == null || alle.contains(fout)) {
            return;
        }
        alle.add(fout);
        verzamel(fout.getCause(), alle);
        if (fout instanceof MessagingException mail) {
            verzamel(mail.getNextException(), alle);
        }
        if (fout instanceof MailSendException verzending) {
            for (Exception ander : verzending.getMessageExceptions()) {
                verzamel(ander, alle);
            }
        }
    }
}
