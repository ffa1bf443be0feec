// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the modules say that a dossier adds to the figures now. */
@Component
class EenTelling {

    private final List<Telbaar> modules;
    private final TransactionTemplate transactie;

    EenTelling(List<Telbaar> modules, TransactionTemplate transactie) {
        this.modules = modules;
        this.transactie = transactie;
    }

    List<Telbaar> modules() {
        return modules;
    }

    List<Bijdrage> tel(Telbaar module, Set<String> nummers) {
        return transactie.execute(t -> module.tel(nummers));
    }

    /** As {@code K08 24 2026-02-03T09:00 +1}, a measure behind it. @param begin of the lines that are asked for */
    List<String> van(ZaakNummer zaak, String... begin) {
        return van(zaak.waarde(), begin);
    }

    List<String> van(String nummer, String... begin) {
        return modules.stream()
                .flatMap(module -> tel(module, Set.of(nummer)).stream())
                .filter(bijdrage -> bijdrage.nummer().equals(nummer))
                .map(EenTelling::regel)
                .filter(regel -> List.of(begin).stream().anyMatch(regel::startsWith))
                .sorted()
                .toList();
    }

    private static String regel(Bijdrage bijdrage) {
        return bijdrage.cijfer()
                + (bijdrage.onderdeel().isEmpty() ? "" : " " + bijdrage.onderdeel())
                + " " + LocalDateTime.ofInstant(bijdrage.op(), VerzetbareKlok.AMSTERDAM)
                + (bijdrage.maat() == null ? String.format(" %+d", bijdrage.aantal()) : " " + bijdrage.maat());
    }
}
