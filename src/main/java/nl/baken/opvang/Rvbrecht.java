// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import org.springframework.stereotype.Component;

/** Who has a right to the Rvb, from when, and that somebody must apply for it (P04.6, T24). */
@Component
class Rvbrecht {

    static final String TERMIJN = "T24";

    private final Rvbopslag opslag;
    private final Opvangprofielen profielen;
    private final Feiten feiten;
    private final Termijnen termijnen;
    private final Opvangproces proces;

    Rvbrecht(Rvbopslag opslag, Opvangprofielen profielen, Feiten feiten, Termijnen termijnen, Opvangproces proces) {
        this.opslag = opslag;
        this.profielen = profielen;
        this.feiten = feiten;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    /** @param aankomst the right counts from the reflection period, or else from the first day in a shelter */
    void vraag(ZaakNummer nummer, LocalDate aankomst) {
        if (opslag.zoek(nummer).isPresent() || !heeftRecht(nummer)) {
            return;
        }
        LocalDate vanaf = feiten.laatste(nummer, Feitsoort.BEDENKTIJD_GESTART).orElse(aankomst);
        if (!loopt(nummer)) {
            termijnen.start(TERMIJN, nummer.waarde(), Dag.begin(vanaf));
        }
        proces.vraagRvb(nummer);
    }

    boolean loopt(ZaakNummer nummer) {
        return termijnen.loopt(TERMIJN, nummer.waarde()).isPresent();
    }

    private boolean heeftRecht(ZaakNummer nummer) {
        return profielen
                .van(nummer)
                .map(Opvangprofiel::heeftRechtOpRvb)
                .orElseGet(() -> feiten.heeft(nummer, Feitsoort.BEDENKTIJD_GESTART));
    }
}
