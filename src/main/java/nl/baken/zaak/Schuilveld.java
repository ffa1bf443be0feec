// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;

/**
 * Where a client is or how to reach this person: on the case page only when somebody asks for it and says why, and every
 * time it is asked for is in the log. A module contributes a bean.
 */
public interface Schuilveld {

    /** As in the address of the request: small letters and hyphens. */
    String code();

    /** Whether who signed in too long ago types the password again first. */
    default boolean vraagtRecenteAanmelding() {
        return false;
    }

    String label();

    Compartiment compartiment();

    /** Whether it may tell something about somebody else, or put others in danger on paper. */
    default boolean kanOverEenAnderGaan() {
        return false;
    }

    /** The track whose part of the page it stands in, if any. */
    default Optional<Spoor> spoor() {
        return Optional.empty();
    }

    /** Empty when it is not known, or not for somebody with this view of the case. */
    Optional<Inhoud> inhoud(Zaak zaak, Zaakteam.Blik blik);

    /**
     * @param waarschuwing what must not go wrong with it; stands in sight before it is shown, and may be empty
     * @param belbaar a telephone number that may be called
     */
    record Inhoud(Geheim waarde, String waarschuwing, boolean belbaar) {}
}
