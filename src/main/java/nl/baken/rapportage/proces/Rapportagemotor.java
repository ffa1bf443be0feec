// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.rapportage.jaarrapport.Rapportproces;
import nl.baken.rapportage.raadsvraag.Raadsvraagproces;
import org.springframework.stereotype.Component;

/** Starts and tells the processes of P13. */
@Component
class Rapportagemotor implements Rapportproces, Raadsvraagproces {

    static final String RAPPORT = "jaarrapport";
    static final String RAADSVRAAG = "raadsvraag";

    private final Procesmotor motor;

    Rapportagemotor(Procesmotor motor) {
        this.motor = motor;
    }

    @Override
    public void start(RapportNummer nummer) {
        motor.start("jaarrapport.starten", RAPPORT, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void nagekeken(RapportNummer nummer) {
        motor.meld("jaarrapport.nagekeken", RAPPORT, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void ingetrokken(RapportNummer nummer) {
        motor.meld("jaarrapport.ingetrokken", RAPPORT, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void start(RaadsvraagNummer nummer) {
        motor.start("raadsvraag.starten", RAADSVRAAG, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void ingetrokken(RaadsvraagNummer nummer) {
        motor.meld("raadsvraag.ingetrokken", RAADSVRAAG, nummer.waarde(), Sturing.geen());
    }
}
