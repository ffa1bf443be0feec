// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: carries a case from assignment to closing; the only module that orders the others.
 * Owns: assignment (D11), the care plan, the closing test (D12) and its second signature.
 * Exposes: nothing but its tasks, its part of the case page and {@link nl.baken.zaak.Werklast}.
 * Listens: to {@link nl.baken.signaal.SignaalGegrond}, and then opens a case for each person.
 * Processes: {@code zorgcoordinatie} (P03), {@code afsluiting} (P10).
 */
@ApplicationModule(
        displayName = "Zorgcoördinatie",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "zaak", "signaal"})
@NullMarked
package nl.baken.zorgcoordinatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
