// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Instant;
import nl.baken.gedeeld.ZaakNummer;

/** From this moment on nothing more is shared for this purpose. Once per purpose. */
public record ToestemmingIngetrokken(ZaakNummer zaak, Doel doel, Instant op) {}
