// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;
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
        tenminste(
                plek(Registratiebron.TOTALEN, TOTAAL, "Vermeldingen van een sector"),
                plek(Registratiebron.TOTALEN, TOTAAL, "Personen"));
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
