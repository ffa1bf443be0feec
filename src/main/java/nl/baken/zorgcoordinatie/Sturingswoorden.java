// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P03 and P10. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Date> CONTACT_OP = moment("contactOp");
    public static final Stuurvariabele<Date> CONTACT_TE_LAAT_OP = moment("contactTeLaatOp");
    public static final Stuurvariabele<Date> EVALUATIE_OP = moment("evaluatieOp");

    public static final Stuurvariabele<Boolean> OVERDRACHT_NODIG = waarheid("overdrachtNodig");
    public static final Stuurvariabele<Date> DOORZETTEN_OP = moment("doorzettenOp");

    /** The second signature; the parent process reads it as {@link #AFGESLOTEN}. */
    public static final Stuurvariabele<Boolean> AKKOORD = waarheid("akkoord");

    public static final Stuurvariabele<Boolean> AFGESLOTEN = waarheid("afgesloten");
    public static final Stuurvariabele<Boolean> REGISTRATIE_BIJWERKEN = waarheid("registratieBijwerken");
    public static final Stuurvariabele<Boolean> NAZORG_AFGESPROKEN = waarheid("nazorgAfgesproken");
    public static final Stuurvariabele<Date> NAZORG_OP = moment("nazorgOp");
    public static final Stuurvariabele<Boolean> NAZORG_GAAT_DOOR = waarheid("nazorgGaatDoor");

    /** Whether a handover goes on after this step (X4). */
    public static final Stuurvariabele<Boolean> OVERDRACHT_GAAT_DOOR = waarheid("overdrachtGaatDoor");

    public static final Stuurvariabele<Boolean> TWEEDE_PERSOON_NODIG = waarheid("tweedePersoonNodig");
    public static final Stuurvariabele<Date> HERINNEREN_OP = moment("herinnerenOp");

    /** Whether another region took the client over. */
    public static final Stuurvariabele<Boolean> OVERGEDRAGEN = waarheid("overgedragen");

    private Sturingswoorden() {}
}
