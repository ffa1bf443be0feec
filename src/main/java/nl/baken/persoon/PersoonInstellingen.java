// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When two people look so much alike that somebody compares them; the defaults are proposals, no source gives a number.
 *
 * @param drempel likeness from 0 to 1 from which a person looks
 * @param minsteNaam likeness of two names below which nothing else counts
 * @param gewichtNaam how heavy the name weighs when both dates of birth are known; the date weighs the rest
 */
@ConfigurationProperties("baken.persoon.gelijkenis")
record PersoonInstellingen(
        @DefaultValue("0.8") double drempel,
        @DefaultValue("0.85") double minsteNaam,
        @DefaultValue("0.6") double gewichtNaam) {}
