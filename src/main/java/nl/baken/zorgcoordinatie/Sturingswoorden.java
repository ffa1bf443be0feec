// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P03 and P10. */
public final class Sturingswoorden {

    /** The second signature; the parent process reads it as {@link #AFGESLOTEN}. */
    public static final Stuurvariabele<Boolean> AKKOORD = waarheid("akkoord");

    public static final Stuurvariabele<Boolean> AFGESLOTEN = waarheid("afgesloten");
    public static final Stuurvariabele<Date> DOORZETTEN_OP = moment("doorzettenOp");

    private Sturingswoorden() {}
}
