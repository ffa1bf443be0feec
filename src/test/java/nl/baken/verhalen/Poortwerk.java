// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.stereotype.Component;

/** Work straight through the gates of tasks and acts. */
@Component
class Poortwerk implements Werkwijze {

    private final Verhaal verhaal;
    private final Zaakhandelingen handelingen;

    Poortwerk(Verhaal verhaal, Zaakhandelingen handelingen) {
        this.verhaal = verhaal;
        this.handelingen = handelingen;
    }

    @Override
    public void taak(String wie, ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(wie, zaak.waarde(), taak, getypt);
    }

    @Override
    public void handeling(ZaakNummer zaak, String handeling, Map<String, ?> getypt) {
        handelingen.doet(zaak, handeling, getypt);
    }
}
