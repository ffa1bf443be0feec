// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.gedeeld.taak.Stuurvariabele.aantal;
import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P01, P02 and the feedback: neutral outcomes that gateways and timers need. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> ACUUT = waarheid("acuut");
    public static final Stuurvariabele<Boolean> GELIJKENIS_GEVONDEN = waarheid("gelijkenisGevonden");
    public static final Stuurvariabele<Boolean> BUITEN_REGIO = waarheid("buitenRegio");
    public static final Stuurvariabele<Boolean> IETS_TE_MELDEN = waarheid("ietsTeMelden");
    public static final Stuurvariabele<Long> AANTAL_MELDINGEN = aantal("aantalMeldingen");
    public static final Stuurvariabele<Boolean> WACHT_OP_UITSLAG = waarheid("wachtOpUitslag");
    public static final Stuurvariabele<Date> HERINNER_OP = moment("herinnerOp");
    public static final Stuurvariabele<Boolean> ESCALEREN = waarheid("escaleren");
    public static final Stuurvariabele<Boolean> NIET_LANGER_WACHTEN = waarheid("nietLangerWachten");
    public static final Stuurvariabele<Boolean> TWEEDE_LEZER_NODIG = waarheid("tweedeLezerNodig");
    public static final Stuurvariabele<Date> DOORZETTEN_OP = moment("doorzettenOp");
    public static final Stuurvariabele<Boolean> AKKOORD = waarheid("akkoord");
    public static final Stuurvariabele<Boolean> ZORG_NODIG = waarheid("zorgNodig");
    public static final Stuurvariabele<Date> ANONIMISEER_OP = moment("anonimiseerOp");
    public static final Stuurvariabele<Boolean> BEWAREN_VERLENGD = waarheid("bewarenVerlengd");
    public static final Stuurvariabele<Boolean> MELDER_HEEFT_ACCOUNT = waarheid("melderHeeftAccount");

    private Sturingswoorden() {}
}
