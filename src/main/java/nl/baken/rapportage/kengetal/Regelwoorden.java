// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of all codes, those of deadline rules as they are called now. */
@Component
public class Regelwoorden {

    static final String TERMIJNEN = "K11";

    private static final String GEMIST = "K11B";

    private final Labels labels;
    private final Regelnamen regelnamen;

    Regelwoorden(Labels labels, Regelnamen regelnamen) {
        this.labels = labels;
        this.regelnamen = regelnamen;
    }

    public Labels alle() {
        Map<String, String> namen = regelnamen.alle();
        return labels.met(TERMIJNEN, namen).met(GEMIST, namen);
    }
}
