// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.util.List;

/**
 * A drawing, in units of its own box.
 *
 * @param sleutel begins the ids in it, so that a page can hold several
 * @param omschrijving for who does not see it; the table beside it has every value
 * @param hulplijnen across, at round values
 * @param legenda the series in order; empty when there is one
 * @param soort {@code staaf} or {@code lijn}: what the legend shows of a series
 */
public record Grafiek(
        String sleutel,
        String titel,
        String omschrijving,
        int breedte,
        int hoogte,
        List<Lijn> hulplijnen,
        List<Vlak> vlakken,
        List<Lijn> lijnen,
        List<Punt> punten,
        List<Tekst> teksten,
        List<Legenda> legenda,
        String soort) {

    /** How many series can be told apart by their pattern. */
    public static final int REEKSEN = 6;

    /** @param merk its mark, as it stands on a line */
    public record Legenda(String naam, String merk) {}

    /** @param reeks from 1: decides colour and pattern */
    public record Vlak(double x, double y, double breedte, double hoogte, int reeks) {}

    /** @param reeks from 1; 0 for a line that helps to read, -1 for a norm */
    public record Lijn(double x1, double y1, double x2, double y2, int reeks) {}

    /** @param vorm outline, so that a series differs from another by more than its colour */
    public record Punt(String vorm, int reeks) {}

    /** @param anker start, middle or end */
    public record Tekst(double x, double y, String tekst, String anker) {}
}
