// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** Who the client turns out to be. */
public record WijzigPersoonsgegevens(@Nullable Geheim naam, @Nullable LocalDate geboortedatum) {}
