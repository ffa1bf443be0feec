// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * Cases go to another coordinator for good, such as at the end of a contract.
 *
 * @param zaken case numbers
 * @param naar account id
 * @param reden asked when the new coordinator is at the norm
 */
public record DraagZakenOver(
        @NotEmpty(message = "Kies een of meer zaken.") List<String> zaken,
        @NotBlank(message = "Kies wie de zaken krijgt.") String naar,
        @Nullable Geheim reden) {}
