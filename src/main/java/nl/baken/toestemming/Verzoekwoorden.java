// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of {@code avg-verzoek}. */
public final class Verzoekwoorden {

    /** Whether a second person agreed with the answer. */
    public static final Stuurvariabele<Boolean> GOEDGEKEURD = Stuurvariabele.waarheid("goedgekeurd");

    private Verzoekwoorden() {}
}
