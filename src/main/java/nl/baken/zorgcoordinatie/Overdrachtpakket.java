// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Omstandigheid;
import nl.baken.toestemming.Ontvanger;
import org.springframework.stereotype.Component;

/** X4: the package of a handover, with the minimum with which that receiver can go on; D10 says whether it may leave. */
@Component
class Overdrachtpakket {

    /** Whoever receives somebody, must know who that is, how to reach the client safely and what is dangerous. */
    private static final Set<Compartiment> ALTIJD =
            EnumSet.of(Compartiment.IDENTITEIT, Compartiment.VEILIG_CONTACT, Compartiment.VEILIGHEID);

    private final Deelpakketten pakketten;

    Overdrachtpakket(Deelpakketten pakketten) {
        this.pakketten = pakketten;
    }

    /** Abroad nobody goes on with what runs here; with danger and without consent only what is needed now. */
    static Set<Compartiment> groepen(Bestemming bestemming, Overdrachtgrond grond) {
        if (bestemming == Bestemming.BUITENLAND) {
            return ALTIJD;
        }
        if (grond == Overdrachtgrond.TOESTEMMING) {
            return Doel.OVERDRACHT.groepen();
        }
        Set<Compartiment> nu = EnumSet.copyOf(ALTIJD);
        nu.add(Compartiment.ZORG);
        return nu;
    }

    static String inWoorden(Set<Compartiment> groepen) {
        return groepen.stream().map(Compartiment::omschrijving).sorted().collect(Collectors.joining(", "));
    }

    /** @return its id @throws Weigering when D10 says no: there is no consent for it */
    long zetKlaar(ZaakNummer nummer, Bestemming bestemming, BespreekOverdracht gesprek) {
        Omstandigheid omstandigheid = gesprek.grond() == Overdrachtgrond.VITAAL_BELANG
                ? Omstandigheid.gevaar(Objects.requireNonNull(gesprek.motief()))
                : Omstandigheid.gewoon();
        return pakketten.zetKlaar(
                nummer,
                "grond",
                new Deling(
                        Ontvanger.ANDERE_REGIO, Doel.OVERDRACHT, groepen(bestemming, gesprek.grond()), omstandigheid));
    }

    /** Once. @throws Weigering when the consent was withdrawn in between */
    void verzend(long pakket) {
        pakketten.verzend(pakket);
    }

    /** They go on with the client: whatever was still ready is theirs to share. */
    void overgedragen(ZaakNummer nummer) {
        pakketten.trekIn(nummer, Intrekreden.OVERGEDRAGEN);
    }

    /** It is not sent after all. */
    void trekIn(long pakket) {
        pakketten.trekIn(pakket, Intrekreden.NIET_MEER_NODIG);
    }
}
