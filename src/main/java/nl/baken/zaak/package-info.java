// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: the case: one person, one period, one number.
 * Owns: the case with its status and team, the core set, the timeline, the frame of the case page.
 * Exposes: {@link nl.baken.zaak.Zaken}, {@link nl.baken.zaak.Tijdlijn}; the contracts {@link nl.baken.zaak.Werklast} and
 * {@link nl.baken.zaak.Zaakdeel} and {@link nl.baken.zaak.Afsluitstand} that modules above implement; the events {@link nl.baken.zaak.ZaakGeopend} and
 * {@link nl.baken.zaak.ZaakAfgesloten}.
 * Listens: to nothing.
 * Processes: none; {@code zorgcoordinatie} moves a case.
 */
@ApplicationModule(
        displayName = "Zaak",
        allowedDependencies = {"gedeeld", "toegang", "persoon", "termijn"})
@NullMarked
package nl.baken.zaak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
