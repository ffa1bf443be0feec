// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

/** Yes or no, asked in so many words. */
public enum JaNee {
    JA,
    NEE;

    boolean isJa() {
        return this == JA;
    }
}
