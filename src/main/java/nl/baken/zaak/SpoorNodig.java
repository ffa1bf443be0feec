// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/** A track must run for this case; {@code zorgcoordinatie} starts it, in the same transaction. */
public record SpoorNodig(ZaakNummer zaak, Spoor spoor) {}
