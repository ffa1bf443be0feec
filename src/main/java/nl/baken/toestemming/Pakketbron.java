// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.List;
import nl.baken.gedeeld.taak.Essentie.Regel;

/** What stands in a package: the module that reads the case tells the fields of its groups, never an address. */
public interface Pakketbron {

    List<Regel> regels(Pakket pakket);
}
