// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.security.SecureRandom;

/**
 * A signal or case number: a prefix, six random characters and a check character, without letters that read alike
 * or form words. Being in the system is confidential, so a number must not be guessable or tell an order.
 */
final class Nummer {

    static final String TEKENS = "23456789BCDFGHJKLMNPQRSTVWXYZ";
    private static final int LENGTE = 6;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private Nummer() {}

    static String nieuw(String voorvoegsel) {
        StringBuilder tekens = new StringBuilder(LENGTE);
        TOEVAL.ints(LENGTE, 0, TEKENS.length()).forEach(i -> tekens.append(TEKENS.charAt(i)));
        return voorvoegsel + tekens + controleteken(tekens);
    }

    static String lees(String voorvoegsel, String waarde) {
        String schoon = waarde.strip().toUpperCase(java.util.Locale.ROOT);
        if (!isGeldig(voorvoegsel, schoon)) {
            throw new OngeldigNummer();
        }
        return schoon;
    }

    private static boolean isGeldig(String voorvoegsel, String waarde) {
        int totaal = voorvoegsel.length() + LENGTE + 1;
        if (!waarde.startsWith(voorvoegsel) || waarde.length() != totaal) {
            return false;
        }
        String tekens = waarde.substring(voorvoegsel.length(), totaal - 1);
        return tekens.chars().allMatch(c -> TEKENS.indexOf(c) >= 0)
                && waarde.charAt(totaal - 1) == controleteken(tekens);
    }

    /** Weighted sum modulo the (prime) alphabet size: finds every single typing error and every swap of neighbours. */
    private static char controleteken(CharSequence tekens) {
        int som = 0;
        for (int i = 0; i < tekens.length(); i++) {
            som += (i + 2) * TEKENS.indexOf(tekens.charAt(i));
        }
        return TEKENS.charAt(som % TEKENS.length());
    }
}
