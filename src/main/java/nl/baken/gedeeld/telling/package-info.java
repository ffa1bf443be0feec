// SPDX-License-Identifier: EUPL-1.2
/**
 * What a dossier adds to the figures, told by the modules that know it. Figures are kept by events, never by scanning
 * (ADR 0020).
 */
@NullMarked
package nl.baken.gedeeld.telling;

import org.jspecify.annotations.NullMarked;
