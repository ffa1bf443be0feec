// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.MICROS;
import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.baken.termijn.TermijnregelRepository.Geldend;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines of signals and cases. A rule is named by its code, such as {@code T06}; a number is never a name. */
@Service
public class Termijnen {

    private final TermijnregelRepository regels;
    private final TermijnRepository termijnen;
    private final Clock klok;

    public Termijnen(JdbcClient jdbc, Clock klok) {
        this.regels = new TermijnregelRepository(jdbc);
        this.termijnen = new TermijnRepository(jdbc);
        this.klok = klok;
    }

    /** Starts a deadline with the rule that holds on the anchor day; the same call again gives the same deadline. */
    @Transactional
    public Termijn start(String regel, String nummer, Instant anker) {
        Instant vanaf = anker.truncatedTo(MILLIS);
        Geldend gevonden = geldend(regel, Termijnrekening.dagVan(vanaf));
        Termijnregel geldend = gevonden.regel();
        Termijnrekening rekening = gevonden.rekening();
        Instant vervalt = rekening.vervalt(vanaf, geldend.duur());
        return termijnen
                .voegToe(nummer, geldend, vanaf, vervalt, gevonden.waarschuwt(vanaf, vervalt))
                .orElseGet(() -> termijnen.read(nummer, regel, vanaf));
    }

    /** Starts a deadline that counts from this anchor only: what runs from another one, no longer holds. */
    @Transactional
    public Termijn startAlleen(String regel, String nummer, Instant anker) {
        Instant vanaf = anker.truncatedTo(MILLIS);
        if (loopt(regel, nummer).filter(loopt -> !loopt.anker().equals(vanaf)).isPresent()) {
            vervallen(regel, nummer);
        }
        return start(regel, nummer, vanaf);
    }

    /** When a deadline from this anchor would end; nothing is kept. */
    public Instant vervalt(String regel, Instant anker) {
        Geldend geldend = geldend(regel, Termijnrekening.dagVan(anker));
        return geldend.rekening().vervalt(anker, geldend.regel().duur());
    }

    /** When somebody would be warned of a deadline from this anchor, the first first; nothing is kept. */
    public List<Instant> waarschuwt(String regel, Instant anker) {
        Geldend geldend = geldend(regel, Termijnrekening.dagVan(anker));
        return geldend.waarschuwt(
                anker, geldend.rekening().vervalt(anker, geldend.regel().duur()));
    }

    /** @throws OnbekendeTermijnregel when no version holds on that day */
    public Termijnregel regel(String code, LocalDate peildatum) {
        return geldend(code, peildatum).regel();
    }

    /** A rule and when a deadline of it would end. */
    public record Einde(Termijnregel regel, Instant vervalt) {}

    /** As {@link #vervalt}, with the version that holds; nothing when none does. */
    public Optional<Einde> zoekEinde(String code, Instant anker) {
        return regels.find(code, Termijnrekening.dagVan(anker))
                .map(geldend -> new Einde(
                        geldend.regel(),
                        geldend.rekening().vervalt(anker, geldend.regel().duur())));
    }

    /** As {@link #vervalt} for any number of anchors, with one question; empty for one on a day without a version. */
    public Function<Instant, Optional<Instant>> einden(String regel) {
        List<Geldend> versies = regels.findVersies(regel);
        return anker -> versies.stream()
                .filter(versie -> versie.regel().geldtOp(Termijnrekening.dagVan(anker)))
                .findFirst()
                .map(versie -> versie.rekening().vervalt(anker, versie.regel().duur()));
    }

    private Geldend geldend(String code, LocalDate peildatum) {
        return regels.find(code, peildatum).orElseThrow(() -> new OnbekendeTermijnregel(code, peildatum));
    }

    /** What had to be done is done: ends every running deadline of this rule. False when none was running. */
    @Transactional
    public boolean gehaald(String regel, String nummer) {
        return gehaald(List.of(regel), nummer);
    }

    /** As {@link #gehaald(String, String)}, of all these rules. */
    @Transactional
    public boolean gehaald(Collection<String> regels, String nummer) {
        return termijnen.sluitAlsGehaald(regels, nummer, klok.instant());
    }

