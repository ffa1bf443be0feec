// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming.proces;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.toestemming.Verzoekproces;
import org.springframework.stereotype.Component;

/** Starts and tells the process of a request. It is no part of the case: it goes on when the file is closed. */
@Component
class Verzoekmotor implements Verzoekproces {

    static final String PROCES = "avg-verzoek";

    private final Procesmotor motor;

    Verzoekmotor(Procesmotor motor) {
        this.motor = motor;
    }

    @Override
    public void start(ZaakNummer nummer, long verzoek) {
        motor.start("avg-verzoek.starten", PROCES, nummer.waarde(), Sturing.met(Taakgegevens.VOORVAL, verzoek));
    }

    @Override
    public void nagekeken(ZaakNummer nummer, long verzoek) {
        motor.meldVoorval("avg-verzoek.nagekeken", nummer.waarde(), verzoek);
    }

    @Override
    public void vervalt(ZaakNummer nummer, long verzoek) {
        motor.meldVoorval("avg-verzoek.vervallen", nummer.waarde(), verzoek);
    }
}
