// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did or decided after an incident.
 *
 * @param antwoord names of the codes that were chosen, with commas between them
 * @param gedaanOp moment of the report itself, null when nothing was reported
 * @param metTijd whether the time of {@code gedaanOp} counts
 */
record Incidentstap(
        Soort soort,
        @Nullable String antwoord,
        @Nullable NietNodig nietNodig,
        @Nullable Instant gedaanOp,
        boolean metTijd,
        @Nullable Geheim kenmerk,
        @Nullable Geheim tekst,
        Instant op) {

    enum Soort implements Codewoord {
        DIRECTE_VEILIGHEID("Directe veiligheid"),
        BEOORDELING("Verhuizen"),
        AVIM("AVIM"),
        DATALEK("Datalek"),
        CLIENT("Cliënt ingelicht"),
        CALAMITEIT("Wmo-toezichthouder"),
        DIRECTIE("Directie"),
        EVALUATIE("Evaluatie");

        private final String omschrijving;

        Soort(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        @Override
        public String omschrijving() {
            return omschrijving;
        }
    }

    static Incidentstap van(Soort soort, @Nullable Object antwoord, @Nullable NietNodig nietNodig, Instant nu) {
        return new Incidentstap(
                soort, antwoord == null ? null : Incidenten.namen(antwoord), nietNodig, null, false, null, null, nu);
    }

    Incidentstap gedaan(Instant wanneer, boolean opDeMinuut, @Nullable Geheim onder) {
        return new Incidentstap(soort, antwoord, nietNodig, wanneer, opDeMinuut, onder, tekst, op);
    }

    Incidentstap met(@Nullable Geheim woorden) {
        return new Incidentstap(soort, antwoord, nietNodig, gedaanOp, metTijd, kenmerk, woorden, op);
    }
}
