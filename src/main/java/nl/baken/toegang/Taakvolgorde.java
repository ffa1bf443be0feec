// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** What a list of tasks is sorted by; of several the first counts most. */
public record Taakvolgorde(Kenmerk kenmerk, boolean aflopend) {

    /** A property of a task that the projection keeps, with the same value as the engine. */
    public enum Kenmerk {
        URGENTIE("taak.urgentie"),
        TOEGEWEZEN("taak.toegewezen"),
        VERVALT("taak.vervalt"),
        AANGEMAAKT("taak.aangemaakt"),
        NAAM("taak.label"),
        NAAM_ZONDER_HOOFDLETTERS("lower(taak.label)");

        private final String kolom;

        Kenmerk(String kolom) {
            this.kolom = kolom;
        }
    }

    String sql() {
        return kenmerk.kolom + (aflopend ? " desc" : " asc");
    }
}
