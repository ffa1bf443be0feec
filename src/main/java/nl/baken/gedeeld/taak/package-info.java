// SPDX-License-Identifier: EUPL-1.2
/** One user task = one form = one command record = one handler: what a module says about its tasks, without engine. */
@NullMarked
package nl.baken.gedeeld.taak;

import org.jspecify.annotations.NullMarked;
