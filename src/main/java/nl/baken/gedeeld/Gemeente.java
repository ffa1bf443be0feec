// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/**
 * A municipality on a date, with the centrumgemeente that answers for it (D07).
 *
 * @param zekerheid how sure the source is: hoog, middel, laag ("te verifiëren")
 */
public record Gemeente(String naam, String centrumgemeente, String zekerheid) {}
