// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.text.NumberFormat;
import java.util.Locale;

/** From nought to a round number that is at least the highest value. */
record Schaal(double hoogste) {

    private static final double[] ROND = {1, 2, 4, 6, 10};

    static Schaal tot(double waarde) {
        if (waarde <= 0) {
            return new Schaal(1);
        }
        double macht = Math.pow(10, Math.floor(Math.log10(waarde)));
        for (double rond : ROND) {
            if (rond * macht >= waarde - 1e-9) {
                return new Schaal(rond * macht);
            }
        }
        return new Schaal(waarde);
    }

    /** Half of it is a whole number again, for half a person is none. */
    int stappen() {
        return hoogste == 1 ? 1 : 2;
    }

    /** The value at this mark. */
    double op(int stap) {
        return hoogste * stap / stappen();
    }

    double deel(double waarde) {
        return waarde / hoogste;
    }

    static String toon(double waarde) {
        NumberFormat vorm = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl"));
        vorm.setMaximumFractionDigits(waarde < 10 ? 1 : 0);
        return vorm.format(waarde);
    }
}
