// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.List;

/**
 * A table of a page, ready to show.
 *
 * @param hoek what the first column holds
 * @param koppen of the other columns
 */
public record Blad(String titel, String hoek, List<String> koppen, List<Rij> rijen) {

    public record Rij(String naam, List<String> cellen) {}
}
