// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.gedeeld.taak.Stuurvariabele.moment;
import static nl.baken.gedeeld.taak.Stuurvariabele.waarheid;

import java.util.Date;
import nl.baken.gedeeld.taak.Stuurvariabele;

/** The steering variables of P04. */
public final class Sturingswoorden {

    public static final Stuurvariabele<Boolean> BEHOEFTE_NODIG = waarheid("behoefteNodig");
    public static final Stuurvariabele<Boolean> PLEK_NODIG = waarheid("plekNodig");
    public static final Stuurvariabele<Boolean> AANKOMST_VERWACHT = waarheid("aankomstVerwacht");
    public static final Stuurvariabele<Boolean> VERTREK_OPEN = waarheid("vertrekOpen");
    public static final Stuurvariabele<Boolean> VERBLIJFT = waarheid("verblijft");
    public static final Stuurvariabele<Boolean> ZOEKEN_KLAAR = waarheid("zoekenKlaar");
    public static final Stuurvariabele<Date> PLEK_OPSCHALEN_OP = moment("plekOpschalenOp");
    public static final Stuurvariabele<Date> PLEK_DOORZETTEN_OP = moment("plekDoorzettenOp");
    public static final Stuurvariabele<Date> AANKOMST_TE_LAAT_OP = moment("aankomstTeLaatOp");

    public static final Stuurvariabele<Boolean> KORT_VERBLIJF = waarheid("kortVerblijf");
    public static final Stuurvariabele<Boolean> LANG_VERBLIJF = waarheid("langVerblijf");
    public static final Stuurvariabele<Date> OPNIEUW_ZOEKEN_OP = moment("opnieuwZoekenOp");
    public static final Stuurvariabele<Date> DOORSTROOMPLAN_OP = moment("doorstroomplanOp");
    public static final Stuurvariabele<Date> VERBLIJF_OPSCHALEN_OP = moment("verblijfOpschalenOp");
    public static final Stuurvariabele<Date> VERBLIJF_TE_LANG_OP = moment("verblijfTeLangOp");

    public static final Stuurvariabele<Boolean> SPOED = waarheid("spoed");
    public static final Stuurvariabele<Date> SPOED_TE_LAAT_OP = moment("spoedTeLaatOp");
    public static final Stuurvariabele<Boolean> AANVRAAG_GEDAAN = waarheid("aanvraagGedaan");

    private Sturingswoorden() {}
}
