// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: knows who somebody is and how to reach this person safely, and tells nobody else.
 * Owns: the identity vault and safe contact, every field encrypted; its blind index; who may be and who counts as the
 * same person (X6).
 * Exposes: {@link nl.baken.persoon.Personen}, {@link nl.baken.persoon.Koppelingen},
 * {@link nl.baken.persoon.Samenvoegingen}, {@link nl.baken.persoon.Personentelling} for figures, and the view {@code persoon.telt_als} for who counts people. A person has no
 * visible number; callers check involvement in the case.
 * Listens: to nothing. Publishes: {@link nl.baken.persoon.GeboortedatumBekend},
 * {@link nl.baken.persoon.PersonenSamengevoegd}, {@link nl.baken.persoon.SamenvoegingTeruggedraaid}.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Persoon",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.baken.persoon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
