// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.ZaakNummer;

/** All that had to be done after an incident of this case is done. */
public record IncidentGesloten(ZaakNummer zaak) {}
