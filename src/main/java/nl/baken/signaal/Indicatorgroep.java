// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Arrays;
import java.util.List;
import nl.baken.gedeeld.Codewoord;

/** The categories of D01, in the words of its table; a test holds them against it. */
public enum Indicatorgroep implements Codewoord {
    I1("Meervoudige afhankelijkheid"),
    I2("Beperking van basisvrijheden"),
    I3("Slechte arbeidsomstandigheden"),
    I4("Aantasting van lichamelijke integriteit"),
    I5("Patroon"),
    I6("Jeugd"),
    I7("Eigen verklaring");

    private final String omschrijving;

    Indicatorgroep(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    public List<Indicator> indicatoren() {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.name().startsWith(name() + "_"))
                .toList();
    }
}
