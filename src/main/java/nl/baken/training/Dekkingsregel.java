// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.Dag;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.KleineAantallen;

/**
 * The coverage of one function in one organisation, as its reader may see it (ADR 0021).
 *
 * @param doel size of the group and since when
 * @param oordeel whether it is enough, in words
 */
public record Dekkingsregel(
        String organisatie,
        String functie,
        String doel,
        Cel gecertificeerd,
        Cel geaggregeerd,
        Cel onbekend,
        Cel begonnen,
        String procent,
        String oordeel) {

    static final String KLEIN = "<" + KleineAantallen.GRENS;

    private static final String NIET_GETOOND = "x";

    /** For who arranges these trainings: the names are on the sign list, so every count is open. */
    static Dekkingsregel precies(Trainingsdekking.Rij rij) {
        return new Dekkingsregel(
                rij.organisatie(),
                rij.functie(),
                doel(rij, rij.doel() == null ? "" : String.valueOf(rij.doel())),
                Cel.van(rij.gecertificeerd()),
                Cel.van(rij.geaggregeerd()),
                Cel.van(rij.onbekend()),
                Cel.van(rij.begonnen()),
                rij.procent() == null ? "" : rij.procent() + "%",
                oordeel(rij));
    }

    /**
     * For who reads counts only. Of a group whose size stands beside it, who have no certificate are a count as well: when
     * either of the two is small, neither the count nor what follows from it is shown.
     */
    static Dekkingsregel afgeschermd(Trainingsdekking.Rij rij) {
        boolean dicht = isDicht(rij);
        return new Dekkingsregel(
                rij.organisatie(),
                rij.functie(),
                doel(rij, cel(rij.doel() == null ? 0 : rij.doel()).tekst()),
                dicht && !KleineAantallen.isKlein(rij.gecertificeerd())
                        ? new Cel(rij.gecertificeerd(), Afscherming.MEE)
                        : cel(rij.gecertificeerd()),
                cel(rij.geaggregeerd()),
                cel(rij.onbekend()),
                cel(rij.begonnen()),
                rij.procent() == null ? "" : dicht ? NIET_GETOOND : rij.procent() + "%",
                rij.procent() != null && dicht ? NIET_GETOOND : oordeel(rij));
    }

    static boolean isDicht(Trainingsdekking.Rij rij) {
        int zonder = rij.doel() == null ? 0 : Math.max(0, rij.doel() - rij.gecertificeerd());
        return KleineAantallen.isKlein(rij.gecertificeerd()) || KleineAantallen.isKlein(zonder);
    }

    private static Cel cel(int aantal) {
        return new Cel(aantal, KleineAantallen.isKlein(aantal) ? Afscherming.KLEIN : Afscherming.GEEN);
    }

    private static String doel(Trainingsdekking.Rij rij, String aantal) {
        return rij.doel() == null || rij.peildatum() == null
                ? "Niet bekend"
                : aantal + " (op " + Dag.toon(rij.peildatum()) + ")";
    }

    private static String oordeel(Trainingsdekking.Rij rij) {
        if (rij.procent() == null) {
            return rij.doel() == null ? "Geen aantal bekend" : "Niemand met deze functie";
        }
        return rij.onderNorm() ? "Onder de norm" : "Voldoende";
    }
}
