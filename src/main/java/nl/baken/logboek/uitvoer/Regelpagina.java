// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.util.List;
import nl.baken.logboek.uitvoer.Regelvelden.Lijn;

/** What is done with the next lines of an export. */
interface Regelpagina {

    void op(List<Lijn> lijnen) throws IOException;
}
