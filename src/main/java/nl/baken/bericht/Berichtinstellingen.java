// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server itself is {@code spring.mail.*}; without {@code spring.mail.host} mails wait.
 *
 * @param afzender mail address that the mails come from and that answers to an invitation go to; without it mails wait
 * @param ronde how long after a round of sending the next one starts. Zero: never by itself
 * @param pauzes how long to wait after the first, second... try that failed; after as many tries and one more the mail
 *     waits for an administrator
 * @param stil how long a mail may be under way; after that the server that sent it is taken to have stopped
 * @param bewaren how long the outbox remembers that a mail was sent, and with that refuses a second one; after this time
 *     a mail that could not be sent goes too
 */
@ConfigurationProperties("baken.bericht")
record Berichtinstellingen(
        @DefaultValue("") String afzender,
        @DefaultValue("PT30S") Duration ronde,
        @DefaultValue({"PT1M", "PT5M", "PT30M", "PT2H", "PT6H", "PT12H"}) List<Duration> pauzes,
        @DefaultValue("PT10M") Duration stil,
        @DefaultValue("P90D") Duration bewaren) {}
