// SPDX-License-Identifier: EUPL-1.2
/** What an operator watches, and the only way to tell it: numbers without labels. */
@NullMarked
package nl.baken.gedeeld.meting;

import org.jspecify.annotations.NullMarked;
