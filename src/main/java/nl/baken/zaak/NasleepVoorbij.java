// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/** One of the things that happened to the case is done; of {@link Nasleep} others may still run. */
public record NasleepVoorbij(ZaakNummer zaak) {}
