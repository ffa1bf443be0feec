// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

/**
 * Mails that were asked for and are not sent yet need not go any more, published in the transaction of the act. What is on
 * its way already still arrives.
 *
 * @param kenmerk of one mail, or what the kenmerk of several begins with before a slash, as in {@code
 *     TS-7K3QPM4/uitnodiging}
 */
public record Mailintrekking(String kenmerk) {}
