// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of X1: who must act, never what happened. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> DIRECT_NODIG = waarheid("directNodig");
    public static final Stuurvariabele<Boolean> AL_BEOORDEELD = waarheid("alBeoordeeld");
    public static final Stuurvariabele<Boolean> EVALUATIE_NODIG = waarheid("evaluatieNodig");
    public static final Stuurvariabele<Boolean> FG_NODIG = waarheid("fgNodig");
    public static final Stuurvariabele<Boolean> TOEZICHT_NODIG = waarheid("toezichtNodig");
    public static final Stuurvariabele<Boolean> AVIM_NODIG = waarheid("avimNodig");
    public static final Stuurvariabele<Boolean> CLIENT_NODIG = waarheid("clientNodig");
    public static final Stuurvariabele<Boolean> DIRECTIE_NODIG = waarheid("directieNodig");
    public static final Stuurvariabele<Date> FG_TE_LAAT_OP = moment("fgTeLaatOp");
    public static final Stuurvariabele<Date> TOEZICHT_TE_LAAT_OP = moment("toezichtTeLaatOp");

    private Sturingswoorden() {}
}
