// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.rapportage.bijlage3.Registraties.Invoer;
import org.springframework.stereotype.Component;

/** What is known of the registrations of a year: what was entered last, else what the letter says. */
@Component
public class Registratiestand {

    private final Briefbijlage brief;
    private final Registraties registraties;

    Registratiestand(Briefbijlage brief, Registraties registraties) {
        this.brief = brief;
        this.registraties = registraties;
    }

    /** @param herkomst whose counts these are, in words @param cellen none when nothing is known */
    public record Stand(String herkomst, List<Registratiecel> cellen) {}

    public Stand van(int jaar) {
        List<Invoer> versies = registraties.versies(jaar);
        if (versies.isEmpty()) {
            return new Stand(Bron.BRIEF.naam(), brief.cellen(jaar));
        }
        Invoer laatste = versies.get(0);
        return new Stand(
                "CoMensha, versie " + laatste.versie() + ", ingevoerd op " + Dag.toon(laatste.ingevoerdOp()),
                registraties.cellen(laatste.nummer()));
    }
}
