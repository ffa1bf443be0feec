// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param plaatsvervanger code of the role that may confirm too when no other administrator did in time (T37) */
@ConfigurationProperties("baken.rechtencontrole")
record Rechteninstellingen(@DefaultValue("fg") String plaatsvervanger) {

    Rechteninstellingen {
        Rol.vanCode(plaatsvervanger);
    }

    Rol rol() {
        return Rol.vanCode(plaatsvervanger);
    }
}
