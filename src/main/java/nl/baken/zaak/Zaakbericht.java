// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/**
 * A partner told something about the case itself, and not about a track; published in the transaction that keeps it, so
 * that a refusal keeps nothing.
 */
public record Zaakbericht(ZaakNummer zaak, Ketenbericht bericht) {}
