// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How strict signing in is.
 *
 * @param tweedeFactor whether everybody must have a second factor; without, who likes sets one up
 * @param opnieuwNa how long after typing the password somebody may do what asks for a recent sign-in
 * @param sessies how many sessions one account has at once
 * @param langsteSessie when a session ends, however busy
 */
@ConfigurationProperties("baken.aanmelden")
public record Aanmeldgrenzen(boolean tweedeFactor, Duration opnieuwNa, int sessies, Duration langsteSessie) {}
