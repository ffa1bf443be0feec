// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.Arrays;

/** What an account may do (domain.md 2.2). The code is the candidate group in the process models. */
public enum Rol implements Codewoord {
    MELDER("Melder"),
    SLEUTELFUNCTIONARIS("Sleutelfunctionaris"),
    ZORGCOORDINATOR("Zorgcoördinator"),
    TEAMLEIDER_ZC("Teamleider zorgcoördinatie"),
    BELEIDSMEDEWERKER("Beleidsmedewerker"),
    WMO_CONSULENT("Wmo-consulent"),
    MANAGER("Manager"),
    CONTRACTBEHEERDER("Contractbeheerder"),
    TOEZICHTHOUDER_WMO("Toezichthouder Wmo"),
    FG("Functionaris gegevensbescherming"),
    AUDITOR("Auditor"),
    FUNCTIONEEL_BEHEERDER("Functioneel beheerder"),
    TECHNISCH_BEHEERDER("Technisch beheerder");

    private final String omschrijving;

    Rol(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** @throws IllegalArgumentException when no role has this code */
    public static Rol vanCode(String code) {
        return Arrays.stream(values())
                .filter(rol -> rol.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("onbekende rol " + code));
    }
}
