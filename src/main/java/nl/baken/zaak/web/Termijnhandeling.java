// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.Locale;
import nl.baken.termijn.Termijn;

/** What one can do to a deadline; the name is the last word of the address and of the form. */
enum Termijnhandeling {
    VERZETTEN("Verzetten"),
    PAUZEREN("Pauzeren"),
    HERVATTEN("Hervatten");

    private final String naam;

    Termijnhandeling(String naam) {
        this.naam = naam;
    }

    static Termijnhandeling vanAdres(String adres) {
        return valueOf(adres.substring(adres.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT));
    }

    String naam() {
        return naam;
    }

    String titel() {
        return "Termijn " + naam.toLowerCase(Locale.ROOT);
    }

    String formulier() {
        return "termijn-" + naam.toLowerCase(Locale.ROOT);
    }

    String adres(Termijn termijn) {
        return "/zaken/" + termijn.nummer() + "/termijnen/" + termijn.id() + "/" + naam.toLowerCase(Locale.ROOT);
    }

    String melding(Termijn nieuw) {
        return switch (this) {
            case VERZETTEN -> "De termijn is verzet naar " + Termijnregels.dag(nieuw) + ".";
            case PAUZEREN -> "De termijn is gepauzeerd.";
            case HERVATTEN -> "De termijn loopt weer, tot en met " + Termijnregels.dag(nieuw) + ".";
        };
    }
}
