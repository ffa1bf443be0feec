// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** Fails the build when a test starts a second context: each costs some twenty seconds. */
public class EenContext implements ApplicationListener<ServletWebServerInitializedEvent> {

    private static final AtomicInteger AANTAL = new AtomicInteger();

    @Override
    public void onApplicationEvent(ServletWebServerInitializedEvent gebeurtenis) {
        boolean beheerpoort =
                "management".equals(gebeurtenis.getApplicationContext().getServerNamespace());
        if (!beheerpoort && AANTAL.incrementAndGet() > 1) {
            throw new IllegalStateException("een test startte een tweede Spring-context; gebruik alleen @BakenTest");
        }
    }
}
