// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a figure asks that no law says. After a change the figures are counted anew.
 *
 * @param herhaaldBinnenMaanden a new case within so many months after the care ended is a new episode (K20); 24 is the
 *     proposal of the specification
 */
@ConfigurationProperties("baken.zaak.telling")
record TellingInstellingen(@DefaultValue("24") int herhaaldBinnenMaanden) {}
