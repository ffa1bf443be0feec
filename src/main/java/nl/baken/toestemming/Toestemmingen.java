// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consents of a case. Withdrawing is as easy as giving: both are one conversation, and both are kept. */
@Service
public class Toestemmingen {

    private final Toestemmingopslag opslag;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Toestemmingen(Toestemmingopslag opslag, Toegang toegang, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** One consent as it stands: {@code ingetrokkenOp} null while it holds. */
    public record Toestemming(
            Doel doel,
            java.time.LocalDate gegevenOp,
            java.time.@org.jspecify.annotations.Nullable Instant ingetrokkenOp) {

        public boolean geldt() {
            return ingetrokkenOp == null;
        }
    }

    /** Keeps the conversation; gives what is new and withdraws what is no longer agreed to. */
    @Transactional
    public void legVast(ZaakNummer nummer, Gesprek gesprek) {
        toegang.eisBetrokken(nummer.waarde());
        Set<Doel> gold = geldend(nummer);
        Instant nu = klok.instant();
        long id = opslag.bewaar(nummer, gesprek, toegang.medewerker().id());
        gesprek.doelen().stream()
                .filter(doel -> !gold.contains(doel))
                .forEach(doel -> opslag.geef(nummer, id, doel, gesprek.gesprokenOp()));
        gold.stream().filter(doel -> !gesprek.doelen().contains(doel)).forEach(doel -> {
            opslag.trekIn(nummer, doel, nu);
            gebeurtenissen.publishEvent(new ToestemmingIngetrokken(nummer, doel, nu));
        });
        gebeurtenissen.publishEvent(new Handeling("toestemming vastgelegd", nummer.waarde(), "gesprek met de cliënt"));
    }

    /** Whether this may be shared now on the ground of consent. */
    @Transactional(readOnly = true)
    public boolean geldt(ZaakNummer nummer, Doel doel) {
        return geldend(nummer).contains(doel);
    }

    @Transactional(readOnly = true)
    public Set<Doel> geldend(ZaakNummer nummer) {
        Set<Doel> doelen = EnumSet.noneOf(Doel.class);
        alle(nummer).stream().filter(Toestemming::geldt).forEach(toestemming -> doelen.add(toestemming.doel()));
        return doelen;
    }

    /** Every consent there ever was, the oldest first. */
    @Transactional(readOnly = true)
    public List<Toestemming> alle(ZaakNummer nummer) {
        return opslag.alle(nummer);
    }

    /** The latest conversation, without its consents; empty when rights were not discussed yet. */
    @Transactional(readOnly = true)
    public Optional<Gesprek> laatsteGesprek(ZaakNummer nummer) {
        return opslag.laatsteGesprek(nummer, geldend(nummer));
    }
}
