// SPDX-License-Identifier: EUPL-1.2
/** The frame of Baken's own pages: menu, start page, task page, errors. */
@NullMarked
package nl.baken.gedeeld.web;

import org.jspecify.annotations.NullMarked;
