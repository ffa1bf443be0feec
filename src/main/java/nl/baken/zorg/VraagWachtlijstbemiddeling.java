// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.List;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** P06.4. @param reden asked when the ggz does not take the client */
public record VraagWachtlijstbemiddeling(
        @Nullable Afwijsreden reden, @Nullable List<Bemiddelactie> acties, @Nullable NietNodig nietNodig) {

    List<Bemiddelactie> gedaan() {
        return acties == null ? List.of() : acties;
    }
}
