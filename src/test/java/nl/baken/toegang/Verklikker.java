// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts how often somebody got the engine to evaluate an expression that calls it. */
@Component("verklikker")
public class Verklikker {

    static final String UITDRUKKING = "${verklikker.tel()}";

    private final AtomicInteger keer = new AtomicInteger();

    public String tel() {
        return "keer-" + keer.incrementAndGet();
    }

    int keer() {
        return keer.get();
    }
}
