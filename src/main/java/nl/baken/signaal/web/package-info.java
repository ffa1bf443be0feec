// SPDX-License-Identifier: EUPL-1.2
/** The pages of a signal: report it, follow it, work on it. */
@NullMarked
package nl.baken.signaal.web;

import org.jspecify.annotations.NullMarked;
