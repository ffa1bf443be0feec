// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.Codewoord;

/** How a signal ended (domain.md 5.2). */
public enum Uitkomst implements Codewoord {
    GEGROND_SLACHTOFFER("Gegrond, mogelijk slachtoffer bekend"),
    GEGROND_ZONDER_PERSOON("Gegrond, geen persoon bekend"),
    ONGEGROND_ILLEGALE_PROSTITUTIE("Ongegrond: vrijwillig werk zonder vergunning"),
    ONGEGROND_OVERIG("Ongegrond"),
    OPGEPAKT_OM("Opgepakt door het OM"),
    OPGEPAKT_ARBEIDSINSPECTIE("Opgepakt door de Arbeidsinspectie"),
    OPGEPAKT_BELASTINGDIENST("Opgepakt door de Belastingdienst"),
    OPGEPAKT_GEMEENTE("Opgepakt door de gemeente"),
    RIEC_CASUS("RIEC-casus"),
    ONVOLDOENDE_INFO("Te weinig informatie"),
    DOORGEZET_REGIO("Doorgezet naar andere regio");

    private final String omschrijving;

    Uitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** No, or perhaps not: one person never decides that alone. */
    boolean vraagtTweedeLezer() {
        return this == ONGEGROND_OVERIG || this == ONGEGROND_ILLEGALE_PROSTITUTIE || this == ONVOLDOENDE_INFO;
    }

    /** Something may be the matter, and there is too little to go on. */
    boolean isZwak() {
        return this == ONVOLDOENDE_INFO || this == GEGROND_ZONDER_PERSOON;
    }

    boolean isGegrond() {
        return this == GEGROND_SLACHTOFFER || this == GEGROND_ZONDER_PERSOON;
    }

    boolean isOngegrond() {
        return this == ONGEGROND_OVERIG || this == ONGEGROND_ILLEGALE_PROSTITUTIE;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
