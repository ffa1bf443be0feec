// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Instant;
import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * What people do with a version until it is published.
 *
 * @param reden why it was counted again; null for the first version
 * @param terug why the executive does not adopt it yet
 */
record Bewerking(
        int versie,
        Rapportstand stand,
        @Nullable Geheim reden,
        @Nullable Geheim duiding,
        @Nullable String geduidDoor,
        @Nullable Instant geduidOp,
        @Nullable LocalDate vastgesteldOp,
        @Nullable Geheim terug,
        @Nullable LocalDate geinformeerdOp,
        @Nullable String geinformeerd) {

    /** How it stands; of what went out also when it was adopted and when the councils knew (P13.6, P13.7). */
    String inWoorden() {
        return stand == Rapportstand.GEPUBLICEERD || stand == Rapportstand.KLAAR
                ? stand.omschrijving()
                        + Dag.toon("; vastgesteld op", vastgesteldOp, "")
                        + Dag.toon("; geïnformeerd op", geinformeerdOp, "")
                : stand.omschrijving();
    }
}
