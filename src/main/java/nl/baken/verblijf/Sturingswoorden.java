// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P08: which step is next, or when to look again. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> POSITIE_NODIG = waarheid("positieNodig");
    public static final Stuurvariabele<Boolean> EINDE_BEDENKTIJD_NODIG = waarheid("eindeBedenktijdNodig");
    public static final Stuurvariabele<Boolean> IND_HERINNEREN_NODIG = waarheid("indHerinnerenNodig");
    public static final Stuurvariabele<Boolean> RECHTEN_NODIG = waarheid("rechtenNodig");
    public static final Stuurvariabele<Boolean> VERLENGING_NODIG = waarheid("verlengingNodig");
    public static final Stuurvariabele<Boolean> BEZWAAR_NODIG = waarheid("bezwaarNodig");
    public static final Stuurvariabele<Boolean> GEVOLGEN_NODIG = waarheid("gevolgenNodig");
    public static final Stuurvariabele<Boolean> VOORTGEZET_NODIG = waarheid("voortgezetNodig");

    /** Nothing is left to do: the track ends. */
    public static final Stuurvariabele<Boolean> VERBLIJF_KLAAR = waarheid("verblijfKlaar");

    /** When to look again, as long as nothing is heard and nothing is to be done. */
    public static final Stuurvariabele<Date> VERBLIJF_OP = moment("verblijfOp");

    /** When something else may come first while a task is open. */
    public static final Stuurvariabele<Date> HERZIEN_OP = moment("herzienOp");

    private Sturingswoorden() {}
}
