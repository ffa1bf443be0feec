// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/**
 * A list of files to destroy, and when it is done the certificate. It holds no personal data.
 *
 * @param opgesteldDoor account id, as {@code tweede}
 * @param weggelaten how many stayed because the first person left them out
 * @param tegengehouden how many stayed because something stopped them when their turn came
 */
public record Lijst(
        String nummer,
        Stand stand,
        String opgesteldDoor,
        Instant opgesteldOp,
        @Nullable String tweede,
        @Nullable Instant beslotenOp,
        @Nullable Instant klaarOp,
        int weggelaten,
        int tegengehouden,
        String zout,
        int rondes) {

    public enum Stand implements Codewoord {
        OPEN("Wacht op een tweede persoon"),
        AKKOORD("Wordt uitgevoerd"),
        NIET_AKKOORD("Niet akkoord"),
        INGETROKKEN("Ingetrokken"),
        KLAAR("Vernietigd");

        private final String omschrijving;

        Stand(String omschrijving) {
            this.omschrijving = omschrijving;
        }

        @Override
        public String omschrijving() {
            return omschrijving;
        }
    }

    /** A file on the list that is still there. @param stand wacht, mislukt, weggelaten or tegengehouden */
    public record Rij(
            String nummer,
            String regel,
            LocalDate regelVersie,
            LocalDate vernietigenOp,
            String stand,
            @Nullable String reden) {}

    /** How many files by one row of one retention rule. */
    public record Grond(String regel, LocalDate regelVersie, int aantal) {}

    /** How many rows of one table. */
    public record Telling(String tabel, int aantal) {

        public String module() {
            return tabel.substring(0, tabel.indexOf('.'));
        }
    }

    /** The whole of it. @param hashes of the numbers of cases and signals, see {@link Nummerhash} */
    public record Bewijs(Lijst lijst, List<Grond> gronden, List<Telling> tellingen, List<String> hashes) {

        public int dossiers() {
            return gronden.stream().mapToInt(Grond::aantal).sum();
        }
    }
}
