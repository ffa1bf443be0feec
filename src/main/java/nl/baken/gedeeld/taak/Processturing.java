// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.util.Set;

/** The steering variables of one process, declared once; the gate lets nothing else through. */
public record Processturing(String proces, Set<Stuurvariabele<?>> variabelen) {

    public static Processturing van(String proces, Stuurvariabele<?>... variabelen) {
        return new Processturing(proces, Set.of(variabelen));
    }
}
