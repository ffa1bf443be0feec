// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/** This happened to the case; {@code zorgcoordinatie} starts its process, in the same transaction. */
public record VoorvalNodig(ZaakNummer zaak, Voorval voorval) {}
