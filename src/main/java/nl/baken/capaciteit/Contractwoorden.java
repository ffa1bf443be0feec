// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of {@code contract} and {@code capaciteit}. */
public final class Contractwoorden {

    public static final Stuurvariabele<Date> RAMEN_OP = Stuurvariabele.moment("ramenOp");
    public static final Stuurvariabele<Date> VOORSTEL_OP = Stuurvariabele.moment("voorstelOp");
    public static final Stuurvariabele<Date> ALARM_OP = Stuurvariabele.moment("alarmOp");
    public static final Stuurvariabele<Date> HERINNEREN_OP = Stuurvariabele.moment("gemeentenHerinnerenOp");
    public static final Stuurvariabele<Date> BEGINT_OP = Stuurvariabele.moment("opvolgerBegintOp");
    public static final Stuurvariabele<Long> AANTAL_GEMEENTEN = Stuurvariabele.aantal("aantalGemeenten");
    /** Whether a centrumgemeente said no. */
    public static final Stuurvariabele<Boolean> GEWEIGERD = Stuurvariabele.waarheid("voorstelGeweigerd");
    /** Whether a second person signed too. */
    public static final Stuurvariabele<Boolean> GETEKEND = Stuurvariabele.waarheid("contractGetekend");

    public static final Stuurvariabele<Boolean> OVERBELAST = Stuurvariabele.waarheid("overbelast");
    public static final Stuurvariabele<Boolean> KWARTAAL = Stuurvariabele.waarheid("kwartaalVoorbij");

    private Contractwoorden() {}
}
