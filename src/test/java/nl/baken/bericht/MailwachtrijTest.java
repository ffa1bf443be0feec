// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Mailintrekking;
import org.junit.jupiter.api.Test;

/** What of the outbox is not sent by itself any more: what is too late or taken back, and what waits for somebody. */
@BakenTest
class MailwachtrijTest extends Mailproef {

    @Test
    void eenBeheerderBiedtEenOfAlleBerichtenOpnieuwAan() {
        List.of("1", "2", "3").forEach(nummer -> vraag("TS-7/uitnodiging/" + nummer, null));
        stand("vastgelopen");
        verzender.ronde();
        assertThat(server.getReceivedMessages()).as("een beheerder vraagt erom").isEmpty();
        verhaal.als("technisch_beheerder");
        assertThat(post.bekijk().regels()).hasSize(3).allMatch(Postoverzicht.Regel::isVastgelopen);
        post.probeerOpnieuw("TS-7/uitnodiging/1");
        assertThatThrownBy(() -> post.probeerOpnieuw("TS-7/uitnodiging/1")).isInstanceOf(Weigering.class);
        verzender.ronde();
        assertThat(server.getReceivedMessages()).hasSize(1);
        post.probeerAllesOpnieuw();
        assertThatThrownBy(post::probeerAllesOpnieuw).isInstanceOf(Weigering.class);
        verhaal.niemand();
        verzender.ronde();
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void watTeLaatIsOfNietDoorgaatWordtNietMeerVerzonden() {
        Instant einde = klok.instant().plus(Duration.ofHours(1));
        vraag(bericht("TS-6/uitnodiging/1", AAN, "Uitnodiging", null, einde));
        vraag("TS-6/uitnodiging/2", null);
        vraag("TS-6/uitnodiging/23", null);
        vraag("TS-6/herhaling/2", null);
        transactie.executeWithoutResult(stand -> gebeurtenissen.publishEvent(new Mailintrekking("TS-6/uitnodiging/2")));
        later(Duration.ofHours(1));
        verzender.ronde();
        assertThat(server.getReceivedMessages()).as("de rest").hasSize(2);

        vraag("TS-6/uitnodiging/4", null);
        vraag("TS-6/afgelast/4", null);
        transactie.executeWithoutResult(stand -> gebeurtenissen.publishEvent(new Mailintrekking("TS-6/uitnodiging")));
        verzender.ronde();
        verzender.ronde();
        assertThat(server.getReceivedMessages()).as("alleen de afzegging").hasSize(3);
        assertThat(post.stand().wachten()).isZero();
    }
}
