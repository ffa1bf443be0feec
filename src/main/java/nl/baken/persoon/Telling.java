// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

/**
 * How many people, and how often they are mentioned: somebody in two cases is one person and two mentions.
 *
 * @param personen different people; who was merged counts once
 */
public record Telling(long personen, long vermeldingen) {}
