// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P03, P10, X5 and the suspension of X2. */
public final class Sturingswoorden {

    /** Whether the care begins with the intake; only after an interruption it may not (X2, X7). */
    public static final Stuurvariabele<Boolean> EERSTE_KEER = waarheid("eersteKeer");

    public static final Stuurvariabele<Boolean> TERUGGEKEERD = waarheid("teruggekeerd");
    public static final Stuurvariabele<Date> OPGESCHORT_TOT = moment("opgeschortTot");

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
    /** Where a case that begins again goes on (X7); the first time at its beginning. */
    public static final Stuurvariabele<Boolean> AL_TOEGEWEZEN = waarheid("alToegewezen");

    public static final Stuurvariabele<Boolean> IN_NAZORG = waarheid("inNazorg");

    public static final Stuurvariabele<Date> INLICHTEN_TE_LAAT_OP = moment("inlichtenTeLaatOp");
    public static final Stuurvariabele<Boolean> OVERGANG_NODIG = waarheid("overgangNodig");
    public static final Stuurvariabele<Date> OVERGANG_OP = moment("overgangOp");
    public static final Stuurvariabele<Date> HERINNEREN_OP = moment("herinnerenOp");
    public static final Stuurvariabele<Date> ACHTTIEN_OP = moment("achttienOp");
    public static final Stuurvariabele<Boolean> NAZORG_GAAT_DOOR = waarheid("nazorgGaatDoor");

    public static final Stuurvariabele<Boolean> WAARNEMING_VERVALLEN = waarheid("waarnemingVervallen");
    public static final Stuurvariabele<Boolean> WAARNEMING_BEGONNEN = waarheid("waarnemingBegonnen");
    public static final Stuurvariabele<Boolean> WAARNEMING_VOORBIJ = waarheid("waarnemingVoorbij");
    public static final Stuurvariabele<Date> WAARNEMING_VAN = moment("waarnemingVan");
    public static final Stuurvariabele<Date> WAARNEMING_TOT = moment("waarnemingTot");
    public static final Stuurvariabele<Boolean> SAMENVOEGEN_VOORGESTELD = waarheid("samenvoegenVoorgesteld");

    /** Whether a handover goes on after this step (X4). */
    public static final Stuurvariabele<Boolean> OVERDRACHT_GAAT_DOOR = waarheid("overdrachtGaatDoor");

    public static final Stuurvariabele<Boolean> TWEEDE_PERSOON_NODIG = waarheid("tweedePersoonNodig");

    /** Whether another region took the client over. */
    public static final Stuurvariabele<Boolean> OVERGEDRAGEN = waarheid("overgedragen");

    private Sturingswoorden() {}
}
