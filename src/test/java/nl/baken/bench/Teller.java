// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts for one thread, between {@link #tel} and its end; what other threads send is not counted. */
public final class Teller {

    private static final ThreadLocal<Teller> HUIDIG = new ThreadLocal<>();

    private final Map<String, Long> vormen = new HashMap<>();
    private final List<String> volgorde = new ArrayList<>();
    private long opdrachten;
    private long heenEnWeer;
    private long toegevoegd;
    private long gewijzigd;
    private long verwijderd;

    /** How many statements this takes, in this thread. */
    public static long opdrachten(Runnable wat) {
        Teller teller = new Teller();
        teller.tel(wat);
        return teller.opdrachten;
    }

    /** Which statements this takes in this thread, in order. */
    public static List<String> zinnen(Runnable wat) {
        Teller teller = new Teller();
        teller.tel(wat);
        return teller.volgorde;
    }

    static Optional<Teller> nu() {
        return Optional.ofNullable(HUIDIG.get());
    }

    /** Adds what happens in here. */
    void tel(Runnable wat) {
        HUIDIG.set(this);
        try {
            wat.run();
        } finally {
            HUIDIG.remove();
        }
    }

    void opdracht(String sql) {
        opdrachten++;
        volgorde.add(vorm(sql));
        vormen.merge(vorm(sql), 1L, Long::sum);
    }

    void heenEnWeer() {
        heenEnWeer++;
    }

    /** @param uitkomst as the server says it: {@code INSERT 0 3}, {@code UPDATE 1} */
    void klaar(String uitkomst) {
        String[] woorden = uitkomst.split(" ");
        switch (woorden[0]) {
            case "INSERT" -> toegevoegd += Long.parseLong(woorden[2]);
            case "UPDATE" -> gewijzigd += Long.parseLong(woorden[1]);
            case "DELETE" -> verwijderd += Long.parseLong(woorden[1]);
            default -> {
                // Reading, and the ends of a transaction.
            }
        }
    }

    /** @param logbytes what the transaction log grew meanwhile, {@code paginabytes} of it with whole pages */
    Telling stand(int taken, long logbytes, long paginabytes) {
        return new Telling(
                taken,
                opdrachten,
                heenEnWeer,
                toegevoegd,
                gewijzigd,
                verwijderd,
                logbytes,
                paginabytes,
                Map.copyOf(vormen));
    }

    /** The same statement for more rows, or written over more lines, has one shape. */
    private static String vorm(String sql) {
        return sql.replaceAll("\\s+", " ").strip().replaceAll("(?i) values \\(.*", " values ...");
    }
}
