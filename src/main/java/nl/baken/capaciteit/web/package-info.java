// SPDX-License-Identifier: EUPL-1.2
/** The pages of contracts and capacity. */
@NullMarked
package nl.baken.capaciteit.web;

import org.jspecify.annotations.NullMarked;
