// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A calendar month, quarter or year. Periods never overlap halfway: so counts of one fit into those of the other. */
public record Periode(Soort soort, LocalDate van) implements Comparable<Periode> {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("LLLL yyyy", NEDERLANDS);
    private static final DateTimeFormatter MAAND_KORT = DateTimeFormatter.ofPattern("LLL", NEDERLANDS);

    public enum Soort {
        MAAND(1),
        KWARTAAL(3),
        JAAR(12);

        private final int maanden;

        Soort(int maanden) {
            this.maanden = maanden;
        }

        /** The period in which this day falls. */
        public Periode om(LocalDate dag) {
            int eerste = (dag.getMonthValue() - 1) / maanden * maanden + 1;
            return new Periode(this, LocalDate.of(dag.getYear(), eerste, 1));
        }
    }

    /** The day after the last one. */
    public LocalDate tot() {
        return van.plusMonths(soort.maanden);
    }

    public Periode vorige() {
        return new Periode(soort, van.minusMonths(soort.maanden));
    }

    Periode volgende() {
        return new Periode(soort, tot());
    }

    /** The parts that add up to it; none for a month. */
    List<Periode> delen() {
        return switch (soort) {
            case MAAND -> List.of();
            case KWARTAAL -> delen(Soort.MAAND);
            case JAAR -> delen(Soort.KWARTAAL);
        };
    }

    /** The last month of it that has begun on that day. */
    Periode laatsteMaand(LocalDate vandaag) {
        LocalDate laatste = tot().minusDays(1);
        return Soort.MAAND.om(laatste.isAfter(vandaag) && !van.isAfter(vandaag) ? vandaag : laatste);
    }

    boolean bevat(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot());
    }

    /** As in the address of a page: 2026-05, 2026-K2, 2026. */
    public String sleutel() {
        return switch (soort) {
            case MAAND -> van.toString().substring(0, 7);
            case KWARTAAL -> van.getYear() + "-K" + kwartaal();
            case JAAR -> Integer.toString(van.getYear());
        };
    }

    /** In a sentence: "mei 2026", "het 2e kwartaal van 2026". */
    public String naam() {
        return switch (soort) {
            case MAAND -> MAAND.format(van);
            case KWARTAAL -> "het " + kwartaal() + "e kwartaal van " + van.getYear();
            case JAAR -> "heel " + van.getYear();
        };
    }

    /** Above a column. */
    public String kop() {
        return switch (soort) {
            case MAAND -> kort() + " " + van.getYear();
            case KWARTAAL -> kort() + " " + van.getYear();
            case JAAR -> "Heel " + van.getYear();
        };
    }

    /** Under a bar; the year stands there once. */
    public String kort() {
        return switch (soort) {
            case MAAND -> MAAND_KORT.format(van).replace(".", "");
            case KWARTAAL -> "K" + kwartaal();
            case JAAR -> Integer.toString(van.getYear());
        };
    }

    private int kwartaal() {
        return (van.getMonthValue() - 1) / Soort.KWARTAAL.maanden + 1;
    }

    private List<Periode> delen(Soort kleiner) {
        return Stream.iterate(kleiner.om(van), deel -> deel.van().isBefore(tot()), Periode::volgende)
                .toList();
    }

    @Override
    public int compareTo(Periode ander) {
        return van.compareTo(ander.van);
    }
}
