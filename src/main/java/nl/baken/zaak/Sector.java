// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** A sector of exploitation, exactly as in the table of the year report. */
public enum Sector {
    SEKSUELE_DIENSTVERLENING("Seksuele dienstverlening"),
    GEREGULEERDE_ARBEID("Gereguleerde arbeid/dienstverlening"),
    GEDWONGEN_CRIMINALITEIT("Gedwongen criminaliteit"),
    GEDWONGEN_BEDELARIJ("Gedwongen bedelarij"),
    ORGAANHANDEL("Orgaanhandel"),
    NOG_NIET_GEWERKT("Nog niet gewerkt"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Sector(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Somebody was exploited in it; the other two only say that nobody was yet, or that nobody knows. */
    public boolean isUitbuiting() {
        return this != NOG_NIET_GEWERKT && this != ONBEKEND;
    }

    public String omschrijving() {
        return omschrijving;
    }
}
