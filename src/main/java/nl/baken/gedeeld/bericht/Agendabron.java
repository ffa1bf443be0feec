// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;

/** Knows something that is coming for somebody; a module contributes a bean, and it stands on {@code /agenda}. */
public interface Agendabron {

    /**
     * What this person has between two days, in any order. Only what this person may see, and of a client no more than
     * the number.
     *
     * @param van first day
     * @param tot first day that is too late
     */
    List<Agendaregel> komend(Medewerker wie, LocalDate van, LocalDate tot);

    /**
     * The entry of one line, to take along to another calendar; nothing when it is not there or not for this person.
     * Only for what has nothing to do with a client.
     *
     * @param uid of {@link Agendaregel#uid()}; may be any text
     */
    default Optional<Agendapunt> zoek(String uid, Medewerker wie) {
        return Optional.empty();
    }
}
