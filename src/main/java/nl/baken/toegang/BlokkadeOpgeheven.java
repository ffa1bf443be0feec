// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** Two people agreed that this person no longer has a conflict of interest there. @param account account id */
public record BlokkadeOpgeheven(String nummer, String account) {}
