// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;

/** A module that keeps people by name. It finds by blind token; {@link Persoonszoeker} decides who may see what was found. */
public interface Zoekbron {

    /** All that is about somebody with exactly this name (whatever the order, capitals and accents) and date of birth. */
    List<Treffer> zoek(Geheim naam, LocalDate geboren);

    /**
     * @param nummer of a case or signal
     * @param soort what it is, in one word
     * @param adres of its page
     */
    record Treffer(String nummer, String soort, String adres) {}
}
