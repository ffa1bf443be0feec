// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/** Something was made ready, shared or withdrawn; once per act, however many packages it was about. */
public record PakketVeranderd(ZaakNummer zaak, Pakketstap stap) {}
