// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;

public record ZaakGeopend(ZaakNummer zaak, SignaalNummer signaal, String gemeente, Instant op) {}
