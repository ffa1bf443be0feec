// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.proces.Procesmotor;
import org.springframework.stereotype.Component;

/** The variables that the engine holds now, of whichever test: only those that the code declares, and none with a text. */
@Component
public class Motorvariabelen {

    private static final Set<String> VAN_DE_MOTOR =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final Markeringen markeringen;
    private final Procesmotor motor;
    private final Set<Markeringen.Variabele> inOrde = new HashSet<>();

    Motorvariabelen(Markeringen markeringen, Procesmotor motor) {
        this.markeringen = markeringen;
        this.motor = motor;
    }

    /** What was in order once is not judged again. */
    public void zijnVerklaard() {
        Map<String, Set<String>> verklaard = motor.verklaard();
        for (Markeringen.Variabele variabele : markeringen.variabelen()) {
            if (inOrde.contains(variabele)) {
                continue;
            }
            Set<String> mag = new HashSet<>(verklaard.getOrDefault(variabele.proces(), Set.of()));
            mag.addAll(VAN_DE_MOTOR);
            assertThat(mag).as(variabele.proces()).contains(variabele.naam());
            assertThat(variabele.soort()).as(variabele.naam()).isIn("boolean", "long", "integer", "date", "null");
            assertThat(variabele.tekst()).as(variabele.naam()).matches("\\d*");
            assertThat(variabele.bytes()).as(variabele.naam()).isNull();
            inOrde.add(variabele);
        }
    }
}
