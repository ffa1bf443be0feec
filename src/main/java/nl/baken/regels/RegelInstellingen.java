// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param plaatsvervanger code of the role that may answer too when no other administrator did in time (T37) */
@ConfigurationProperties("baken.regels")
record RegelInstellingen(@DefaultValue("teamleider_zc") String plaatsvervanger) {

    RegelInstellingen {
        Rol.vanCode(plaatsvervanger);
    }

    Rol rol() {
        return Rol.vanCode(plaatsvervanger);
    }
}
