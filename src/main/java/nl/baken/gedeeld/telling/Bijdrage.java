// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.telling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a dossier adds to a figure.
 *
 * @param nummer of the dossier
 * @param cijfer code of the figure, as in {@code K03}
 * @param onderdeel the part of it, as in {@code gegeven}; empty when it has none
 * @param op when it happened. What lies ahead is counted when that moment has come: so a figure that only time changes
 *     needs no event
 * @param aantal 1 for something that happened; for a stand (how many there are now) 1 at the start and -1 at the end;
 *     for a sum how much was added
 * @param maat of what is measured, a whole number from 0: minutes for a duration; null when nothing is measured
 * @param korrel what the figure remembers of the moment
 * @param indeling by what it can be asked
 */
public record Bijdrage(
        String nummer,
        String cijfer,
        String onderdeel,
        Instant op,
        long aantal,
        @Nullable Long maat,
        Korrel korrel,
        Indeling indeling) {

    /** What is kept of the moment. */
    public enum Korrel {
        MAAND,
        /** For what is open: how long already, or until which day. */
        DAG
    }

    /** By what it can be asked: what nobody asks would only make the figures bigger. */
    public enum Indeling {
        /** By centrumgemeente and by sector, sex, age class or nationality group. */
        KENMERK,
        GEMEENTE,
        /** Of the whole region alone. */
        GEEN
    }

    /** Something happened. */
    public static Bijdrage gebeurtenis(String nummer, String cijfer, String onderdeel, Instant op) {
        return new Bijdrage(nummer, cijfer, onderdeel, op, 1, null, Korrel.MAAND, Indeling.KENMERK);
    }

    /** Something took this long and ended then. Nothing for a negative duration, from a date that was filled in wrong. */
    public static Optional<Bijdrage> duur(
            String nummer, String cijfer, String onderdeel, Instant einde, Duration duur) {
        return duur.isNegative()
                ? Optional.empty()
                : Optional.of(maat(nummer, cijfer, onderdeel, einde, duur.toMinutes()));
    }

    /** Something was measured. */
    public static Bijdrage maat(String nummer, String cijfer, String onderdeel, Instant op, long maat) {
        return new Bijdrage(nummer, cijfer, onderdeel, op, 1, maat, Korrel.MAAND, Indeling.KENMERK);
    }

    /** From then on there is one more, or one less. */
    public static Bijdrage stand(String nummer, String cijfer, String onderdeel, Instant op, int verschil) {
        return new Bijdrage(nummer, cijfer, onderdeel, op, verschil, null, Korrel.MAAND, Indeling.KENMERK);
    }

    /** So much was added then: days of fte, euro cents. About what an organisation spends, never about people. */
    public static Bijdrage som(String nummer, String cijfer, String onderdeel, Instant op, long hoeveel) {
        return new Bijdrage(nummer, cijfer, onderdeel, op, hoeveel, null, Korrel.MAAND, Indeling.GEMEENTE);
    }

    /** It is open now; the day is that on which it began, or that on which it must be done, also one that lies ahead. */
    public static Bijdrage open(String nummer, String cijfer, String onderdeel, Instant dag) {
        return new Bijdrage(nummer, cijfer, onderdeel, dag, 1, null, Korrel.DAG, Indeling.KENMERK);
    }

    /** The same, that can't be asked by sector, sex, age class or nationality group. */
    public Bijdrage zonderKenmerk() {
        return met(Indeling.GEMEENTE);
    }

    /** The same, of the whole region alone. */
    public Bijdrage zonderGemeente() {
        return met(Indeling.GEEN);
    }

    private Bijdrage met(Indeling andere) {
        return new Bijdrage(nummer, cijfer, onderdeel, op, aantal, maat, korrel, andere);
    }
}
