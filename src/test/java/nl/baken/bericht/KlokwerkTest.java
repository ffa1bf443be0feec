// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.baken.BakenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** All work that goes by the clock, of every module. */
@BakenTest
class KlokwerkTest {

    @Autowired
    private ThreadPoolTaskScheduler werk;

    @Autowired
    private List<SchedulingConfigurer> klokken;

    /** A slow mail server, a recount of everything or a big export keeps no deadline and no log waiting. */
    @Test
    void langzaamWerkHoudtAnderWerkNietOp() throws InterruptedException {
        CountDownLatch langzaam = new CountDownLatch(1);
        CountDownLatch ander = new CountDownLatch(1);
        klokken.forEach(soort -> werk.execute(() -> wacht(langzaam)));
        werk.execute(ander::countDown);
        try {
            assertThat(ander.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            langzaam.countDown();
        }
    }

    private static void wacht(CountDownLatch tot) {
        try {
            tot.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
