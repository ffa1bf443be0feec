// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.text.NumberFormat;
import java.util.Locale;

/** In what a figure is told. */
public enum Eenheid {
    AANTAL("aantal", "", 1, 0),
    PROCENT("procent", "%", 1, 0),
    DAGEN("dagen", " dagen", 24 * 60, 1),
    UREN("uren", " uur", 60, 1),
    MINUTEN("minuten", " minuten", 1, 0),
    KEER("keer", " keer", 1, 0),
    EURO("euro", " euro", 100, 0),
    ZAKEN("gewogen zaken", "", 1, 1),
    PER_HONDERD("per 100 zaakmaanden", "", 1, 1);

    private final String woord;
    private final String achter;
    private final int deler;
    private final int decimalen;

    Eenheid(String woord, String achter, int deler, int decimalen) {
        this.woord = woord;
        this.achter = achter;
        this.deler = deler;
        this.decimalen = decimalen;
    }

    public String woord() {
        return woord;
    }

    /** What stands behind this number in a sentence: of one day it is a day. */
    public String achter(String getal) {
        if (!getal.equals("1")) {
            return achter;
        }
        return switch (this) {
            case DAGEN -> " dag";
            case MINUTEN -> " minuut";
            default -> achter;
        };
    }

    /** A measure, which is kept in minutes when it is a duration and in cents when it is money, in this unit. */
    double uit(double maat) {
        return maat / deler;
    }

    String toon(double getal) {
        NumberFormat vorm = NumberFormat.getNumberInstance(Locale.forLanguageTag("nl"));
        vorm.setMaximumFractionDigits(decimalen);
        return vorm.format(getal);
    }

    /** How much more or less, in words; percentages differ in points. */
    String verschil(double verschil) {
        String getal = toon(Math.abs(verschil));
        return this == PROCENT ? getal + " procentpunt" : getal + achter(getal);
    }
}
