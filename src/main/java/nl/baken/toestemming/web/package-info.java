// SPDX-License-Identifier: EUPL-1.2
/** The pages of requests about a file. */
@NullMarked
package nl.baken.toestemming.web;

import org.jspecify.annotations.NullMarked;
