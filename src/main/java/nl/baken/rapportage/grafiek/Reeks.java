// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is drawn of one series: a value for each category, null where there is none to show. */
public record Reeks(String naam, List<@Nullable Double> waarden) {}
