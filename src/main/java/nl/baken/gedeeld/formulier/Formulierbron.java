// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Forms of pages that belong to no task, read from the class path. */
@Component
public class Formulierbron {

    private final Map<String, Formulier> gelezen = new ConcurrentHashMap<>();

    /** @param pad as in {@code processes/signaal/formulieren/signaal-vastleggen.form} */
    public Formulier lees(String pad) {
        return gelezen.computeIfAbsent(pad, p -> {
            try (InputStream bron = new ClassPathResource(p).getInputStream()) {
                return Formulier.lees(bron);
            } catch (IOException e) {
                throw new IllegalStateException("formulier " + p + " is niet te lezen", e);
            }
        });
    }
}
