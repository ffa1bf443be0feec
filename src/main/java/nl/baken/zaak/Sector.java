// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** The main sector of exploitation, exactly as in the table of the year report. */
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

    public String omschrijving() {
        return omschrijving;
    }
}
