// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;

/** Brings tables into a report. */
public interface Rapportbron {

    /** Where its tables stand among those of others: low comes first. */
    int volgorde();

    /** Exact; what a reader may see is decided after this. Always the same tables in the same order for a period. */
    List<Rapporttabel> over(Periode periode);
}
