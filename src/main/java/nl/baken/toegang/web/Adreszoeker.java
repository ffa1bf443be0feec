// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.toegang.Adresrecht;
import nl.baken.toegang.Rechtenmatrix;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which row of the matrix an address belongs to. */
@Component
class Adreszoeker {

    private record Rij(PathPattern patroon, Adresrecht recht) {}

    /** @param delen the variable parts of the address, as in {@code zaaknummer}; as they were asked, so of any text */
    record Treffer(Adresrecht recht, Map<String, String> delen) {}

    private final List<Rij> rijen;

    /** The most exact pattern first, as Spring MVC chooses. */
    Adreszoeker(Rechtenmatrix matrix) {
        this.rijen = matrix.adressen().stream()
                .map(recht -> new Rij(PathPatternParser.defaultInstance.parse(recht.patroon()), recht))
                .sorted((een, ander) -> PathPattern.SPECIFICITY_COMPARATOR.compare(een.patroon(), ander.patroon()))
                .toList();
    }

    /** @return nothing for an address that is in no row */
    Optional<Treffer> zoek(String methode, String pad) {
        PathContainer adres = PathContainer.parsePath(pad);
        return rijen.stream()
                .filter(rij -> rij.recht().isVoor(methode) && rij.patroon().matches(adres))
                .findFirst()
                .map(rij -> new Treffer(
                        rij.recht(), rij.patroon().matchAndExtract(adres).getUriVariables()));
    }
}
