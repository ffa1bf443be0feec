// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.ZaakNummer;

/** Somebody who was missing is back, before or after the care was put on hold. */
public record ClientTerug(ZaakNummer zaak) {}
