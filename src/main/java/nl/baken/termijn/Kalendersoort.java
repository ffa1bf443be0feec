// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.util.Locale;

public enum Kalendersoort {
    /** The Algemene termijnenwet: weekends, recognised holidays, Good Friday and the days of a royal decree. */
    WETTELIJK,
    /** Our own working days: weekends, recognised holidays and the closing days of the organisation. */
    WERKDAG;

    static Kalendersoort lees(String tekst) {
        return valueOf(tekst.toUpperCase(Locale.ROOT));
    }
}
