// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.proces.Gemeenterijen.Rij;

/** Whether a change of the municipalities can be, with what there is on the day that it begins. */
final class Gemeentecontrole {

    private final Gemeenten gemeenten;
    private final Gemeenterijen rijen;
    private final Clock klok;

    Gemeentecontrole(Gemeenten gemeenten, Gemeenterijen rijen, Clock klok) {
        this.gemeenten = gemeenten;
        this.rijen = rijen;
        this.klok = klok;
    }

    /** The ones of today, and those that are to begin: two may go into one new municipality. */
    Stream<String> opvolgers(LocalDate vandaag) {
        Stream<String> komt = rijen.alle().stream()
                .filter(rij -> !rij.ingetrokken() && rij.geldigVan().isAfter(vandaag) && rij.opvolger() == null)
                .map(Rij::naam);
        return Stream.concat(gemeenten.op(vandaag).stream(), komt).distinct().sorted();
    }

    /** @throws NietGevonden when there is no such municipality on that day */
    Gemeente bestaande(String naam, LocalDate dag) {
        return gemeenten
                .zoek(naam, dag)
                .filter(gemeente -> gemeente.naam().equals(naam))
                .orElseThrow(NietGevonden::new);
    }

    /** @throws Weigering with the field that must change */
    void controleer(String sleutel, WijzigGemeente opdracht, LocalDate ingang) {
        if (opdracht.naam() != null) {
            eisNieuw(sleutel, ingang);
        } else if (opdracht.opvolger() == null) {
            eisAndereCentrumgemeente(bestaande(sleutel, ingang.minusDays(1)), opdracht);
        } else {
            bestaande(sleutel, ingang.minusDays(1));
            eisZelfdeCentrumgemeente(opdracht.opvolger(), opdracht, ingang);
        }
    }

    private static void eisAndereCentrumgemeente(Gemeente was, WijzigGemeente opdracht) {
        if (was.centrumgemeente().equals(opdracht.centrumgemeente())
                && was.zekerheid().equals(opdracht.zekerheid())) {
            throw new Weigering(
                    "centrumgemeente",
                    "Dat is zij al. Kies een andere centrumgemeente, of kies de gemeente waarin deze opgaat.");
        }
    }

    /** What holds for the successor, holds for who went into it. */
    private void eisZelfdeCentrumgemeente(String opvolger, WijzigGemeente opdracht, LocalDate ingang) {
        Gemeente nieuwe = gemeenten
                .zoek(opvolger, ingang)
                .orElseThrow(() -> new Weigering(
                        "opvolger",
                        "Deze gemeente bestaat op die dag nog niet. Kies een latere dag of een andere gemeente."));
        if (!nieuwe.centrumgemeente().equals(opdracht.centrumgemeente())) {
            throw new Weigering(
                    "centrumgemeente", opvolger + " hoort op die dag bij " + nieuwe.centrumgemeente() + ". Kies die.");
        }
    }

    private void eisNieuw(String naam, LocalDate ingang) {
        boolean bestaat = Stream.concat(gemeenten.op(ingang).stream(), opvolgers(LocalDate.now(klok)))
                .anyMatch(ander -> ander.toLowerCase(Locale.ROOT).equals(naam.toLowerCase(Locale.ROOT)));
        if (bestaat) {
            throw new Weigering(
                    "naam",
                    "Deze gemeente staat al in de lijst. Gaat zij op in een andere? Kies dan bij die gemeente"
                            + " Nieuwe rij.");
        }
    }
}
