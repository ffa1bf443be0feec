// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

/** The birth date of somebody in the vault was told or corrected. @param persoon id in the vault; the date stays there */
public record GeboortedatumBekend(String persoon) {}
