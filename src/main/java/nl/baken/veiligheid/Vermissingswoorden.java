// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of X2. */
public final class Vermissingswoorden {

    public static final Stuurvariabele<Boolean> POLITIE_NODIG = waarheid("politieNodig");
    public static final Stuurvariabele<Boolean> ZOEKEN_NODIG = waarheid("zoekenNodig");
    public static final Stuurvariabele<Boolean> BEVESTIGEN_NODIG = waarheid("bevestigenNodig");
    public static final Stuurvariabele<Date> VERVOLG_OP = moment("vermissingsvervolgOp");

    /** The answer of the second person. */
    public static final Stuurvariabele<Boolean> AKKOORD = waarheid("akkoord");

    public static final Stuurvariabele<Date> DOORZETTEN_OP = moment("doorzettenOp");
    public static final Stuurvariabele<Boolean> AVIM_INLICHTEN = waarheid("avimInlichten");

    private Vermissingswoorden() {}
}
