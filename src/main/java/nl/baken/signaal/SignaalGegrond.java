// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.SignaalNummer;

/**
 * A signal is founded and a possible victim is known: care coordination takes over.
 *
 * @param personen ids of the people in the signal that need a case, one each
 * @param waargenomenOp the day it was about
 * @param acuut whether D03 asked for more than the ordinary route
 */
public record SignaalGegrond(
        SignaalNummer signaal, List<Long> personen, LocalDate waargenomenOp, String gemeente, boolean acuut) {}
