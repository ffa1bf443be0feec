// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/** The file is closed: nobody works on this case any more. */
public record DossierGesloten(ZaakNummer zaak) {}
