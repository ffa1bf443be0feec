// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.List;
import nl.baken.gedeeld.ZaakNummer;

/** Why nothing of a file may go away now, such as a legal hold; the module that knows the case tells it. */
public interface Wisverbod {

    /** In words; empty when it may. */
    List<String> redenen(ZaakNummer nummer);
}
