// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server on loopback that Baken sends to until it is stopped; it begins and ends with an empty outbox. */
@Component
class Mailserver {

    private final JavaMailSenderImpl naar;
    private final JdbcClient database;
    private final TransactionTemplate transactie;
    private GreenMail server;
    private int nooit;

    Mailserver(JavaMailSenderImpl naar, JdbcClient database, TransactionTemplate transactie) {
        this.naar = naar;
        this.database = database;
        this.transactie = transactie;
    }

    void start() {
        nooit = naar.getPort();
        leeg();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        naar.setPort(server.getSmtp().getPort());
    }

    /** After it was away; at the same address. */
    void herstart() {
        server = new GreenMail(new ServerSetup(naar.getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    void stop() {
        server.stop();
        naar.setPort(nooit);
        leeg();
    }

    GreenMail server() {
        return server;
    }

    MimeMessage[] ontvangen() {
        return server.getReceivedMessages();
    }

    /** Text is the first part, a calendar file the second. */
    static String deel(MimeMessage mail, int welk) throws Exception {
        BodyPart deel = ((MimeMultipart) mail.getContent()).getBodyPart(welk);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        deel.getInputStream().transferTo(uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    private void leeg() {
        transactie.executeWithoutResult(
                stand -> database.sql("delete from bericht.uitgaand").update());
    }
}
