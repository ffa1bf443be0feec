// SPDX-License-Identifier: EUPL-1.2
/**
 * What the engine knows for the figures: the steps that dossiers went through, and the models to draw them on. And the
 * steps of P13 that no person does.
 */
@NullMarked
package nl.baken.rapportage.proces;

import org.jspecify.annotations.NullMarked;
