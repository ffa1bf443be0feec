// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import nl.baken.gedeeld.ZaakNummer;

public record ZaakAfgesloten(ZaakNummer zaak, Instant op) {}
