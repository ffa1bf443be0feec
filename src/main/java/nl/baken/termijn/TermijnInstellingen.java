// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param bewaking how long after a round the next one starts; zero means that nobody looks by itself */
@ConfigurationProperties("baken.termijnen")
record TermijnInstellingen(@DefaultValue("PT1M") Duration bewaking) {}
