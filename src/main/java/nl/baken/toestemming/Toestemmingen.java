// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Toestemmingopslag.Gegeven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consents of a case. They belong to its number, so a next episode starts without. What a representative gave ends
 * on a birthday by itself: nothing has to go off for that.
 */
@Service
public class Toestemmingen {

    private final Toestemmingopslag opslag;
    private final Gezagsregels regels;
    private final Slot slot;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Toestemmingen(
            Toestemmingopslag opslag,
            Gezagsregels regels,
            Slot slot,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.regels = regels;
        this.slot = slot;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Keeps the conversation; gives what is new and withdraws what is no longer agreed to.
     *
     * @throws Weigering when who decides may not do so at this age, or is a suspect
     */
    @Transactional
    public void legVast(ZaakNummer nummer, Gesprek gesprek) {
        toegang.eisBetrokken(nummer.waarde());
        slot.neem(nummer);
        Set<Doel> gold = geldend(nummer);
        List<Doel> nieuw =
                gesprek.doelen().stream().filter(doel -> !gold.contains(doel)).toList();
        regels.eis(nummer, gesprek, nieuw);
        long id = opslag.bewaar(nummer, gesprek, toegang.medewerker().id());
        nieuw.forEach(doel -> opslag.geef(nummer, id, doel, gesprek.gesprokenOp()));
        gebeurtenissen.publishEvent(new Handeling("toestemming vastgelegd", nummer.waarde(), "gesprek met de cliënt"));
        trekIn(nummer, toestemming -> !gesprek.doelen().contains(toestemming.doel()));
    }

    /**
     * From now on nothing more is shared for these purposes, and what was ready for it is not sent.
     *
     * @return what was withdrawn; a purpose without consent is none
     */
    @Transactional
    public Set<Doel> trekIn(ZaakNummer nummer, Collection<Doel> doelen) {
        toegang.eisBetrokken(nummer.waarde());
        slot.neem(nummer);
        return trekIn(nummer, toestemming -> doelen.contains(toestemming.doel()));
    }

    /** This representative is a suspect: what was given by or with them counts no longer. */
    Set<Doel> trekInVan(ZaakNummer nummer, Vertegenwoordiger verdacht) {
        slot.neem(nummer);
        return trekIn(
                nummer,
                toestemming -> toestemming.isVanVertegenwoordiger()
                        && (toestemming.door() == null || toestemming.door() == verdacht));
    }

    /** Who calls has the lock. Only what nobody else agreed to as well is withdrawn as a purpose. */
    private Set<Doel> trekIn(ZaakNummer nummer, Predicate<Toestemming> welke) {
        Instant nu = klok.instant();
        Set<Doel> doelen = EnumSet.noneOf(Doel.class);
        Leeftijd leeftijd = regels.leeftijd(nummer);
        opslag.alle(nummer).stream()
                .filter(gegeven -> gegeven.ingetrokkenOp() == null)
                .filter(gegeven -> welke.test(toestemming(leeftijd, gegeven)))
                .forEach(gegeven -> {
                    opslag.trekIn(gegeven.id(), nu);
                    doelen.add(gegeven.doel());
                });
        doelen.removeAll(geldend(nummer));
        if (!doelen.isEmpty()) {
            // First, for what listens to a single purpose may end the last process of the case.
            gebeurtenissen.publishEvent(new DoelenIngetrokken(nummer, doelen, nu));
        }
        doelen.forEach(doel -> gebeurtenissen.publishEvent(new ToestemmingIngetrokken(nummer, doel, nu)));
        return doelen;
    }

    /** All that one act withdrew together. */
    record DoelenIngetrokken(ZaakNummer zaak, Set<Doel> doelen, Instant op) {}

    /** Whether something may be shared for this purpose now on the ground of consent. */
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

    /** What holds now and was given by a representative, alone or with the client: it ends on the 18th birthday. */
    @Transactional(readOnly = true)
    public List<Toestemming> vanVertegenwoordiger(ZaakNummer nummer) {
        return alle(nummer).stream()
                .filter(Toestemming::geldt)
                .filter(Toestemming::isVanVertegenwoordiger)
                .toList();
    }

    /** Every consent there ever was, the oldest first, as it stands now. */
    @Transactional(readOnly = true)
    public List<Toestemming> alle(ZaakNummer nummer) {
        return alsNu(nummer, opslag.alle(nummer));
    }

    /** Every consent, and whether the file is restricted. */
    record Stand(boolean beperkt, List<Toestemming> gegeven) {}

    Stand stand(ZaakNummer nummer) {
        Toestemmingopslag.Stand stand = opslag.stand(nummer);
        return new Stand(stand.beperkt(), alsNu(nummer, stand.gegeven()));
    }

    private List<Toestemming> alsNu(ZaakNummer nummer, List<Gegeven> gegeven) {
        if (gegeven.isEmpty()) {
            return List.of();
        }
        Leeftijd leeftijd = regels.leeftijd(nummer);
        return gegeven.stream().map(een -> toestemming(leeftijd, een)).toList();
    }

    private Toestemming toestemming(Leeftijd leeftijd, Gegeven gegeven) {
        Optional<LocalDate> eindigtOp = regels.eindigtOp(
                leeftijd, gegeven.doel(), gegeven.gezag(), Optional.ofNullable(gegeven.door()), gegeven.gegevenOp());
        boolean voorbij =
                eindigtOp.filter(dag -> !LocalDate.now(klok).isBefore(dag)).isPresent();
        return new Toestemming(
                gegeven.doel(),
                gegeven.ontvangers(),
                gegeven.groepen(),
                gegeven.gezag(),
                gegeven.door(),
                gegeven.gegevenOp(),
                gegeven.ingetrokkenOp(),
                eindigtOp.orElse(null),
                gegeven.ingetrokkenOp() == null && !voorbij);
    }

    /** The latest conversation, without its consents; empty when rights were not discussed yet. */
    @Transactional(readOnly = true)
    public Optional<Gesprek> laatsteGesprek(ZaakNummer nummer) {
        return opslag.laatsteGesprek(nummer, geldend(nummer));
    }
}
