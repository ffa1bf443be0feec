// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;

/**
 * What a step of a case would share: with whom, why, which facts, and what else than consent may be its ground. D10
 * decides about it ({@link Deelpakketten}).
 */
public record Deling(Ontvanger ontvanger, Doel doel, Set<Compartiment> groepen, Omstandigheid omstandigheid) {

    public Deling {
        groepen = Set.copyOf(groepen);
    }

    /** Only when the client agreed. */
    public static Deling metToestemming(Doel doel, Ontvanger ontvanger, Compartiment... groepen) {
        return new Deling(ontvanger, doel, Set.of(groepen), Omstandigheid.gewoon());
    }

    /** What the law asks of us; withdrawing consent does not stop it. */
    public static Deling volgensDeWet(Ontvanger ontvanger, Compartiment... groepen) {
        return new Deling(ontvanger, Doel.WETTELIJKE_TAAK, Set.of(groepen), Omstandigheid.plicht());
    }

    /** Somebody is in danger now. @param motief why; the client hears it later */
    public static Deling bijGevaar(Geheim motief, Ontvanger ontvanger, Compartiment... groepen) {
        return new Deling(ontvanger, Doel.GEVAAR, Set.of(groepen), Omstandigheid.gevaar(motief));
    }

    /** The same; without consent also because of danger. @param motief why; the client hears it later */
    public Deling ofBijGevaar(Geheim motief) {
        return new Deling(ontvanger, doel, groepen, Omstandigheid.gevaar(motief));
    }
}
