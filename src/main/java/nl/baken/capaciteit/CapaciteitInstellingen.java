// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param nalopen how long after a check the next one starts. Zero: never by itself */
@ConfigurationProperties("baken.capaciteit")
record CapaciteitInstellingen(@DefaultValue("PT1H") Duration nalopen) {}
