// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: carries a case from assignment to closing; the only module that orders the others.
 * Owns: which mention in a signal belongs to which case, assignment (D11), intake and CoMensha check, the care plan,
 * contact, evaluation, who stands in for whom with the handover sheet, handing cases over for good, notes, what a case waits for, the closing test (D12) with its second signature, and aftercare.
 * Exposes: nothing but its tasks and acts, its parts of the case page, {@link nl.baken.zaak.Werklast} and what
 * {@link nl.baken.zorg.Comenshabron} asks.
 * Listens: to {@link nl.baken.signaal.SignaalGegrond}, and opens a case for each person who has none by another signal;
 * to {@link nl.baken.zaak.SpoorNodig}, and starts that track; to {@link nl.baken.zaak.Feit}, for some ask to screen
 * safety again; to {@link nl.baken.veiligheid.VeiligheidGescreend}, for contact must come sooner then; to
 * {@link nl.baken.termijn.TermijnVerzet}, for its task follows; to
 * {@link nl.baken.toestemming.ToestemmingIngetrokken}, which ends aftercare; to
 * {@link nl.baken.toegang.AccountGeschakeld} and {@link nl.baken.termijn.Bewakingsronde}, for nothing stays with
 * somebody who is away.
 * Processes: {@code zorgcoordinatie}, {@code intake}, {@code sporen}, {@code begeleiding} (P03), {@code afsluiting},
 * {@code nazorg} (P10), {@code voorvallen}, {@code waarneming} (X5).
 */
@ApplicationModule(
        displayName = "Zorgcoördinatie",
        allowedDependencies = {
            "gedeeld",
            "toegang",
            "termijn",
            "persoon",
            "toestemming",
            "zaak",
            "signaal",
            "veiligheid",
            "zorg"
        })
@NullMarked
package nl.baken.zorgcoordinatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
