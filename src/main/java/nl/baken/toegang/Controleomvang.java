// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.baken.gedeeld.Rol;

/** Whose rights are reviewed, and how often at least: a dated rule each (BIO2 5.18.03 and 8.02.01). */
public enum Controleomvang {
    IEDEREEN("Alle accounts", "T190", EnumSet.allOf(Rol.class)),
    BEHEERDERS("Alleen beheerders", "T191", EnumSet.of(Rol.FUNCTIONEEL_BEHEERDER, Rol.TECHNISCH_BEHEERDER));

    private final String omschrijving;
    private final String termijn;
    private final Set<Rol> rollen;

    Controleomvang(String omschrijving, String termijn, Set<Rol> rollen) {
        this.omschrijving = omschrijving;
        this.termijn = termijn;
        this.rollen = rollen;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String termijn() {
        return termijn;
    }

    boolean betreft(Accounts.Account account) {
        return account.actief() && account.rollen().stream().anyMatch(rollen::contains);
    }
}
