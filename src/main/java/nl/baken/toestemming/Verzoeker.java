// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/** Who asks. */
public enum Verzoeker implements Codewoord {
    CLIENT("De cliënt", null),
    OUDER("Een ouder met gezag", Vertegenwoordiger.OUDER),
    VOOGD("De voogd (ook Nidos)", Vertegenwoordiger.VOOGD),
    GI("Een gecertificeerde instelling (GI)", Vertegenwoordiger.GI),
    CURATOR_OF_MENTOR("De curator of mentor", Vertegenwoordiger.CURATOR_OF_MENTOR),
    GEMACHTIGDE("Een advocaat of iemand anders met een machtiging van de cliënt", null),
    TOEZICHTHOUDER("De toezichthouder", null);

    private final String omschrijving;
    private final @Nullable Vertegenwoordiger vertegenwoordiger;

    Verzoeker(String omschrijving, @Nullable Vertegenwoordiger vertegenwoordiger) {
        this.omschrijving = omschrijving;
        this.vertegenwoordiger = vertegenwoordiger;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Null when this is nobody's legal representative. */
    @Nullable
    Vertegenwoordiger vertegenwoordiger() {
        return vertegenwoordiger;
    }
}
