// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tellen how long after a round of counting the next one starts. Zero: never by itself
 * @param controle when the figures are compared with the dossiers, as a cron expression in the time of Amsterdam. A hyphen:
 *     never by itself
 */
@ConfigurationProperties("baken.rapportage")
record Telinstellingen(@DefaultValue("PT15S") Duration tellen, @DefaultValue("0 30 4 * * *") String controle) {}
