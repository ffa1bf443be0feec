// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.regel.Normen.Herkomst;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.springframework.stereotype.Component;

/** With which numbers the keys are counted (D13), where those come from and whether anybody stands for them. */
@Component
class Sleutelnormen {

    /** How the codes of the norms of a key begin; the other two keys need none. */
    static final String INWONERS = "inwoners_";

    static final String DUVO = "duvo_";

    private final Normen normen;

    Sleutelnormen(Normen normen) {
        this.normen = normen;
    }

    List<Regel> op(LocalDate dag) {
        return Stream.of(INWONERS, DUVO)
                .flatMap(begin -> normen.herkomst(begin, dag).stream())
                .map(Sleutelnormen::regel)
                .toList();
    }

    private static Regel regel(Herkomst norm) {
        String zekerheid = "voorstel".equals(norm.basis()) ? "Voorstel, controleren" : "Basis: " + norm.basis();
        return new Regel(
                norm.omschrijving(),
                Geld.getal(norm.waarde()) + " " + norm.eenheid() + ". " + zekerheid + ". Bron: " + norm.bron()
                        + ". Geldt vanaf " + Dag.toon(norm.geldigVan()) + ".");
    }
}
