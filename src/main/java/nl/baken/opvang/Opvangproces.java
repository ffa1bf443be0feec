// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the processes of P04. Telling one that does not run changes nothing. */
public interface Opvangproces {

    /** Something overtook the step that the track waits for. */
    void werkBij(ZaakNummer nummer);

    void meldVeiligAdres(ZaakNummer nummer);

    void startVerblijf(ZaakNummer nummer);

    void stopVerblijf(ZaakNummer nummer);

    void vraagRvb(ZaakNummer nummer);

    void rvbBeslist(ZaakNummer nummer);

    void startWmo(ZaakNummer nummer);

    void stopWmo(ZaakNummer nummer);

    /** An open task goes back to everybody who may do it. @param taak task id in the model */
    void bied(ZaakNummer nummer, String taak);
}
