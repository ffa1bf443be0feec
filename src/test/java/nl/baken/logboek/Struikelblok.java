// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Vernietigbaar;
import org.springframework.stereotype.Component;

/** The last module in the run, of which a test can say that it fails. It owns nothing. */
@Component
class Struikelblok implements Vernietigbaar {

    private String over = "";

    void struikelOver(String nummer) {
        over = nummer;
    }

    @Override
    public Beurt beurt() {
        return Beurt.MOTOR;
    }

    @Override
    public Set<String> tabellen() {
        return Set.of();
    }

    @Override
    public Map<String, Integer> vernietig(String nummer) {
        if (nummer.equals(over)) {
            throw new IllegalStateException("struikelt");
        }
        return Map.of();
    }
}
