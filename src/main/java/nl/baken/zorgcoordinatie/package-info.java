// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: carries a case from assignment to closing; the only module that orders the others.
 * Owns: which mention in a signal belongs to which case, assignment (D11), intake and CoMensha check, the care plan,
 * contact, evaluation, notes, what a case waits for, the closing test (D12) with its second signature, and aftercare;
 * who stands in for whom with the handover sheet, and handing cases over for good (X5); in which case two people who
 * look alike are compared (X6); handing over to and taking over from another region with who was responsible when (X4);
 * what is done after a death (X7); reopening (X8).
 * Exposes: nothing but its tasks and acts, its parts of the case page, {@link nl.baken.zaak.Werklast} and what
 * {@link nl.baken.zorg.Comenshabron} asks. Its figures ask {@link nl.baken.opvang.Eersteplekken} when somebody got a place.
 * Listens: to {@link nl.baken.signaal.SignaalGegrond}, and opens a case for each person who has none by another signal;
 * to {@link nl.baken.zaak.SpoorNodig}, {@link nl.baken.zaak.VerplaatsingNodig} and {@link nl.baken.zaak.VoorvalNodig},
 * and starts that track or what happened; to {@link nl.baken.zaak.Feit}, for some ask to screen safety again; to
 * {@link nl.baken.zaak.Zaakbericht}, for another region that answers; to {@link nl.baken.zaak.ZaakAfgesloten} and
 * {@link nl.baken.zaak.DossierGesloten}, for what ends then; to {@link nl.baken.zaak.NasleepVoorbij}, for a file that
 * waited can close; to {@link nl.baken.veiligheid.VeiligheidGescreend}, for contact must come sooner then; to
 * {@link nl.baken.veiligheid.VermissingVastgesteld} and {@link nl.baken.veiligheid.ClientTerug}, which put the care on
 * hold and bring it back; to {@link nl.baken.termijn.TermijnVerzet}, for its task follows; to
 * {@link nl.baken.toestemming.ToestemmingIngetrokken}, which ends aftercare; to what {@code toestemming} tells of
 * sharing, for the timeline, and to its {@link nl.baken.toestemming.OntvangersTeInformeren}, which starts its process; to
 * {@link nl.baken.persoon.GeboortedatumBekend}, for the 18th birthday is watched; to
 * {@link nl.baken.toegang.AccountGeschakeld} and {@link nl.baken.termijn.Bewakingsronde}, for nothing stays with
 * somebody who is away.
 * Processes: {@code zorgcoordinatie}, {@code intake}, {@code sporen}, {@code begeleiding}, {@code voorvallen},
 * {@code waarneming} (X5), {@code dubbele-persoon} (X6), {@code meerderjarigheid} (T36), {@code opschorting} (X2),
 * {@code regio-overdracht} (X4), {@code overlijden} (X7) (P03), {@code afsluiting}, {@code nazorg} (P10).
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
            "opvang",
            "zorg"
        })
@NullMarked
package nl.baken.zorgcoordinatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
