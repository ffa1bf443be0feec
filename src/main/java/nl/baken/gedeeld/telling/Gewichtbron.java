// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.math.BigDecimal;
import java.util.Map;

/** How heavy a running case weighs, as D11 says now. Implemented by the module that owns the decision table. */
public interface Gewichtbron {

    /** By the part of figure K05: rood, oranje, groen, geen, nazorg. */
    Map<String, BigDecimal> gewichten();
}
