// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Omstandigheid;
import org.springframework.stereotype.Component;

/** D10 at the table of an evaluation: what is told to whom, on one ground for all. */
@Component
class Evaluatiedeling {

    private static final Geheim MOTIEF = Geheim.van("Acuut gevaar, besproken bij de evaluatie");

    private final Deelpakketten pakketten;

    Evaluatiedeling(Deelpakketten pakketten) {
        this.pakketten = pakketten;
    }

    /** Keeps what was shared with whom. @throws Weigering when it may not be shared on this ground */
    void deel(ZaakNummer nummer, EvalueerZorgplan opdracht) {
        if (opdracht.watIsGedeeld().isEmpty()) {
            return;
        }
        Deelgrond grond = Objects.requireNonNull(opdracht.grond());
        List<Evaluatiepartij> partijen = opdracht.aanwezig().stream()
                .filter(partij -> partij.ontvanger().isPresent())
                .toList();
        Set<Compartiment> groepen =
                opdracht.watIsGedeeld().stream().map(Deelonderwerp::groep).collect(Collectors.toSet());
        partijen.forEach(partij -> deel(nummer, partij, groepen, grond));
        if (opdracht.aanwezig().contains(Evaluatiepartij.CLIENT)) {
            // Who sat at the table heard it.
            pakketten.alle(nummer).forEach(pakket -> pakketten.zetVerteld(pakket.id()));
        }
    }

    private void deel(ZaakNummer nummer, Evaluatiepartij partij, Set<Compartiment> groepen, Deelgrond grond) {
        pakketten.deel(
                nummer,
                "gedeeld",
                new Deling(partij.ontvanger().orElseThrow(), doel(partij, grond), groepen, omstandigheid(grond)));
    }

    private static Doel doel(Evaluatiepartij partij, Deelgrond grond) {
        return switch (grond) {
                // Without a purpose consent is no ground, and D10 says so.
            case TOESTEMMING -> partij.doel().orElse(Doel.WETTELIJKE_TAAK);
            case WETTELIJKE_TAAK -> Doel.WETTELIJKE_TAAK;
            case VITAAL_BELANG -> Doel.GEVAAR;
        };
    }

    private static Omstandigheid omstandigheid(Deelgrond grond) {
        return switch (grond) {
            case TOESTEMMING -> Omstandigheid.gewoon();
            case WETTELIJKE_TAAK -> Omstandigheid.plicht();
            case VITAAL_BELANG -> Omstandigheid.gevaar(MOTIEF);
        };
    }
}
