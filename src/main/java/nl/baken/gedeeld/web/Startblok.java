// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;

/** A part of the start page; a module contributes a bean that says what it has for this person today. */
public interface Startblok {

    int volgorde();

    /** Empty when this part is not for this person. */
    Optional<Blok> voor(Medewerker wie);

    /** @param leeg what to read (and do next) when there are no lines */
    record Blok(String titel, List<Regel> regels, String leeg) {}

    /** @param toelichting second line, such as a deadline; may be empty @param nadruk "rood", "oranje" or empty */
    record Regel(String tekst, String adres, String toelichting, String nadruk) {}
}
