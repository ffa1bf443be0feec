// SPDX-License-Identifier: EUPL-1.2
/** The case list and the frame of the case page. */
@NullMarked
package nl.baken.zaak.web;

import org.jspecify.annotations.NullMarked;
