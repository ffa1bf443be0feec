// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where what happens now comes from: one request, or one run of a job. The log writes it with every line, so that lines
 * of one request can be read together (W3C Trace Context, Logboek Dataverwerkingen) and a device can be recognised.
 *
 * @param spoor the trace id
 * @param netadres the address on the network, or null when nobody asked from outside
 * @param apparaat a short hash of what the browser says it is, or null; never the text itself
 */
public record Herkomst(UUID spoor, @Nullable String netadres, @Nullable String apparaat) {

    private static final ThreadLocal<Herkomst> HUIDIGE = new ThreadLocal<>();

    /** The request of this thread; a trace of its own for each call when there is none. */
    public static Herkomst nu() {
        Herkomst herkomst = HUIDIGE.get();
        return herkomst == null ? new Herkomst(UUID.randomUUID(), null, null) : herkomst;
    }

    /** Everything in this try block comes from here. */
    public Bereik open() {
        HUIDIGE.set(this);
        return HUIDIGE::remove;
    }

    public interface Bereik extends AutoCloseable {

        @Override
        void close();
    }
}
