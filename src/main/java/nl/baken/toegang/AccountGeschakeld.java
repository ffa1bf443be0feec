// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** An administrator switched an account on or off. @param account account id */
public record AccountGeschakeld(String account, boolean actief) {}
