// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import java.time.Period;

/** Age on the day of intake, in classes that fold into those of the year report (under 18, 18 and over). */
public enum Leeftijdsklasse {
    JONGER_DAN_12("0 tot en met 11 jaar"),
    VAN_12_TOT_16("12 tot en met 15 jaar"),
    VAN_16_TOT_18("16 of 17 jaar"),
    VAN_18_TOT_23("18 tot en met 22 jaar"),
    VANAF_23("23 jaar of ouder"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Leeftijdsklasse(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public boolean isMinderjarig() {
        return this == JONGER_DAN_12 || this == VAN_12_TOT_16 || this == VAN_16_TOT_18;
    }

    public static Leeftijdsklasse op(LocalDate peildatum, LocalDate geboren) {
        int jaren = Period.between(geboren, peildatum).getYears();
        if (jaren < 12) {
            return JONGER_DAN_12;
        }
        if (jaren < 16) {
            return VAN_12_TOT_16;
        }
        if (jaren < 18) {
            return VAN_16_TOT_18;
        }
        return jaren < 23 ? VAN_18_TOT_23 : VANAF_23;
    }
}
