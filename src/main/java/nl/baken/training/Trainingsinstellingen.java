// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Duration;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tweede code of the role that looks at the budget of a plan (X10)
 * @param plaatsvervanger code of the role that may answer too when nobody did in time (T37)
 * @param zonderCertificaat kinds of training after which nobody is trained yet
 * @param ronde how often a new plan and names to clear are looked for; zero: never by itself
 * @param getoond how many sessions the page shows
 */
@ConfigurationProperties("baken.training")
record Trainingsinstellingen(
        @DefaultValue("manager") String tweede,
        @DefaultValue("beleidsmedewerker") String plaatsvervanger,
        @DefaultValue("casuistiek") Set<Trainingsoort> zonderCertificaat,
        @DefaultValue("1h") Duration ronde,
        @DefaultValue("200") int getoond) {

    Rol rolTweede() {
        return Rol.vanCode(tweede);
    }

    Rol rolPlaatsvervanger() {
        return Rol.vanCode(plaatsvervanger);
    }
}
