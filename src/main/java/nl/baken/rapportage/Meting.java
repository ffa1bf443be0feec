// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.OptionalLong;
import java.util.function.Function;
import nl.baken.gedeeld.Codewoord;

/** What is drawn on the steps of a process. */
public enum Meting implements Codewoord {
    AANTAL("Hoe vaak", cijfer -> aantal(cijfer.klaar()), cijfer -> cijfer.klaar()
            .tekst()),
    DUUR("Hoe lang", cijfer -> positief(cijfer.duur()), Stapcijfer::duurtekst),
    OPEN("Wacht nu", cijfer -> aantal(cijfer.open()), cijfer -> cijfer.open().tekst()),
    TE_LAAT("Termijn voorbij", cijfer -> aantal(cijfer.teLaat()), cijfer -> cijfer.teLaat()
            .tekst()),
    AFGEBROKEN("Afgebroken", cijfer -> aantal(cijfer.afgebroken()), cijfer -> cijfer.afgebroken()
            .tekst());

    private final String omschrijving;
    private final Function<Stapcijfer, OptionalLong> waarde;
    private final Function<Stapcijfer, String> tekst;

    Meting(String omschrijving, Function<Stapcijfer, OptionalLong> waarde, Function<Stapcijfer, String> tekst) {
        this.omschrijving = omschrijving;
        this.waarde = waarde;
        this.tekst = tekst;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Empty when there is nothing to draw. */
    OptionalLong waarde(Stapcijfer cijfer) {
        return waarde.apply(cijfer);
    }

    String tekst(Stapcijfer cijfer) {
        return tekst.apply(cijfer);
    }

    /** The difference with an earlier period in words, empty without one. */
    String verschil(Stapcijfer nu, Stapcijfer toen) {
        return switch (this) {
            case AANTAL -> nu.meer(toen);
            case DUUR -> nu.langer(toen);
            default -> "";
        };
    }

    /** A small one is drawn as small; what is hidden for another reason is not drawn. */
    private static OptionalLong aantal(Cel cel) {
        return cel.afscherming() == Cel.Afscherming.MEE
                ? OptionalLong.empty()
                : positief(OptionalLong.of(cel.aantal()));
    }

    private static OptionalLong positief(OptionalLong waarde) {
        return waarde.isPresent() && waarde.getAsLong() == 0 ? OptionalLong.empty() : waarde;
    }
}
