// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.toegang.Organisaties;
import org.springframework.stereotype.Component;

/** What can be chosen on the forms of contracts. */
@Component
class Contractkeuzes {

    /** The kind of organisation that can deliver care coordination. */
    private static final String AANBIEDER = "zorgcoordinatie";

    private final Organisaties organisaties;
    private final Gemeenten gemeenten;

    Contractkeuzes(Organisaties organisaties, Gemeenten gemeenten) {
        this.organisaties = organisaties;
        this.gemeenten = gemeenten;
    }

    List<Keuze> aanbieders() {
        return organisaties.alle().stream()
                .filter(organisatie -> organisatie.soort().equals(AANBIEDER))
                .map(organisatie -> new Keuze(organisatie.id(), organisatie.naam()))
                .toList();
    }

    List<String> centrumgemeenten() {
        return gemeenten.centrumgemeenten();
    }

    List<Keuze> gemeentekeuzes() {
        return centrumgemeenten().stream().map(naam -> new Keuze(naam, naam)).toList();
    }

    static List<Keuze> sleutels() {
        return Arrays.stream(Sleutel.values())
                .map(sleutel -> new Keuze(sleutel.code(), "Verdelen: " + sleutel.omschrijving()))
                .toList();
    }

    List<Keuze> betalingen() {
        return Stream.concat(
                        sleutels().stream(),
                        centrumgemeenten().stream().map(naam -> new Keuze(naam, naam + " betaalt alles")))
                .toList();
    }
}
