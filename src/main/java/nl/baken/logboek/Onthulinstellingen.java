// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param duur how long names stand in the log of a number after two people agreed */
@ConfigurationProperties("baken.logboek.namen")
record Onthulinstellingen(@DefaultValue("PT2H") Duration duur) {}
