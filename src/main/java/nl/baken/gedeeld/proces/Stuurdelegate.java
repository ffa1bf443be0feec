// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.function.Function;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A service or decision step of a model: reads the number, calls one domain service, sets declared variables.
 *
 * <p>A bean of this type is named as its step in the model.
 */
public final class Stuurdelegate implements JavaDelegate {

    /** What the step does with the number. */
    public interface Stap {
        Sturing doe(String nummer);
    }

    private final Procesmotor motor;
    private final Stap stap;

    public Stuurdelegate(Procesmotor motor, Stap stap) {
        this.motor = motor;
        this.stap = stap;
    }

    /** A step of a case. */
    public static Stuurdelegate vanZaak(Procesmotor motor, Function<ZaakNummer, Sturing> stap) {
        return new Stuurdelegate(motor, nummer -> stap.apply(new ZaakNummer(nummer)));
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Sturing sturing = stap.doe(uitvoering.getProcessBusinessKey());
        motor.controleer(sleutel(uitvoering), sturing);
        sturing.alsVariabelen().forEach(uitvoering::setVariable);
    }

    private static String sleutel(DelegateExecution uitvoering) {
        return ((org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity) uitvoering)
                .getProcessDefinition()
                .getKey();
    }
}
