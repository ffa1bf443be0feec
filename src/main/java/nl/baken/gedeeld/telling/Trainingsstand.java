// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.time.LocalDate;

/** Which organisations were trained on which day (K17). Implemented by the module that keeps the certificates. */
public interface Trainingsstand {

    enum Stand {
        /** As many certificates counted as the norm asks, or more. */
        GETRAIND,
        ONGETRAIND,
        /** Nobody told how many people it has. */
        ONBEKEND
    }

    /** As read at one moment: what is asked of it costs no statement. */
    interface Verloop {

        /** @param organisatie id of the organisation as accounts know it, as in {@code gemeente-haarlem} */
        Stand op(String organisatie, LocalDate dag);
    }

    /** A fixed number of statements, whatever is asked of it afterwards. */
    Verloop lees();
}
