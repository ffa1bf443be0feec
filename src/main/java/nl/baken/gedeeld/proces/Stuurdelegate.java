// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taakgegevens;
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

    private interface Uitvoering {
        Sturing doe(DelegateExecution uitvoering);
    }

    private final Procesmotor motor;
    private final Uitvoering stap;

    public Stuurdelegate(Procesmotor motor, Stap stap) {
        this(uitvoering -> stap.doe(uitvoering.getProcessBusinessKey()), motor);
    }

    private Stuurdelegate(Uitvoering stap, Procesmotor motor) {
        this.motor = motor;
        this.stap = stap;
    }

    /** A step of a case. */
    public static Stuurdelegate vanZaak(Procesmotor motor, Function<ZaakNummer, Sturing> stap) {
        return new Stuurdelegate(motor, nummer -> stap.apply(new ZaakNummer(nummer)));
    }

    /** A step of a process that can run several times at once for one case; after the step that set {@code VOORVAL}. */
    public static Stuurdelegate vanVoorval(Procesmotor motor, BiFunction<ZaakNummer, Long, Sturing> stap) {
        return new Stuurdelegate(
                uitvoering -> stap.apply(new ZaakNummer(uitvoering.getProcessBusinessKey()), (Long)
                        uitvoering.getVariable(Taakgegevens.VOORVAL.naam())),
                motor);
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Sturing sturing = stap.doe(uitvoering);
        motor.controleer(sleutel(uitvoering), sturing);
        sturing.alsVariabelen().forEach(uitvoering::setVariable);
    }

    private static String sleutel(DelegateExecution uitvoering) {
        return ((org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity) uitvoering)
                .getProcessDefinition()
                .getKey();
    }
}
