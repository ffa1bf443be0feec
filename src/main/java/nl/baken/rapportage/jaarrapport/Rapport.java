// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Instant;
import nl.baken.gedeeld.RapportNummer;
import org.jspecify.annotations.Nullable;

/**
 * A report: what it is about, and who writes it.
 *
 * @param organisatie whose policy officers write it; null for those of all
 * @param begonnenDoor account, or that of the system
 */
record Rapport(
        RapportNummer nummer, Periode periode, @Nullable String organisatie, String begonnenDoor, Instant begonnenOp) {}
