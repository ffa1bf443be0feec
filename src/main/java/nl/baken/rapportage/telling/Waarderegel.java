// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

/**
 * One count, with the value of the feature that it belongs to.
 *
 * @param waarde code, or {@link #ALLES} for everybody
 */
public record Waarderegel(String waarde, Telregel regel) {

    public static final String ALLES = "*";
}
