// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.List;
import nl.baken.gedeeld.regel.Normen.Norm;
import org.jspecify.annotations.Nullable;

/**
 * The page of one figure.
 *
 * @param precies whether the reader sees every count
 * @param bij whether all that happened is in the figures
 */
public record Kengetalblad(
        Kengetal kengetal,
        List<Paneel> panelen,
        @Nullable Norm norm,
        boolean precies,
        boolean bij,
        boolean zonderFte) {}
