// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/** Something happened with a request about this file. */
public record VerzoekVeranderd(ZaakNummer zaak, Verzoekstap stap) {}
