// SPDX-License-Identifier: EUPL-1.2
/**
 * Charts that the server draws: shapes for an SVG, readable without colour and without a script. The template
 * {@code fragmenten/grafiek} writes them.
 */
@NullMarked
package nl.baken.rapportage.grafiek;

import org.jspecify.annotations.NullMarked;
