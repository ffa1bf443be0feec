// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.bericht.Agendapunt;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.verhalen.Verhaal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server on loopback, an outbox that is empty, and what a module does to have a mail sent. */
abstract class Mailproef {

    static final String AAN = "markeringadres@school.example";

    @Autowired
    Verzender verzender;

    @Autowired
    Postoverzicht post;

    @Autowired
    Mailserver mailserver;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    JdbcClient database;

    @Autowired
    Verhaal verhaal;

    @Autowired
    VerzetbareKlok klok;

    GreenMail server;

    @BeforeEach
    void startServer() {
        mailserver.start();
        server = mailserver.server();
    }

    @AfterEach
    void stopServer() {
        mailserver.stop();
        verhaal.klokTerug();
        verhaal.niemand();
    }

    void begin() {
        mailserver.herstart();
        server = mailserver.server();
    }

    /** What waits is so far from now on. */
    void stand(String code) {
        transactie.executeWithoutResult(stand -> database.sql(
                        "update bericht.uitgaand set stand = ?, genomen_op = gemaakt_op where stand = 'wacht'")
                .param(code)
                .update());
    }

    void vraag(String kenmerk, @Nullable Agendapunt punt) {
        vraag(bericht(kenmerk, AAN, "Uitnodiging: training signaleren", punt));
    }

    void vraag(Mailbericht bericht) {
        transactie.executeWithoutResult(stand -> gebeurtenissen.publishEvent(bericht));
    }

    static Mailbericht bericht(String kenmerk, String aan, String onderwerp, @Nullable Agendapunt punt) {
        return bericht(kenmerk, aan, onderwerp, punt, null);
    }

    static Mailbericht bericht(
            String kenmerk, String aan, String onderwerp, @Nullable Agendapunt punt, @Nullable Instant uiterlijk) {
        return new Mailbericht(
                kenmerk,
                Geheim.van(aan),
                onderwerp,
                List.of("Beste collega,", "markeringtekst: je bent één van tien."),
                punt,
                uiterlijk);
    }

    void later(Duration duur) {
        klok.zet(klok.instant().plus(duur));
    }
}
