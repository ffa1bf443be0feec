// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P05 and P06: what somebody must do next, and until when nobody need. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> MEDISCHE_VRAGEN_NODIG = waarheid("medischeVragenNodig");
    public static final Stuurvariabele<Boolean> AFSPRAAK_NAGAAN_NODIG = waarheid("afspraakNagaanNodig");
    public static final Stuurvariabele<Boolean> VERZEKERING_NODIG = waarheid("verzekeringNodig");
    public static final Stuurvariabele<Boolean> MEDISCHE_ZORG_KLAAR = waarheid("medischeZorgKlaar");
    public static final Stuurvariabele<Date> NAGAAN_OP = moment("nagaanOp");

    public static final Stuurvariabele<Boolean> GESPREK_NODIG = waarheid("gesprekNodig");
    public static final Stuurvariabele<Boolean> SPOED_NODIG = waarheid("spoedNodig");
    public static final Stuurvariabele<Boolean> VERWIJZING_NODIG = waarheid("verwijzingNodig");
    public static final Stuurvariabele<Boolean> BEMIDDELING_NODIG = waarheid("bemiddelingNodig");
    public static final Stuurvariabele<Boolean> PSYCHISCHE_ZORG_KLAAR = waarheid("psychischeZorgKlaar");
    public static final Stuurvariabele<Date> WACHTEN_TOT = moment("wachtenTot");

    private Sturingswoorden() {}
}
