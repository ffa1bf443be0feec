// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.zaak.Blokkadereden;
import org.jspecify.annotations.Nullable;

/** X7: all is done, and a second person may say so too. @param bewaarblokkade why the file must be kept */
public record StelAfsluitenVoor(
        @Nullable List<Blokkadereden> bewaarblokkade,
        @NotNull(message = "Zet hier een vinkje om verder te gaan.") Boolean allesGedaan) {}
