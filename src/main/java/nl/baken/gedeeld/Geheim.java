// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that may tell who or where someone is: names, numbers, safe contact, addresses, free text. It is stored only
 * through {@link Kluis} and never prints itself, so it can't slip into a log, an exception or a page by accident.
 */
public final class Geheim {

    private final String tekst;

    private Geheim(String tekst) {
        this.tekst = tekst;
    }

    @JsonCreator
    public static Geheim van(String tekst) {
        return new Geheim(tekst);
    }

    /** The readable text: only for the page of somebody who may see it. */
    @JsonValue
    public String tekst() {
        return tekst;
    }

    public boolean isLeeg() {
        return tekst.isBlank();
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Geheim geheim && geheim.tekst.equals(tekst);
    }

    @Override
    public int hashCode() {
        return tekst.hashCode();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
