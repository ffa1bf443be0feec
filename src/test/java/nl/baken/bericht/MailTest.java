// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Databasedump;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Agendapunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail by a real mail server on loopback: what arrives, when it doesn't, and what is left of it. */
@BakenTest
@ExtendWith(OutputCaptureExtension.class)
class MailTest extends Mailproef {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 5, 12, 9, 30);

    @Autowired
    private Databasedump dump;

    @Test
    void uitnodigingEnAfgelasting(CapturedOutput uitvoer) throws Exception {
        vraag("TS-1/uitnodiging/1", punt(0, BEGIN, false));
        assertThat(leesbaar()).as("tot het verzonden is").isZero();
        verzender.ronde();
        vraag("TS-1/afgelast/1", punt(1, BEGIN, true));
        verzender.ronde();
        verzender.ronde();

        MimeMessage[] aangekomen = server.getReceivedMessages();
        assertThat(aangekomen).hasSize(2);
        assertThat(aangekomen[0].getSubject()).isEqualTo("Uitnodiging: training signaleren");
        assertThat(aangekomen[0].getAllRecipients()).singleElement().hasToString(AAN);
        assertThat(aangekomen[0].getFrom()).singleElement().hasToString("baken@baken.example");
        assertThat(deel(aangekomen[0], 0)).isEqualTo("Beste collega,\r\n\r\nmarkeringtekst: je bent één van tien.\r\n");
        Agendaproef eerste = Agendaproef.lees(deel(aangekomen[0], 1));
        assertThat(eerste.methode()).isEqualTo("REQUEST");
        assertThat(eerste.begin()).isEqualTo(BEGIN);
        assertThat(eerste.organisator()).isEqualTo("mailto:baken@baken.example");
        assertThat(aangekomen[1].getContentType()).startsWith("multipart/alternative");
        Agendaproef tweede = Agendaproef.lees(deel(aangekomen[1], 1));
        assertThat(tweede.uid()).isEqualTo(eerste.uid());
        assertThat(tweede.volgnummer()).isEqualTo(1);
        assertThat(tweede.methode() + " " + tweede.status()).isEqualTo("CANCEL CANCELLED");

        assertThat(dump.vindplaatsen(List.of("markeringadres", "markeringtekst")))
                .as("ook in de kluis staat er niets meer van")
                .allSatisfy((tekst, plekken) -> assertThat(plekken).isEmpty());
        assertThat(uitvoer.getAll()).doesNotContain("markeringadres", "markeringtekst");
    }

    @Test
    void zonderServerWachtHetEnDaarnaKomtHetEenKeerAan(CapturedOutput uitvoer) {
        server.stop();
        vraag("TS-2/uitnodiging/1", null);
        vraag("TS-2/uitnodiging/2", null);
        verzender.ronde();
        assertThat(post.stand().wachten()).isEqualTo(2);
        assertThat(uitvoer.getAll().split("is niet verzonden", -1))
                .as("na de eerste die niet gaat, wacht de rest")
                .hasSize(2);
        for (int poging = 0; poging < 20; poging++) {
            later(Duration.ofHours(13));
            verzender.ronde();
        }
        assertThat(post.stand().vastgelopen() + pogingen())
                .as("hoelang een server ook weg is, dat zegt niets van een bericht")
                .isZero();
        assertThat(uitvoer.getAll())
                .contains("TS-2/uitnodiging/1", "verbinding")
                .doesNotContain("markeringadres");

        begin();
        later(Duration.ofMinutes(2));
        verzender.ronde();
        verzender.ronde();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void hetzelfdeKenmerkGaatEenKeerEnEenTeruggedraaideHandelingNiet() {
        vraag("TS-3/uitnodiging/1", null);
        verzender.ronde();
        vraag("TS-3/uitnodiging/1", null);
        transactie.executeWithoutResult(stand -> {
            gebeurtenissen.publishEvent(bericht("TS-3/uitnodiging/2", AAN, "Uitnodiging", null));
            stand.setRollbackOnly();
        });
        verzender.ronde();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> gebeurtenissen.publishEvent(bericht("TS-3/uitnodiging/3", AAN, "Uitnodiging", null)))
                .as("zonder handeling geen mail")
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void eenKoptekstIsEenRegelEnEenAdresIsErEen() {
        for (String onderwerp : List.of("Training\r\nBcc: x@y.example", "Training\nX", " ", "a\u2028b")) {
            assertThatThrownBy(() -> vraag(bericht("TS-4/a", AAN, onderwerp, null)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String adres : List.of(
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "geen",
                "N <a@b.nl>",
                "a..b@c.nl",
                "a.@b.nl",
                "a@b_c.nl")) {
            assertThatThrownBy(() -> vraag(bericht("TS-4/b", adres, "Training", null)))
                    .isInstanceOf(Weigering.class)
                    .hasMessageNotContaining(adres);
        }
        assertThatThrownBy(() -> vraag(bericht("TS-4/" + AAN, AAN, "Training", null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(post.stand().wachten()).isZero();
    }

    @Test
    void naEenOnderbrekingGaatHetHoogstensNogEenKeer(CapturedOutput uitvoer) {
        vraag("TS-5/uitnodiging/1", null);
        onderbreek();
        verzender.ronde();
        assertThat(server.getReceivedMessages()).as("nog niet lang genoeg stil").isEmpty();
        later(Duration.ofMinutes(11));
        verzender.ronde();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(uitvoer.getAll()).contains("TS-5/uitnodiging/1 is misschien al verzonden");

        vraag("TS-5/uitnodiging/2", null);
        onderbreek();
        transactie.executeWithoutResult(stand ->
                database.sql("update bericht.uitgaand set onzeker = true").update());
        later(Duration.ofMinutes(11));
        verzender.ronde();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(post.stand().vastgelopen()).isEqualTo(1);

        later(Duration.ofDays(91));
        verzender.ronde();
        assertThat(post.stand().wachten()).as("te oud").isZero();
    }

    private void onderbreek() {
        stand("bezig");
    }

    private static Agendapunt punt(int volgnummer, LocalDateTime begin, boolean afgelast) {
        return new Agendapunt(
                "TS-1@baken",
                volgnummer,
                "Training signaleren",
                begin,
                begin.plusHours(3),
                "Stadhuis",
                afgelast,
                false);
    }

    private int pogingen() {
        return database.sql("select sum(pogingen)::int from bericht.uitgaand")
                .query(Integer.class)
                .single();
    }

    private int leesbaar() {
        return database.sql(
                        """
                        select count(*)::int from bericht.uitgaand
                        where position('markering'::bytea in aan) > 0 or position('markering'::bytea in inhoud) > 0""")
                .query(Integer.class)
                .single();
    }

    private static String deel(MimeMessage mail, int welk) throws Exception {
        BodyPart deel = ((MimeMultipart) mail.getContent()).getBodyPart(welk);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        deel.getInputStream().transferTo(uit);
        return uit.toString(StandardCharsets.UTF_8);
    }
}
