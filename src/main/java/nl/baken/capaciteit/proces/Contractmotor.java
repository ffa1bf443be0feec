// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.proces;

import static nl.baken.capaciteit.Contractwoorden.KWARTAAL;
import static nl.baken.capaciteit.Contractwoorden.OVERBELAST;

import nl.baken.capaciteit.Aandachtsoort;
import nl.baken.capaciteit.Contractproces;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taakgegevens;
import org.springframework.stereotype.Component;

/** Starts and tells the processes of P12. */
@Component
class Contractmotor implements Contractproces {

    static final String CONTRACT = "contract";
    static final String CAPACITEIT = "capaciteit";

    private final Procesmotor motor;

    Contractmotor(Procesmotor motor) {
        this.motor = motor;
    }

    @Override
    public void begin(ContractNummer nummer, Sturing momenten) {
        motor.start("contract.starten", CONTRACT, nummer.waarde(), momenten);
    }

    @Override
    public boolean teruggenomen(ContractNummer nummer) {
        return motor.meld("contract.teruggenomen", CONTRACT, nummer.waarde(), Sturing.geen()) > 0;
    }

    @Override
    public void nagekeken(ContractNummer nummer) {
        motor.meld("contract.nagekeken", CONTRACT, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void opgevolgd(ContractNummer nummer) {
        motor.meld("contract.opgevolgd", CONTRACT, nummer.waarde(), Sturing.geen());
    }

    @Override
    public void bespreek(ContractNummer nummer, long punt, Aandachtsoort soort) {
        motor.start(
                "capaciteit.starten",
                CAPACITEIT,
                nummer.waarde(),
                Sturing.met(Taakgegevens.VOORVAL, punt)
                        .en(OVERBELAST, soort == Aandachtsoort.OVERBELASTING)
                        .en(KWARTAAL, soort == Aandachtsoort.KWARTAAL));
    }
}
