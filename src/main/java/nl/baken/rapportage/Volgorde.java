// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.Comparator;
import java.util.function.ToLongFunction;
import nl.baken.gedeeld.Codewoord;

/** By which column steps are put in order: the most first, by what the reader may see. */
public enum Volgorde implements Codewoord {
    DUUR("Hoe lang (mediaan)", cijfer -> cijfer.duur().orElse(-1)),
    AANTAL("Hoe vaak", cijfer -> cijfer.klaar().aantal()),
    OPEN("Wacht nu", cijfer -> cijfer.open().aantal()),
    OUDSTE("Wacht nu het langst", cijfer -> cijfer.oudste().orElse(-1)),
    TE_LAAT("Termijn voorbij", cijfer -> cijfer.teLaat().aantal()),
    AFGEBROKEN("Afgebroken", cijfer -> cijfer.afgebroken().aantal()),
    NAAM("Stap", cijfer -> 0);

    private final String omschrijving;
    private final ToLongFunction<Stapcijfer> maat;

    Volgorde(String omschrijving, ToLongFunction<Stapcijfer> maat) {
        this.omschrijving = omschrijving;
        this.maat = maat;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What is equal stands by name. */
    Comparator<Stapregel> vergelijker() {
        Comparator<Stapregel> opMaat = Comparator.comparingLong(regel -> maat.applyAsLong(regel.nu()));
        return opMaat.reversed().thenComparing(regel -> regel.stap().label()).thenComparing(regel -> regel.stap()
                .id());
    }
}
