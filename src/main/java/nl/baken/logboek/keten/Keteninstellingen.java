// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param verzegelen how long after a run of the sealer the next one starts; two runs seal a line. Zero: never by itself
 * @param ankermap a folder that a second party keeps, where each day's anchor is written; none: only in the database
 * @param ankers a file with anchors from outside to check the chain against
 */
@ConfigurationProperties("baken.logboek")
record Keteninstellingen(@DefaultValue("PT15S") Duration verzegelen, @Nullable Path ankermap, @Nullable Path ankers) {}
