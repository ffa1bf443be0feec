// SPDX-License-Identifier: EUPL-1.2
/** Destroying what was kept long enough (D09): the list, the two people, the run, the certificate. */
@NullMarked
package nl.baken.logboek.vernietiging;

import org.jspecify.annotations.NullMarked;
