// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie;

/** A part of the case page; a module contributes a bean. It is asked only for people who may see its compartment. */
public interface Zaakdeel {

    int volgorde();

    /** What it is about: only who may see that, sees this part. */
    Compartiment compartiment();

    /** The track it is about, if any: then its acts stand with the part and not on top of the page. */
    default Optional<Spoor> spoor() {
        return Optional.empty();
    }

    /** Empty when this part has nothing to show yet. */
    Optional<Deel> voor(Zaak zaak, Medewerker wie);

    /** What who divides the work can do with this case now, without seeing what it is about. */
    default List<Actie> voorTeamleiding(Zaak zaak) {
        return List.of();
    }

    /** Whether its acts stay after the client died. */
    default boolean naOverlijden() {
        return false;
    }

    /** As {@link #voor}, for an extract of the file: all of it, also what the page leaves out because it is long. */
    default Optional<Deel> inUittreksel(Zaak zaak, Medewerker wie) {
        return voor(zaak, wie);
    }

    /** Where it comes from (AVG 15(1)(g)), a fixed phrase for the client. */
    default String herkomst() {
        return "de zorgcoördinator, van u en van wie u hielp";
    }

    /** Whether a line may tell something about somebody else: then a person looks before the client gets it. */
    default boolean kanOverEenAnderGaan(Essentie.Regel regel) {
        return false;
    }

    /** @param formulieren the forms its facts come from, as {@code module/form}: they tell purpose and ground */
    record Deel(String titel, List<Essentie.Regel> regels, List<Actie> acties, List<String> formulieren) {}

    /**
     * Something this person can do now; {@link Actiegroep} makes the acts that stand on top of the page.
     *
     * @param pad the page of the act, as {@code module/act}
     */
    record Actie(String naam, String pad, Actiegroep groep) {

        /** An act of a track, which stands with the part of that track. */
        public Actie(String naam, String pad) {
            this(naam, pad, Actiegroep.SPOOR);
        }
    }
}
