// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** What one track may tell another: that something happened, when and from whom. Never what it was about. */
public enum Feitsoort implements Codewoord {
    BEDENKTIJD_GESTART("Bedenktijd gestart"),
    BEDENKTIJD_GEEINDIGD("Bedenktijd geëindigd"),
    AANGIFTE_GEDAAN("Aangifte gedaan"),
    MEDEWERKING_TOEGEZEGD("Medewerking op een andere manier"),
    AFGEZIEN_VAN_AANGIFTE("Afgezien van aangifte"),
    M55_VERSTUURD("M55 verstuurd"),
    AANWEZIGHEID_NODIG("OM: aanwezigheid nodig"),
    AANWEZIGHEID_NIET_NODIG("OM: aanwezigheid niet nodig"),
    SEPOT("Sepot"),
    VEROORDELING("Veroordeling"),
    VRIJSPRAAK("Vrijspraak"),
    INVRIJHEIDSTELLING("Invrijheidstelling"),
    VERGUNNING_VERLEEND("Vergunning verleend"),
    VERGUNNING_GEWEIGERD("Vergunning geweigerd"),
    VERGUNNING_INGETROKKEN("Vergunning ingetrokken"),
    VERHUISD("Verhuisd"),
    VERTROKKEN_MOB("Met onbekende bestemming vertrokken"),
    TERUGGEKEERD("Teruggekeerd na een vermissing"),
    MEERDERJARIG("18 jaar geworden");

    private final String omschrijving;

    Feitsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
