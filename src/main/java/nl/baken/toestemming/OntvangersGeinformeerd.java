// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/** Who had received something knows that the consent was withdrawn. */
public record OntvangersGeinformeerd(ZaakNummer zaak) {}
