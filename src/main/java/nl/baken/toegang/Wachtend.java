// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;

/**
 * A question that waits for this person as the second one.
 *
 * @param adres where it can be answered
 * @param doorgezet whether somebody else did not answer in time
 */
public record Wachtend(String nummer, String onderwerp, String adres, Instant gevraagdOp, boolean doorgezet) {}
