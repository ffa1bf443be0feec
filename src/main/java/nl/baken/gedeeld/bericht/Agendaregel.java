// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.bericht;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of what is coming for somebody.
 *
 * @param tijd when on that day, or null for the whole day
 * @param tekst a fixed phrase with a number or public words, such as {@code Termijn ZC-7K3QPM4}; nothing of a client
 * @param adres page to go to, or empty
 * @param uid of the calendar entry that {@link Agendabron#zoek} gives, or null when there is none to take along
 */
public record Agendaregel(LocalDate dag, @Nullable LocalTime tijd, String tekst, String adres, @Nullable String uid) {}
