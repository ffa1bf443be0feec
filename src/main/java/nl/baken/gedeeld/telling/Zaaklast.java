// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** How heavy the cases weighed, by month and by region of registration (D07). Implemented by who keeps the figures. */
public interface Zaaklast {

    /**
     * @param gemeente the centrumgemeente in lower case, or {@link Kenmerken#BUITEN}
     * @param dagen weighted case-days: the weights of D11 times the days, of the running month as far as it is
     */
    record Maand(YearMonth maand, String gemeente, BigDecimal dagen) {}

    /** Of these months, both included; a month or region without cases is not in it. */
    List<Maand> lees(YearMonth van, YearMonth totEnMet);
}
