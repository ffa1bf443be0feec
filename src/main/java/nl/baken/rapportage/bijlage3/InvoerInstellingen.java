// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tweede who agrees with counts that a policy officer entered
 * @param plaatsvervanger who may agree too when that was not done in time (T37); never the one who entered them
 */
@ConfigurationProperties("baken.rapportage.invoer")
record InvoerInstellingen(
        @DefaultValue("teamleider_zc") Rol tweede, @DefaultValue("beleidsmedewerker") Rol plaatsvervanger) {}
