// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** The deadline runs again. */
public record HervatTermijn(@Nullable Geheim reden) {}
