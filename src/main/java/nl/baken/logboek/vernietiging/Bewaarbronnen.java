// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Bewaarbron;
import nl.baken.gedeeld.Bewaarbron.Dossier;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.SignaalNummer;
import org.springframework.stereotype.Component;

/** Every kind of file together: of cases, and of contracts. */
@Component
class Bewaarbronnen {

    private final List<Bewaarbron> bronnen;

    Bewaarbronnen(List<Bewaarbron> bronnen) {
        this.bronnen = bronnen;
    }

    List<Dossier> rijp(LocalDate dag, Medewerker lezer) {
        return bronnen.stream()
                .flatMap(bron -> bron.rijp(dag, lezer).stream())
                .sorted(Comparator.comparing(Dossier::vernietigenOp).thenComparing(Dossier::nummer))
                .toList();
    }

    Optional<Dossier> houdVast(String nummer, LocalDate dag) {
        return bronnen.stream()
                .filter(bron -> bron.kent(nummer))
                .findFirst()
                .flatMap(bron -> bron.houdVast(nummer, dag));
    }

    List<String> gaatMee(String nummer) {
        return bronnen.stream()
                .filter(bron -> bron.kent(nummer))
                .findFirst()
                .map(bron -> bron.gaatMee(nummer))
                .orElse(List.of(nummer));
    }

    /** Whether this is a file that people know by its number: no person in the vault and no question about a file. */
    boolean isVanDossier(String nummer) {
        return nummer.startsWith(SignaalNummer.VOORVOEGSEL) || bronnen.stream().anyMatch(bron -> bron.kent(nummer));
    }
}
