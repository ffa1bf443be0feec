// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: finds a safe place for somebody and keeps it as long as it is needed (P04); knows the places of the region.
 * Owns: needs for a place, placements, the board of places, Wmo decisions, Rvb and safe addresses.
 * Exposes: its tasks and acts, the board at {@code /opvang/plekken}, its part of the case page, what it knows for the closing test
 * ({@link nl.baken.zaak.Afsluitstand}), and {@link nl.baken.opvang.Eersteplekken} for figures.
 * Listens: to facts of other tracks ({@link nl.baken.zaak.Feit}), to {@link nl.baken.zaak.VerplaatsingNodig}
 * after a safety incident, and to {@link nl.baken.zaak.ZaakAfgesloten}.
 * Processes: {@code opvang} (from need to arrival), {@code opvangverblijf} (the stay) and {@code wmo-besluit}. The last
 * two are started from here and not from {@code sporen}: they follow from a placement, not from a wish of the coordinator.
 */
@ApplicationModule(
        displayName = "Opvang",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.opvang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
