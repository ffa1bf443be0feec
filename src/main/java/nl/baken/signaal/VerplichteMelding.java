// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import nl.baken.gedeeld.SignaalNummer;
import nl.baken.toegang.Taaktermijn;
import org.springframework.stereotype.Component;

/** P02.5: only a report that must be made has a working day (T42); one that may be made has none. */
@Component
class VerplichteMelding implements Taaktermijn {

    private final Meldingen meldingen;

    VerplichteMelding(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public String naam() {
        return "verplichte-melding";
    }

    @Override
    public boolean geldt(String nummer, int volgnummer) {
        return meldingen.lees(new SignaalNummer(nummer), volgnummer).isVerplicht();
    }
}
