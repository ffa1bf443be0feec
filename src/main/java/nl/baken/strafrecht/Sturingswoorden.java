// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P07: what is due now or when, never what the client decided. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> KEUZE_UITLEGGEN = waarheid("keuzeUitleggen");
    public static final Stuurvariabele<Boolean> GESPREK_NAVRAGEN = waarheid("gesprekNavragen");
    public static final Stuurvariabele<Date> GESPREK_NAVRAGEN_OP = moment("gesprekNavragenOp");
    public static final Stuurvariabele<Boolean> BESLUIT_VRAGEN = waarheid("besluitVragen");
    public static final Stuurvariabele<Date> BESLUIT_VRAGEN_OP = moment("besluitVragenOp");
    public static final Stuurvariabele<Boolean> OM_HERINNEREN = waarheid("omHerinneren");
    public static final Stuurvariabele<Date> OM_HERINNEREN_OP = moment("omHerinnerenOp");
    public static final Stuurvariabele<Boolean> SEPOT_BESPREKEN = waarheid("sepotBespreken");
    public static final Stuurvariabele<Date> SEPOT_BESPREKEN_OP = moment("sepotBesprekenOp");
    public static final Stuurvariabele<Boolean> ZITTING_VOORBEREIDEN = waarheid("zittingVoorbereiden");
    public static final Stuurvariabele<Boolean> STRAFRECHT_KLAAR = waarheid("strafrechtKlaar");

    private Sturingswoorden() {}
}
