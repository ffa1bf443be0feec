// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P11. */
public final class Trainingswoorden {

    /** When the session is over, so that somebody can say who was there. */
    public static final Stuurvariabele<Date> SESSIE_GEWEEST = Stuurvariabele.moment("sessieGeweest");

    /** When people are invited to repeat it (T34). */
    public static final Stuurvariabele<Date> HERHALING = Stuurvariabele.moment("herhaling");

    public static final Stuurvariabele<Boolean> MET_CERTIFICAAT = Stuurvariabele.waarheid("metCertificaat");

    /** When coverage is looked at (P11.10). */
    public static final Stuurvariabele<Date> DEKKINGSDATUM = Stuurvariabele.moment("dekkingsdatum");

    public static final Stuurvariabele<Boolean> BUDGET_AKKOORD = Stuurvariabele.waarheid("budgetAkkoord");

    public static final Stuurvariabele<Boolean> DEKKING_TE_LAAG = Stuurvariabele.waarheid("dekkingTeLaag");

    private Trainingswoorden() {}
}
