// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: the case: one person, one period, one number; and what lets its tracks run side by side.
 * Owns: the case with its status and team, the core set, the timeline, which tracks run, the facts that tracks tell each
 * other, the messages of partners, the frame of the case page.
 * Exposes: {@link nl.baken.zaak.Zaken}, {@link nl.baken.zaak.Tijdlijn}, {@link nl.baken.zaak.Sporen},
 * {@link nl.baken.zaak.Feiten}, {@link nl.baken.zaak.Ketenberichten}, {@link nl.baken.zaak.Zaakoverlijden},
 * {@link nl.baken.zaak.Bewaarblokkades}, {@link nl.baken.zaak.Blokkadelijst}, {@link nl.baken.zaak.Zaaktelling} for figures;
 * the contracts {@link nl.baken.zaak.Werklast},
 * {@link nl.baken.zaak.Zaakdeel} with {@link nl.baken.zaak.Actiegroep}, {@link nl.baken.zaak.Wachtpunten}, {@link nl.baken.zaak.Spoortoets},
 * {@link nl.baken.zaak.Berichtverwerker}, {@link nl.baken.zaak.Waarschuwing}, {@link nl.baken.zaak.Nasleep}, {@link nl.baken.zaak.Bewaarinhoud} and
 * {@link nl.baken.zaak.Afsluitstand} that modules above implement; the events
 * {@link nl.baken.zaak.ZaakGeopend}, {@link nl.baken.zaak.ZaakAfgesloten}, {@link nl.baken.zaak.SpoorNodig},
 * {@link nl.baken.zaak.VoorvalNodig}, {@link nl.baken.zaak.VerplaatsingNodig}, {@link nl.baken.zaak.NasleepVoorbij},
 * {@link nl.baken.zaak.DossierGesloten}, {@link nl.baken.zaak.Zaakbericht} and {@link nl.baken.zaak.Feit}.
 * Listens: to {@link nl.baken.persoon.PersonenSamengevoegd}, for a merge that an import brought along changes every case of
 * the person.
 * Processes: none; {@code zorgcoordinatie} moves a case. Its act is {@code ketenbericht-registreren}.
 */
@ApplicationModule(
        displayName = "Zaak",
        allowedDependencies = {"gedeeld", "toegang", "persoon", "termijn"})
@NullMarked
package nl.baken.zaak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
