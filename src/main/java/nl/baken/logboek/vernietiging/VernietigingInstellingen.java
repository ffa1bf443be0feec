// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.vernietiging;

import java.time.Duration;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param voorstel code of the role that draws up the list
 * @param akkoord code of the role that agrees
 * @param plaatsvervanger code of the role that may answer too when nobody did in time (T37)
 * @param elke how often what was agreed is looked for; zero: never by itself
 * @param rondes of the hash of a number: more takes longer, to make it and to guess it
 */
@ConfigurationProperties("baken.vernietiging")
record VernietigingInstellingen(
        @DefaultValue("teamleider_zc") String voorstel,
        @DefaultValue("fg") String akkoord,
        @DefaultValue("teamleider_zc") String plaatsvervanger,
        @DefaultValue("1m") Duration elke,
        @DefaultValue("210000") int rondes) {

    VernietigingInstellingen {
        Rol.vanCode(voorstel);
        Rol.vanCode(akkoord);
        Rol.vanCode(plaatsvervanger);
    }

    Rol rolVoorstel() {
        return Rol.vanCode(voorstel);
    }

    Rol rolAkkoord() {
        return Rol.vanCode(akkoord);
    }

    Rol rolPlaatsvervanger() {
        return Rol.vanCode(plaatsvervanger);
    }
}
