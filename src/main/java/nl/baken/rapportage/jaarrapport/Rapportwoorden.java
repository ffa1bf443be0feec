// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** What steers {@code jaarrapport}: no figure and no text. */
public final class Rapportwoorden {

    public static final Stuurvariabele<Boolean> OPNIEUW_TELLEN = Stuurvariabele.waarheid("opnieuwTellen");

    /** How many are asked what they think of it. */
    public static final Stuurvariabele<Long> AFSTEMMERS = Stuurvariabele.aantal("afstemmers");

    public static final Stuurvariabele<Date> AFSTEMMEN_TOT = Stuurvariabele.moment("afstemmenTot");
    public static final Stuurvariabele<Boolean> VASTGESTELD = Stuurvariabele.waarheid("vastgesteld");
    public static final Stuurvariabele<Boolean> GEPUBLICEERD = Stuurvariabele.waarheid("gepubliceerd");

    private Rapportwoorden() {}
}
