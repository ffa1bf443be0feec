// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The recognised holidays of article 3 of the Algemene termijnenwet, 5 May of every year among them. Good Friday is
 * apart: the law equates it for statutory terms (second paragraph), but it is an ordinary working day.
 */
final class Feestdagen {

    private static final String GOEDE_VRIJDAG = "christian.GOOD_FRIDAY";
    private static final HolidayManager NEDERLAND =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private static final Map<Integer, Set<LocalDate>> ERKEND = new ConcurrentHashMap<>();
    private static final Map<Integer, Set<LocalDate>> GELIJKGESTELD = new ConcurrentHashMap<>();

    private Feestdagen() {}

    static boolean isErkend(LocalDate dag) {
        return ERKEND.computeIfAbsent(
                        dag.getYear(), jaar -> dagen(jaar, feest -> feest.getType() == HolidayType.PUBLIC_HOLIDAY))
                .contains(dag);
    }

    static boolean isGoedeVrijdag(LocalDate dag) {
        return GELIJKGESTELD
                .computeIfAbsent(
                        dag.getYear(),
                        jaar -> dagen(jaar, feest -> feest.getPropertiesKey().equals(GOEDE_VRIJDAG)))
                .contains(dag);
    }

    private static Set<LocalDate> dagen(int jaar, Predicate<Holiday> keuze) {
        return NEDERLAND.getHolidays(Year.of(jaar)).stream()
                .filter(keuze)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
