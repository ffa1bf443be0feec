// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.toestemming.Deelgrond;
import nl.baken.veiligheid.Dreiging;
import nl.baken.veiligheid.ScreenVeiligheid;
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Veiligheidscode;
import org.jspecify.annotations.Nullable;

/**
 * P03.11: evaluation and case consultation, with the screening that belongs to it (D05).
 *
 * @param grond asked when something was shared
 * @param redenEinde asked when the case can be closed
 */
public record EvalueerZorgplan(
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Evaluatiepartij> aanwezig,
        @Nullable List<Deelonderwerp> gedeeld,
        @Nullable Deelgrond grond,
        @Nullable List<Leefgebied> behaald,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Dreiging> dreigingen,
        @Nullable Veiligheidscode andereCode,
        @Nullable Geheim reden,
        @NotNull(message = "Vul dit veld in.") Geheim besluiten,
        @NotNull(message = "Maak een keuze.") Vervolg vervolg,
        @Nullable RedenEinde redenEinde) {

    ScreenVeiligheid screening() {
        return new ScreenVeiligheid(dreigingen, andereCode, reden);
    }

    List<Deelonderwerp> watIsGedeeld() {
        return gedeeld == null ? List.of() : gedeeld;
    }

    List<Leefgebied> watIsBehaald() {
        return behaald == null ? List.of() : behaald;
    }
}
