// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Afsluitbezwaar;
import org.springframework.stereotype.Component;

/** Closing a file would end the tasks of an incident, and with them what the law asks to report. */
@Component
class Incidentbezwaar implements Afsluitbezwaar {

    private final Incidenten incidenten;

    Incidentbezwaar(Incidenten incidenten) {
        this.incidenten = incidenten;
    }

    @Override
    public Optional<String> waaromNiet(ZaakNummer nummer) {
        return incidenten.van(nummer).stream().anyMatch(Incident::isOpen)
                ? Optional.of("Er loopt nog een veiligheidsincident. Rond eerst de taken daarvan af.")
                : Optional.empty();
    }
}
