// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.Date;
import nl.baken.gedeeld.ZaakNummer;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/**
 * When the engine may clean up what it remembers of a process. Of a case: never by a date, for that knows no legal hold
 * and no second person; it goes with the file ({@link Motorvernietiging}). Of a signal: after the time that the model
 * says, because a signal that became no case is anonymised and is in no file that somebody destroys.
 */
class Bewaardatum extends DefaultHistoryRemovalTimeProvider {

    @Override
    public @Nullable Date calculateRemovalTime(HistoricProcessInstanceEventEntity proces, ProcessDefinition definitie) {
        String nummer = proces.getBusinessKey();
        return nummer != null && nummer.startsWith(ZaakNummer.VOORVOEGSEL)
                ? null
                : super.calculateRemovalTime(proces, definitie);
    }
}
