// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Choices an organisation makes about its caseload.
 *
 * @param normPerFte weighted cases that one full-time coordinator carries
 * @param fte appointment of a coordinator whose profile doesn't say
 * @param bron what these choices rest on; shown beside the norm
 */
@ConfigurationProperties("baken.zorgcoordinatie")
record ZorgcoordinatieInstellingen(
        @DefaultValue("20") BigDecimal normPerFte,
        @DefaultValue("1.0") BigDecimal fte,
        @DefaultValue("voorstel") String bron) {}
