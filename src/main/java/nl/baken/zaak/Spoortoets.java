// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Optional;

/** Whether a track is open for this person; the module of the track contributes a bean. */
public interface Spoortoets {

    Spoor spoor();

    /** Why not, as a sentence for a coordinator; empty when it can start. */
    Optional<String> waaromNiet(Zaak zaak);
}
