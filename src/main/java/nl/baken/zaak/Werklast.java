// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.math.BigDecimal;
import java.util.Map;

/** How heavy the running cases weigh (D11). Implemented by the module that owns the weights. */
public interface Werklast {

    /** Weighted load by account id; who has no running case is not in it. */
    Map<String, BigDecimal> perAccount();
}
