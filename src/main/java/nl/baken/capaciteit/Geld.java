// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import nl.baken.gedeeld.Weigering;

/** Amounts in whole cents, and numbers, as people write them. */
public final class Geld {

    private static final Locale NL = Locale.forLanguageTag("nl-NL");
    private static final int CENTEN = 2;
    private static final BigDecimal HOOGSTENS = BigDecimal.valueOf(1_000_000_000L);

    private Geld() {}

    /** As in {@code € 1.234,56}. */
    public static String toon(long cent) {
        NumberFormat vorm = NumberFormat.getNumberInstance(NL);
        vorm.setMinimumFractionDigits(CENTEN);
        return "€ " + vorm.format(BigDecimal.valueOf(cent, CENTEN));
    }

    /** As in {@code 1,5}. */
    public static String getal(BigDecimal getal) {
        NumberFormat vorm = NumberFormat.getNumberInstance(NL);
        vorm.setMaximumFractionDigits(CENTEN);
        return vorm.format(getal);
    }

    /** Euros that somebody typed. @throws Weigering at that field, when it is no amount in cents */
    static long cent(String veld, BigDecimal euro) {
        eis(veld, euro);
        return euro.movePointRight(CENTEN).longValueExact();
    }

    /** @throws Weigering at that field when the number is negative, huge or more precise than two decimals */
    static void eis(String veld, BigDecimal getal) {
        if (getal.signum() < 0 || getal.compareTo(HOOGSTENS) > 0) {
            throw new Weigering(veld, "Vul een getal in van 0 of meer.");
        }
        if (getal.stripTrailingZeros().scale() > CENTEN) {
            throw new Weigering(veld, "Gebruik hooguit twee cijfers achter de komma.");
        }
    }
}
