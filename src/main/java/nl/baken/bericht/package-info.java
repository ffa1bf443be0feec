// SPDX-License-Identifier: EUPL-1.2
/**
 * Purpose: what Baken tells people outside its pages: mail with calendar files; and the page of what is coming for
 * somebody.
 * Owns: the outbox. Nothing about a client is ever in it.
 * Exposes: nothing; a module that wants a mail sent publishes {@link nl.baken.gedeeld.bericht.Mailbericht}, one that knows
 * what is coming implements {@link nl.baken.gedeeld.bericht.Agendabron}.
 * Listens: to {@link nl.baken.gedeeld.bericht.Mailbericht}, in the transaction of the act.
 * Processes: none.
 */
@ApplicationModule(
        displayName = "Bericht",
        allowedDependencies = {"gedeeld", "toegang"})
@NullMarked
package nl.baken.bericht;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
