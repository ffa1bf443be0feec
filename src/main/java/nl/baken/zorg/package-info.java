// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: medical and psychological care: what was asked, arranged and waited for; never what somebody has.
 * Owns: acute questions, insurance, referrals and appointments, interpreters with who pays them (D10b), medical statements,
 * and the way through the ggz with its waiting times (T25).
 * Exposes: its tasks and acts, its parts of the case page, what a case waits for, what it knows for the closing test
 * ({@link nl.baken.zaak.Afsluitstand}); the contract
 * {@link nl.baken.zorg.Comenshabron} that {@code zorgcoordinatie} implements.
 * Listens: to messages of the ggz; to {@link nl.baken.zaak.Feit}, for a move during treatment asks for a warm handover; to
 * {@link nl.baken.toestemming.ToestemmingIngetrokken}; to {@link nl.baken.termijn.TermijnVerzet}.
 * Processes: {@code medische-zorg} (P05), {@code psychische-zorg} (P06).
 */
@ApplicationModule(
        displayName = "Zorg",
        allowedDependencies = {"gedeeld", "toegang", "termijn", "persoon", "toestemming", "zaak"})
@NullMarked
package nl.baken.zorg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
