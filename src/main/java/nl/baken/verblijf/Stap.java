// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.util.List;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steps of P08 that somebody must do, the deadlines they have and what steers to them. */
enum Stap {
    POSITIE(Sturingswoorden.POSITIE_NODIG, "T90"),
    EINDE_BEDENKTIJD(Sturingswoorden.EINDE_BEDENKTIJD_NODIG, "T93"),
    IND_HERINNEREN(Sturingswoorden.IND_HERINNEREN_NODIG, "T92_EERSTE", "T92_VOLGENDE"),
    RECHTEN(Sturingswoorden.RECHTEN_NODIG, "T95"),
    VERLENGING(Sturingswoorden.VERLENGING_NODIG, "T94"),
    BEZWAAR(Sturingswoorden.BEZWAAR_NODIG, "T15"),
    GEVOLGEN_SEPOT(Sturingswoorden.GEVOLGEN_NODIG, "T91"),
    VOORTGEZET(Sturingswoorden.VOORTGEZET_NODIG, "T97");

    private final Stuurvariabele<Boolean> nodig;
    private final List<String> regels;

    Stap(Stuurvariabele<Boolean> nodig, String... regels) {
        this.nodig = nodig;
        this.regels = List.of(regels);
    }

    Stuurvariabele<Boolean> nodig() {
        return nodig;
    }

    /** The deadline it starts with. */
    String regel() {
        return regels.get(0);
    }

    /** The deadline it goes on with. */
    String vervolgregel() {
        return regels.get(regels.size() - 1);
    }

    List<String> regels() {
        return regels;
    }
}
