// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param perUur how often one person may search in an hour; the default is a proposal: enough for work, too few to try
 *     names
 */
@ConfigurationProperties("baken.zoeken")
record ZoekInstellingen(@DefaultValue("20") int perUur) {}
