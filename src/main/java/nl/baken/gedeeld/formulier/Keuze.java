// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

/** One choice of a list: the code that is stored and the words that are read. */
public record Keuze(String waarde, String label) {}