    /** As {@link #gehaald(String, String)}, of several that run only the one that counts from this anchor. */
    @Transactional
    public boolean gehaald(String regel, String nummer, Instant anker) {
        return termijnen.sluitAlsGehaald(regel, nummer, anker.truncatedTo(MILLIS), klok.instant());
    }

    /** It no longer needs to be done: ends every running deadline of this rule. False when none was running. */
    @Transactional
    public boolean vervallen(String regel, String nummer) {
        return vervallen(List.of(regel), nummer);
    }

    /** As {@link #vervallen(String, String)}, of all these rules. */
    @Transactional
    public boolean vervallen(Collection<String> regels, String nummer) {
        return termijnen.sluitAlsVervallen(regels, nummer, klok.instant());
    }

    /** The rules whose deadlines stand with their task only, not in {@link #alleVan} and {@link #lopend}. */
    public Set<String> discreet() {
        return termijnen.findDiscreet();
    }

    /** Nothing of this number needs to be done any more. @param op the moment, by which {@link #herleef} knows them */
    @Transactional
    public void vervallenAlle(String nummer, Instant op) {
        vervallenAlle(nummer, op, termijn -> false);
    }

    /** The same, but for what goes on. @param behalve of what runs */
    @Transactional
    public void vervallenAlle(String nummer, Instant op, Predicate<Termijn> behalve) {
        List<Long> door = alleVan(nummer).stream()
                .filter(Termijn::loopt)
                .filter(behalve)
                .map(Termijn::id)
                .toList();
        termijnen.sluitAlle(nummer, op, door);
    }

    /**
     * What lapsed at that moment lapsed by mistake, and runs again with the end it had.
     *
     * @param welke which of them
     */
    @Transactional
    public void herleef(String nummer, Instant vervallenOp, Predicate<Termijn> welke) {
        alleVan(nummer).stream()
                .filter(termijn -> vervallenOp.truncatedTo(MICROS).equals(termijn.vervallenOp()))
                .filter(welke)
                .forEach(termijn -> termijnen.herleef(termijn.id()));
    }

    /** These lapsed while nobody could act, but whoever set them did not wait: they run again with the end they had. */
    @Transactional
    public void herleef(Collection<Termijn> welke) {
        welke.stream()
                .filter(termijn -> termijn.vervallenOp() != null)
                .forEach(termijn -> termijnen.herleef(termijn.id()));
    }

    /** As {@link #vervallen(String, String)}, of the one deadline from this anchor: others of the rule run on. */
    @Transactional
    public boolean vervallen(String regel, String nummer, Instant anker) {
        return termijnen.sluitAlsVervallen(regel, nummer, anker.truncatedTo(MILLIS), klok.instant());
    }

    /** Every deadline of a signal or case, ended ones too, first to end first and what stands still last. */
    public List<Termijn> alleVan(String nummer) {
        return termijnen.findAlle(nummer);
    }

    /** Every deadline of these rules of these signals or cases, ended ones too, in one question. */
    public List<Termijn> alleVan(Collection<String> nummers, Collection<String> regels) {
        return termijnen.findAlle(nummers, regels);
    }

    /** The running deadline of this rule, and of several the first to end. */
    public Optional<Termijn> loopt(String regel, String nummer) {
        return lopend(regel, nummer).stream().findFirst();
    }

    /** Every running deadline of this rule, discreet ones too: for who has the task to which it belongs. */
    public List<Termijn> lopend(String regel, String nummer) {
        return termijnen.findLopend(regel, nummer);
    }

    /** Every running deadline of these signals or cases, first to end first and what stands still last. */
    public List<Termijn> lopend(Collection<String> nummers) {
        return termijnen.findLopend(nummers);
    }

    /** Every running deadline of this rule, of whatever signal or case. */
    public List<Termijn> lopend(String regel) {
        return termijnen.findLopend(regel);
    }

    /** Running deadlines that are too late at this moment. */
    public List<Termijn> verlopen(Instant nu) {
        return termijnen.findVerlopen(nu.truncatedTo(SECONDS));
    }
}
