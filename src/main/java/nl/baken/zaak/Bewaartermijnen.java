// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** D09: how long a file is kept: the longest term of what is in it, by the rules of the day on which the care ended. */
@Component
class Bewaartermijnen {

    private static final String JEUGD = "B03_JEUGD";
    private static final String WMO = "B03";

    /** What is left when no other law asks for the file. */
    private static final String COORDINATIE = "B05";

    private final Termijnen termijnen;
    private final ObjectProvider<Bewaarinhoud> inhoud;
    private final Clock klok;

    Bewaartermijnen(Termijnen termijnen, ObjectProvider<Bewaarinhoud> inhoud, Clock klok) {
        this.termijnen = termijnen;
        this.inhoud = inhoud;
        this.klok = klok;
    }

    /** @param versie first day of the row that held @param vernietigenOp the first day on which it may be destroyed */
    record Bewaarduur(String regel, LocalDate versie, LocalDate vernietigenOp) {}

    /** Of two that end on the same day the first counts: a law before what is left. */
    Bewaarduur langste(ZaakNummer nummer, boolean minderjarig, Instant einde) {
        Stream<String> deel =
                inhoud.orderedStream().filter(soort -> soort.heeft(nummer)).map(Bewaarinhoud::regel);
        Stream<String> alle = Stream.of(
                        Stream.of(COORDINATIE), deel, minderjarig ? Stream.of(JEUGD) : Stream.<String>of())
                .flatMap(regels -> regels);
        List<Bewaarduur> duren =
                alle.flatMap(regel -> duur(regel, einde).stream()).toList();
        return duren.stream()
                .max(Comparator.comparing(Bewaarduur::vernietigenOp)
                        .thenComparing(duur -> !duur.regel().equals(COORDINATIE)))
                .orElseThrow(() -> new IllegalStateException("voor een dossier moet een bewaartermijn gelden"));
    }

    /** Until when the part after the 18th birthday is kept. */
    LocalDate wmo(Instant einde) {
        return duur(WMO, einde).orElseThrow().vernietigenOp();
    }

    /** Nothing when the rule does not hold, as for who is no care provider. */
    private Optional<Bewaarduur> duur(String regel, Instant einde) {
        return termijnen
                .zoekEinde(regel, einde)
                .map(gevonden -> new Bewaarduur(
                        regel,
                        gevonden.regel().geldigVan(),
                        LocalDate.ofInstant(gevonden.vervalt(), klok.getZone()).plusDays(1)));
    }
}
