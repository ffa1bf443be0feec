// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param periode how far the sheet for a client looks back when nobody chose a period */
@ConfigurationProperties("baken.logboek.wie-keek")
record Wiekeekinstellingen(@DefaultValue("P3M") Period periode) {}
