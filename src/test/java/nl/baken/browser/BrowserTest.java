// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.baken.BakenTest;
import nl.baken.Volgorde;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of Baken in a real Chromium. It gets a {@link Vensters} as parameter of the test method: a window of its own
 * for every person in the story, watched from the first request to the last ({@link Bewaking}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BakenTest
@Order(Volgorde.BROWSER)
@ExtendWith(Browserproef.class)
public @interface BrowserTest {}
