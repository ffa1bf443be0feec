// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;

/** What the package of a handover holds: the minimum with which that receiver can go on (X4, domain.md 5.4). */
enum Pakketdeel implements Codewoord {
    WIE("naam en geboortedatum"),
    VEILIG_CONTACT("veilig contact"),
    VEILIGHEID("veiligheidscode"),
    KINDEREN("de kinderen"),
    KERNSET("gegevens van de intake"),
    ZORGPLAN("zorgplan en afspraken"),
    SPOREN("welke hulp loopt, zonder inhoud");

    private final String omschrijving;

    Pakketdeel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Abroad nobody needs to know of residence, criminal case or plan here. */
    static List<Pakketdeel> voor(Bestemming bestemming, boolean kinderen) {
        return Arrays.stream(values())
                .filter(deel -> kinderen || deel != KINDEREN)
                .filter(deel -> bestemming == Bestemming.ANDERE_REGIO || deel.ordinal() <= KINDEREN.ordinal())
                .toList();
    }

    static String inWoorden(List<Pakketdeel> delen) {
        return delen.stream().map(Pakketdeel::omschrijving).collect(Collectors.joining(", "));
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
