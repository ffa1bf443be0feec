// SPDX-License-Identifier: EUPL-1.2
/** The pages of auditors and privacy officers. */
@NullMarked
package nl.baken.logboek.web;

import org.jspecify.annotations.NullMarked;
