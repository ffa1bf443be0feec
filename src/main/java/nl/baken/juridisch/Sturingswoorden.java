// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P09. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> ADVOCAAT_NODIG = waarheid("advocaatNodig");

    public static final Stuurvariabele<Boolean> AANVRAAG_BESPREKEN = waarheid("aanvraagBespreken");
    public static final Stuurvariabele<Boolean> HERINNEREN_NODIG = waarheid("herinnerenNodig");
    public static final Stuurvariabele<Boolean> BEZWAAR_BESPREKEN = waarheid("bezwaarBespreken");
    public static final Stuurvariabele<Boolean> INGEBREKESTELLING_NODIG = waarheid("ingebrekestellingNodig");
    public static final Stuurvariabele<Boolean> SCHADEFONDS_KLAAR = waarheid("schadefondsKlaar");
    public static final Stuurvariabele<Date> SCHADEFONDS_OP = moment("schadefondsOp");

    public static final Stuurvariabele<Boolean> VOORSCHOT_KLAAR = waarheid("voorschotKlaar");
    public static final Stuurvariabele<Date> VOORSCHOT_OP = moment("voorschotOp");

    private Sturingswoorden() {}
}
