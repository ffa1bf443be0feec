// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which roles do what with emergency access (X9) and conflicts of interest, by code.
 *
 * @param noodinzage who may open a file in an emergency
 * @param noodinzageBeoordelaar who judges that afterwards
 * @param noodinzagePlaatsvervanger who may judge too when that was not done in time
 * @param noodinzageOverzicht who reads the list of all uses
 * @param opheffer who agrees with lifting a conflict of interest
 * @param opheffingPlaatsvervanger who may agree too when that was not answered in time
 */
@ConfigurationProperties("baken.toegang")
public record ToegangInstellingen(
        @DefaultValue({"zorgcoordinator", "teamleider_zc"}) Set<Rol> noodinzage,
        @DefaultValue("fg") Rol noodinzageBeoordelaar,
        @DefaultValue("teamleider_zc") Rol noodinzagePlaatsvervanger,
        @DefaultValue({"fg", "teamleider_zc"}) Set<Rol> noodinzageOverzicht,
        @DefaultValue("teamleider_zc") Rol opheffer,
        @DefaultValue("fg") Rol opheffingPlaatsvervanger) {

    boolean magNoodinzage(Medewerker wie) {
        return noodinzage.stream().anyMatch(wie::heeft);
    }

    boolean magOverzicht(Medewerker wie) {
        return noodinzageOverzicht.stream().anyMatch(wie::heeft);
    }
}
