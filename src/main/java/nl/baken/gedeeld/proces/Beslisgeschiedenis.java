// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Gebeurtenis;
import nl.baken.gedeeld.Geschiedenisbron;
import nl.baken.gedeeld.proces.Beslissingen.Genomen;
import org.springframework.stereotype.Component;

/** Which table decided about a number, in which version and by which rows; the outcome stays where it is. */
@Component
class Beslisgeschiedenis implements Geschiedenisbron {

    private final Beslissingen beslissingen;

    Beslisgeschiedenis(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public List<Gebeurtenis> van(String nummer) {
        return beslissingen.van(nummer).stream()
                .map(genomen -> new Gebeurtenis(
                        genomen.op(), Gebeurtenis.Soort.BESLISSING, genomen.naam(), bij(genomen), null, null))
                .toList();
    }

    private static String bij(Genomen genomen) {
        String regels = genomen.regels().isEmpty() ? "geen" : String.join(", ", genomen.regels());
        return "tabel " + genomen.beslissing() + ", versie " + genomen.versie() + ", regels van "
                + Dag.toon(genomen.peildatum()) + ", geraakt: " + regels;
    }
}
