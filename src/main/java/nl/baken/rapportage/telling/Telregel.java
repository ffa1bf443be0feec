// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.LocalDate;

/**
 * One count.
 *
 * @param dag first of the month, or a day for what is open
 * @param vak drawer of what was measured ({@link nl.baken.gedeeld.telling.Vak}), -1 when nothing was
 * @param dagsom of a stand: sum of (day of the month - 1) times the count
 */
public record Telregel(
        String cijfer, String onderdeel, LocalDate dag, String gemeente, int vak, long aantal, long dagsom) {}
