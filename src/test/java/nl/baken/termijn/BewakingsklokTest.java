// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.IntervalTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

class BewakingsklokTest {

    @Test
    void deEersteRondeEnElkeVolgendeKomtNaDezelfdeTijd() throws SQLException {
        assertThat(taken(Duration.ofMinutes(1)))
                .singleElement()
                .isInstanceOf(FixedDelayTask.class)
                .satisfies(taak -> {
                    assertThat(taak.getIntervalDuration()).isEqualTo(Duration.ofMinutes(1));
                    assertThat(taak.getInitialDelayDuration()).isEqualTo(Duration.ofMinutes(1));
                });
    }

    @Test
    void eenRondeVanDeKlokBewaaktDeTermijnen() throws SQLException {
        try (Proefverbinding proef = new Proefverbinding()) {
            proef.termijnen.start("T06", "ZC-TERMIJN", Proefverbinding.moment("2026-06-01T10:00"));
            taken(proef, Duration.ofMinutes(1)).get(0).getRunnable().run();
            assertThat(proef.gebeurtenissen).hasAtLeastOneElementOfType(TermijnOverschreden.class);
        }
    }

    @Test
    void metNulKijktNiemandVanzelf() throws SQLException {
        assertThat(taken(Duration.ZERO)).isEmpty();
    }

    private static List<IntervalTask> taken(Duration tussen) throws SQLException {
        try (Proefverbinding proef = new Proefverbinding()) {
            return taken(proef, tussen);
        }
    }

    private static List<IntervalTask> taken(Proefverbinding proef, Duration tussen) {
        ScheduledTaskRegistrar taken = new ScheduledTaskRegistrar();
        new Bewakingsklok(proef.bewaking, new TermijnInstellingen(tussen)).configureTasks(taken);
        return taken.getFixedDelayTaskList();
    }
}
