// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.util.List;

/**
 * What stands along the axes.
 *
 * @param kort categories, as short as fits under a column; what follows the first space stands on a second line
 * @param eenheid in what the values are, as in {@code dagen}
 */
public record Assen(List<String> kort, String eenheid) {}
