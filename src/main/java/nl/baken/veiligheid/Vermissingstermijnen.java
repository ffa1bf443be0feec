// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.springframework.stereotype.Component;

/** T31 and what belongs to it: by when the police know, somebody looked, and two people confirmed. */
@Component
class Vermissingstermijnen {

    /** Confirming the departure; for whom it is, decides which. */
    static final List<String> BEVESTIGEN = List.of("T31_VOLWASSEN", "T31_VOLWASSEN_ROOD", "T119", "T119_ROOD");

    /** Those of them for a child. */
    static final List<String> BEVESTIGEN_MINDERJARIG = List.of("T119", "T119_ROOD");

    private static final List<String> ZOEKEN = List.of("T115_ROOD", "T115_EERSTE", "T115_TWEEDE", "T115_OPNIEUW");
    private static final List<String> POLITIE = List.of("T31_MINDERJARIG", "T116_ROOD");

    private final Termijnen termijnen;
    private final Clock klok;

    Vermissingstermijnen(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** The deadline of confirming that holds for this client now; another one lapses. */
    Termijn bevestigen(ZaakNummer nummer, Vermissing vermissing, boolean minderjarig, boolean rood) {
        String regel = (minderjarig ? "T119" : "T31_VOLWASSEN") + (rood ? "_ROOD" : "");
        termijnen.vervallen(
                BEVESTIGEN.stream().filter(andere -> !andere.equals(regel)).toList(), nummer.waarde());
        return termijnen
                .loopt(regel, nummer.waarde())
                .orElseGet(() -> termijnen.start(regel, nummer.waarde(), vermissing.laatstGezien()));
    }

    /** From when two people may confirm: the last day of the deadline. Empty while it stands still. */
    static Optional<Instant> vanaf(Termijn bevestigen) {
        return bevestigen.isGepauzeerd() ? Optional.empty() : Optional.of(Dag.begin(bevestigen.laatsteDag()));
    }

    void startPolitie(ZaakNummer nummer, Vermissing vermissing, boolean minderjarig) {
        termijnen.start(minderjarig ? "T31_MINDERJARIG" : "T116_ROOD", nummer.waarde(), vermissing.laatstGezien());
    }

    /** @param regel one of T115; after a refusal it counts from now, else from when the client was last seen */
    void startZoeken(ZaakNummer nummer, Vermissing vermissing, String regel) {
        termijnen.start(
                regel, nummer.waarde(), regel.equals("T115_OPNIEUW") ? klok.instant() : vermissing.laatstGezien());
    }

    /** When the first attempt of an adult without danger should have been made, and the second one can begin. */
    Instant tweedePoging(Vermissing vermissing) {
        return termijnen.vervalt("T115_EERSTE", vermissing.laatstGezien());
    }

    void bevestigd(ZaakNummer nummer) {
        termijnen.gehaald(BEVESTIGEN, nummer.waarde());
    }

    /** From now on the partners must hear of it. */
    void startInformeren(ZaakNummer nummer) {
        termijnen.start("T117", nummer.waarde(), klok.instant());
    }

    Instant doorzettenOp() {
        return termijnen.vervalt("T37", klok.instant());
    }

    /** It is over. What its tasks still wait for lapses with them. */
    void vervallen(ZaakNummer nummer) {
        termijnen.vervallen(
                List.of(BEVESTIGEN, ZOEKEN, POLITIE, List.of("T117")).stream()
                        .flatMap(List::stream)
                        .toList(),
                nummer.waarde());
    }
}
