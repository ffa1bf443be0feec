// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Spoor;

/** What the domain tells the two processes of care. A message nobody waits for changes nothing: the domain holds it. */
public interface Spoorproces {

    /** Something changed: the process looks again what is needed. */
    void bijgewerkt(ZaakNummer nummer, Spoor spoor);

    /** The ggz tells where it stands, so the talk that waits is no longer needed. */
    void ggzLaatHoren(ZaakNummer nummer);

    void tolkGevraagd(ZaakNummer nummer);

    void verklaringGevraagd(ZaakNummer nummer, Spoor spoor);

    void rondAf(ZaakNummer nummer, Spoor spoor);
}
