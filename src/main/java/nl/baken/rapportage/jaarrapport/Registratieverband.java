// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.bijlage3.Levendetelling;
import nl.baken.rapportage.bijlage3.Registratietabel;

/**
 * What the tables of Bijlage 3 in one report have to do with each other, beside the counts that are the same: who is in the
 * one, mentions at least one sector in the other; and what a source says of its own totals.
 */
final class Registratieverband {

    private static final String TOTAAL = Celnaam.TOTAAL;
    private static final String VAN_COMENSHA = Comenshatotalen.BEGIN;

    private final Samenhang samen;
    private final Uitgave uitgave;

    private Registratieverband(Samenhang samen, Uitgave uitgave) {
        this.samen = samen;
        this.uitgave = uitgave;
    }

    static void leg(Samenhang samen, Uitgave uitgave) {
        Registratieverband verband = new Registratieverband(samen, uitgave);
        verband.vanBaken();
        verband.vanBron();
    }

    private void vanBaken() {
        tenminste(vermelding("Man"), persoon("Man 18-"), persoon("Man 18+"));
        tenminste(vermelding("Vrouw"), persoon("Vrouw 18-"), persoon("Vrouw 18+"));
        hoogstens("Man", persoon("Man 18-"), persoon("Man 18+"));
        hoogstens("Vrouw", persoon("Vrouw 18-"), persoon("Vrouw 18+"));
        tenminste(
                plek(Registratiebron.TOTALEN, TOTAAL, "Vermeldingen van een sector"),
                plek(Registratiebron.TOTALEN, TOTAAL, "Personen"));
    }

    /**
     * Nobody mentions a sector twice: there are no more mentions of it than people, with those of whom the age is unknown. A
     * reader may take those away, so that is reckoned with too where it adds up.
     */
    private void hoogstens(String geslacht, Optional<Plek> jong, Optional<Plek> volwassen) {
        List<Plek> inDeTabel =
                Stream.of(jong, volwassen).flatMap(Optional::stream).toList();
        List<Plek> mensen = Stream.of(
                        jong, volwassen, plek(Registratiebron.TOTALEN, Levendetelling.NIET_IN_TE_DELEN, "Personen"))
                .flatMap(Optional::stream)
                .toList();
        List<Plek> vermeldingen = Registratietabel.SECTOREN.rijen().values().stream()
                .filter(rij -> !rij.equals(TOTAAL))
                .flatMap(rij -> plek(Registratiebron.SECTOREN, rij, geslacht).stream())
                .toList();
        if (!mensen.isEmpty() && !vermeldingen.isEmpty()) {
            Plek zonderOnbekend = samen.bijElkaar(inDeTabel);
            Plek metOnbekend = samen.bijElkaar(mensen);
            vermeldingen.forEach(vermelding -> {
                samen.tenminste(zonderOnbekend, List.of(vermelding));
                samen.tenminste(metOnbekend, List.of(vermelding));
            });
        }
    }

    /** The totals that the source names stay where they can: they are what a reader asks for, their differences too. */
    private void vanBron() {
        Optional<Plek> vermeldingen = totaal("Vermeldingen van een sector, opgeteld");
        Stream.of(totaal("Slachtoffers volgens de bron"), totaal("Totaal van de tabel met leeftijd"), vermeldingen)
                .flatMap(Optional::stream)
                .forEach(samen::belangrijk);
        som(
                vermeldingen,
                Registratietabel.SECTOREN.rijen().values().stream()
                        .filter(rij -> !rij.equals(TOTAAL))
                        .map(rij -> plek(VAN_COMENSHA + Registratietabel.SECTOREN.name(), rij, TOTAAL))
                        .toList());
        String personen = VAN_COMENSHA + Registratietabel.PERSONEN.name();
        som(
                plek(personen, TOTAAL, TOTAAL),
                List.of(
                        plek(personen, TOTAAL, "Vrouw 18-"),
                        plek(personen, TOTAAL, "Vrouw 18+"),
                        totaal("Mannen samen")));
    }

    private Optional<Plek> vermelding(String kolom) {
        return plek(Registratiebron.SECTOREN, TOTAAL, kolom);
    }

    private Optional<Plek> persoon(String kolom) {
        return plek(Registratiebron.PERSONEN, TOTAAL, kolom);
    }

    private Optional<Plek> totaal(String rij) {
        return plek(VAN_COMENSHA + Registratietabel.TOTALEN.name(), rij, "");
    }

    private Optional<Plek> plek(String code, String rij, String kolom) {
        return uitgave.plek(code, rij, kolom);
    }

    @SafeVarargs
    private void tenminste(Optional<Plek> groter, Optional<Plek>... kleiner) {
        List<Plek> delen = Stream.of(kleiner).flatMap(Optional::stream).toList();
        if (delen.size() == kleiner.length) {
            groter.ifPresent(plek -> samen.tenminste(plek, delen));
        }
    }

    private void som(Optional<Plek> totaal, List<Optional<Plek>> delen) {
        List<Plek> bekend = delen.stream().flatMap(Optional::stream).toList();
        if (bekend.size() == delen.size()) {
            totaal.ifPresent(plek -> samen.som(plek, bekend));
        }
    }
}
