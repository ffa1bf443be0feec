// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.ZaakNummer;

/** Whether CoMensha knows a client: without that it pays no interpreter (D10b). The module that knows implements it. */
public interface Comenshabron {

    boolean isGeregistreerd(ZaakNummer nummer);
}
