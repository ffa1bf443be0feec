// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Organisaties;
import org.springframework.stereotype.Component;

/** A contract in words. */
@Component
class Contractregels {

    private final Organisaties organisaties;

    Contractregels(Organisaties organisaties) {
        this.organisaties = organisaties;
    }

    List<Regel> van(Contract contract) {
        List<Regel> regels = new ArrayList<>(List.of(
                new Regel("Aanbieder", aanbieder(contract)),
                new Regel("Van", Dag.toon(contract.van())),
                new Regel("Tot en met", Dag.toon(contract.tot())),
                new Regel("Fte volgens contract", Geld.getal(contract.fteContract())),
                new Regel("Fte uit eigen middelen van de aanbieder", Geld.getal(contract.fteEigen())),
                new Regel("Bedrag per jaar", Geld.toon(contract.bedragCent())),
                new Regel("Voor de gemeenten", String.join(", ", contract.gemeenten())),
                new Regel("Soort", contract.soort().omschrijving()),
                new Regel("Betaling", betaling(new Sleuteljaren.Betaling(contract.sleutel(), contract.betaler()))),
                new Regel("Stand", contract.status().omschrijving())));
        if (contract.getekendOp() != null) {
            regels.add(new Regel("Getekend op", Dag.toon(contract.getekendOp())));
        }
        return regels;
    }

    String aanbieder(Contract contract) {
        return organisaties
                .zoek(contract.aanbieder())
                .map(Organisaties.Organisatie::naam)
                .orElse("");
    }

    static String betaling(Sleuteljaren.Betaling betaling) {
        return betaling.sleutel() == null
                ? betaling.betaler() + " betaalt alles"
                : "Verdeeld naar: " + betaling.sleutel().omschrijving();
    }
}
