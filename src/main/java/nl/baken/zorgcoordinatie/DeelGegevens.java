// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Omstandigheid;
import nl.baken.toestemming.Ontvanger;
import org.jspecify.annotations.Nullable;

/**
 * D10: who should get what, and why.
 *
 * @param motief asked with acute danger
 */
public record DeelGegevens(
        @NotNull(message = "Maak een keuze.") Ontvanger ontvanger,
        @NotNull(message = "Maak een keuze.") Doel doel,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Compartiment> groepen,
        @Nullable AndereGrond andereGrond,
        @Nullable Geheim motief) {

    Set<Compartiment> welke() {
        return EnumSet.copyOf(groepen);
    }

    /** @throws Weigering when acute danger has no motive */
    Omstandigheid omstandigheid() {
        boolean gevaar = andereGrond == AndereGrond.GEVAAR;
        if (gevaar && (motief == null || motief.isLeeg())) {
            throw new Weigering("motief", "Schrijf op wat er nu gevaarlijk is.");
        }
        return new Omstandigheid(andereGrond == AndereGrond.WET, gevaar, gevaar ? motief : null);
    }
}
