// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.List;

/**
 * Bijlage 3 of one year as the reader sees it.
 *
 * @param herkomst whose counts these are, in words
 * @param tabellen empty when the source has nothing of this year
 * @param noten the text of the numbers that stand in the cells, the first is 1
 * @param lezingen ways in which the source can be read
 * @param vergelijking CoMensha beside Baken; empty when one of them has nothing
 * @param afgeschermd whether something is not shown because it is small
 */
public record Bijlage(
        int jaar,
        Bron bron,
        String herkomst,
        List<Blok> tabellen,
        List<String> noten,
        List<String> lezingen,
        String vergelijking,
        boolean afgeschermd) {

    /**
     * @param kop head above the names of the rows
     * @param naarLeeftijd whether the columns are those of sex and age, which have a head of two rows
     */
    public record Blok(String titel, String kop, boolean naarLeeftijd, List<String> kolommen, List<Rij> rijen) {}

    public record Rij(String naam, List<Vak> vakken) {}

    /**
     * @param tekst the count as it may be shown
     * @param teken how sure it is, in one sign; empty for counts of Baken
     * @param uitleg the same in words
     * @param noot number of its footnote, or 0
     */
    public record Vak(String tekst, String teken, String uitleg, int noot) {}
}
