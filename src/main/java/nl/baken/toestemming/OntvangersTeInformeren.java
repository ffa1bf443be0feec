// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/** Consent was withdrawn after something had been shared: who got it must hear so. @param intrekking its record */
public record OntvangersTeInformeren(ZaakNummer zaak, long intrekking) {}
