// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import org.jspecify.annotations.Nullable;

/** P03.8: goals where they matter, agreements, and what to do when it goes wrong. */
public record LegZorgplanVast(
        @NotNull(message = "Vul dit veld in.") Geheim doelVeiligheid,
        @Nullable Geheim doelWonen,
        @Nullable Geheim doelGezondheid,
        @Nullable Geheim doelGeld,
        @Nullable Geheim doelRecht,
        @Nullable Geheim doelMeedoen,
        @NotNull(message = "Vul dit veld in.") Geheim afspraken,
        @NotNull(message = "Vul dit veld in.") Geheim noodplan,
        @NotNull(message = "Maak een keuze.") Antwoord metClient) {

    /** The goals that were set, in reading order. */
    Map<Leefgebied, Geheim> doelen() {
        Map<Leefgebied, Geheim> doelen = new EnumMap<>(Leefgebied.class);
        zet(doelen, Leefgebied.VEILIGHEID, doelVeiligheid);
        zet(doelen, Leefgebied.WONEN, doelWonen);
        zet(doelen, Leefgebied.GEZONDHEID, doelGezondheid);
        zet(doelen, Leefgebied.GELD, doelGeld);
        zet(doelen, Leefgebied.RECHT, doelRecht);
        zet(doelen, Leefgebied.MEEDOEN, doelMeedoen);
        return doelen;
    }

    private static void zet(Map<Leefgebied, Geheim> doelen, Leefgebied gebied, @Nullable Geheim doel) {
        if (doel != null && !doel.isLeeg()) {
            doelen.put(gebied, doel);
        }
    }
}
