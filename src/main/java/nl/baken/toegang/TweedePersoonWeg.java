// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import nl.baken.toegang.Taakverdeling.Taak;

/** Who was to answer as the second person is not there: the task is offered again, and a module may know who is next. */
public record TweedePersoonWeg(Taak taak) {}
