// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.bericht.Agendapunt;
import org.springframework.stereotype.Component;

/** Writes a mail: plain text, and beside it the calendar file that mail programs show as an invitation (RFC 6047). */
@Component
class Mailmaker {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final Berichtinstellingen instellingen;
    private final Clock klok;

    Mailmaker(Berichtinstellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** @param leeg a new message of the mail server */
    MimeMessage maak(Uitgaand bericht, MimeMessage leeg) throws MessagingException {
        Instant nu = klok.instant();
        String afzender = instellingen.afzender();
        leeg.setFrom(new InternetAddress(afzender, true));
        leeg.setRecipient(
                Message.RecipientType.TO, new InternetAddress(bericht.aan().tekst(), true));
        leeg.setSubject(bericht.inhoud().onderwerp(), UTF8);
        leeg.setSentDate(Date.from(nu));
        // The same for every try, so that a mail program shows a repeat once.
        leeg.setHeader("Message-ID", "<" + bericht.rij() + afzender.substring(afzender.indexOf('@')) + ">");
        // Nobody's absence assistant needs to answer (RFC 3834).
        leeg.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart delen = new MimeMultipart("alternative");
        MimeBodyPart tekst = new MimeBodyPart();
        tekst.setText(String.join("\r\n\r\n", bericht.inhoud().alineas()) + "\r\n", UTF8);
        delen.addBodyPart(tekst);
        Agendapunt punt = bericht.inhoud().agenda();
        if (punt != null) {
            delen.addBodyPart(agenda(punt, bericht, nu));
        }
        leeg.setContent(delen);
        return leeg;
    }

    private MimeBodyPart agenda(Agendapunt punt, Uitgaand bericht, Instant nu) throws MessagingException {
        Agendabestand bestand = Agendabestand.uitnodiging(
                punt, instellingen.afzender(), bericht.aan().tekst());
        MimeBodyPart deel = new MimeBodyPart();
        deel.setDataHandler(new DataHandler(new ByteArrayDataSource(
                bestand.schrijf(nu).getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + bestand.methode())));
        return deel;
    }
}
