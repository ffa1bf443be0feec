// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/**
 * Something was done. The log writes its line in the same transaction, so an act that can't be logged does not happen.
 *
 * @param wat what was done, a fixed phrase ("duiding vastgesteld"), never free text
 * @param nummer signal or case number, or another id without meaning outside Baken
 * @param grond why this person may do so ("taak", "betrokkenheid", "beheer", "systeem")
 */
public record Handeling(String wat, String nummer, String grond) {}
