// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Arrays;
import nl.baken.gedeeld.Codewoord;

/** Where a signal can go (D02), and whether an answer is to be expected from there. */
public enum Route implements Codewoord {
    NOODNUMMER_112("Noodnummer 112 of AVIM-piket", false),
    AVIM("Politie, AVIM Noord-Holland", true),
    COMENSHA_REGISTRATIE("CoMensha, registratie", false),
    COMENSHA_PLAATSING("CoMensha, plaatsing", false),
    NLA("Arbeidsinspectie", true),
    KMAR("Koninklijke Marechaussee", true),
    VEILIG_THUIS("Veilig Thuis", true),
    NIDOS("Nidos", false),
    RIEC("RIEC", true),
    BELASTINGDIENST_FIOD_VIA_RIEC("Belastingdienst of FIOD, via RIEC", true),
    MELD_MISDAAD_ANONIEM("Meld Misdaad Anoniem (advies aan de melder)", false),
    EMM("EMM", false),
    VRIJWILLIGE_HULP("Vrijwillige hulp aanbieden", false),
    GEMEENTE_TOEZICHT("Toezicht en handhaving van de gemeente", false);

    private final String omschrijving;
    private final boolean geeftUitslag;

    Route(String omschrijving, boolean geeftUitslag) {
        this.omschrijving = omschrijving;
        this.geeftUitslag = geeftUitslag;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    boolean geeftUitslag() {
        return geeftUitslag;
    }

    /** Police and the services that investigate: their "no" needs no second reader. */
    boolean isOpsporing() {
        return this == AVIM || this == KMAR || this == NLA;
    }

    /** Gets a place or a company, and never who it is about (D02 rows 11, 12 and 16). */
    boolean isZonderPersoon() {
        return this == RIEC || this == BELASTINGDIENST_FIOD_VIA_RIEC || this == GEMEENTE_TOEZICHT;
    }

    static Route vanCode(String code) {
        return Arrays.stream(values())
                .filter(route -> route.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("onbekende route " + code));
    }
}
