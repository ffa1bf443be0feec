// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.security.SecureRandom;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;

/**
 * Ids of 14 characters that grow with time: 8 for the millisecond, 6 that start at random and count up within it.
 * Half the bytes of a UUID in every row and index, and new rows land beside each other (ADR 0006: can't be changed
 * once there are cases). Real time, not the injected clock: tests move that back.
 */
final class Tijdvolgorde implements IdGenerator {

    private static final String TEKENS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final long VOLGORDE_MAX = (long) Math.pow(TEKENS.length(), 6);

    private final SecureRandom toeval = new SecureRandom();
    private long milliseconde;
    private long volgorde;

    @Override
    public synchronized String getNextId() {
        long nu = System.currentTimeMillis();
        if (nu > milliseconde) {
            milliseconde = nu;
            volgorde = toeval.nextLong(VOLGORDE_MAX / 2);
        } else {
            volgorde++;
        }
        return tekens(milliseconde, 8) + tekens(volgorde, 6);
    }

    private static String tekens(long waarde, int lengte) {
        char[] tekst = new char[lengte];
        long rest = waarde;
        for (int i = lengte - 1; i >= 0; i--) {
            tekst[i] = TEKENS.charAt((int) (rest % TEKENS.length()));
            rest /= TEKENS.length();
        }
        return new String(tekst);
    }
}
