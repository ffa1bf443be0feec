// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.baken.zaak.Spoor;

/** P03.9: which tracks begin now. */
public record StartSporen(@NotEmpty(message = "Kies minstens één mogelijkheid.") List<Spoor> sporen) {}
