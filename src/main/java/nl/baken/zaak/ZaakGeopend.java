// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Instant;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/** @param signaal null when no signal led to it */
public record ZaakGeopend(ZaakNummer zaak, @Nullable SignaalNummer signaal, String gemeente, Instant op) {}
