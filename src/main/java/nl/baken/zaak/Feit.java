// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import nl.baken.gedeeld.ZaakNummer;

/**
 * The only way in which one track tells another something; published in the transaction in which it becomes known.
 *
 * @param op the day it happened, which may be long ago
 * @param bron who said so
 */
public record Feit(ZaakNummer zaak, Feitsoort soort, LocalDate op, String bron) {}
