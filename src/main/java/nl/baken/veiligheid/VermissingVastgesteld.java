// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.ZaakNummer;

/** Two people agree that the client left for a place that nobody knows: the care is put on hold, in this transaction. */
public record VermissingVastgesteld(ZaakNummer zaak) {}
