// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines of signals and cases. A rule is named by its code, such as {@code T06}; a number is never a name. */
@Service
public class Termijnen {

    private final TermijnregelRepository regels;
    private final TermijnRepository termijnen;
    private final Kalenders kalenders;
    private final Clock klok;

    public Termijnen(JdbcClient jdbc, Clock klok) {
        this.regels = new TermijnregelRepository(jdbc);
        this.termijnen = new TermijnRepository(jdbc);
        this.kalenders = new Kalenders(jdbc);
        this.klok = klok;
    }

    /** Starts a deadline with the rule that holds on the anchor day; the same call again gives the same deadline. */
    @Transactional
    public Termijn start(String regel, String nummer, Instant anker) {
        Instant vanaf = anker.truncatedTo(MILLIS);
        Termijnregel geldend = regel(regel, Termijnrekening.dagVan(vanaf));
        Termijnrekening rekening = kalenders.rekening(geldend);
        Instant vervalt = rekening.vervalt(vanaf, geldend.duur());
        List<Instant> waarschuwt = geldend.waarschuwingen().stream()
                .map(waarschuwing -> rekening.waarschuwt(vanaf, vervalt, waarschuwing))
                .sorted()
                .toList();
        return termijnen
                .voegToe(nummer, geldend, vanaf, vervalt, waarschuwt)
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
        Termijnregel geldend = regel(regel, Termijnrekening.dagVan(anker));
        return kalenders.rekening(geldend).vervalt(anker, geldend.duur());
    }

    /** @throws OnbekendeTermijnregel when no version holds on that day */
    public Termijnregel regel(String code, LocalDate peildatum) {
        return regels.find(code, peildatum).orElseThrow(() -> new OnbekendeTermijnregel(code, peildatum));
    }

    /** What had to be done is done: ends every running deadline of this rule. False when none was running. */
    @Transactional
    public boolean gehaald(String regel, String nummer) {
        return termijnen.sluitAlsGehaald(regel, nummer, klok.instant());
    }

    /** As {@link #gehaald(String, String)}, for the one that counts from this anchor. */
    @Transactional
    public boolean gehaald(String regel, String nummer, Instant anker) {
        return termijnen.sluitAlsGehaald(regel, nummer, anker.truncatedTo(MILLIS), klok.instant());
    }

    /** It no longer needs to be done: ends every running deadline of this rule. False when none was running. */
    @Transactional
    public boolean vervallen(String regel, String nummer) {
        return termijnen.sluitAlsVervallen(regel, nummer, klok.instant());
    }

    /** Every deadline of a signal or case, ended ones too, first to end first and what stands still last. */
    public List<Termijn> alleVan(String nummer) {
        return termijnen.findAlle(nummer);
    }

    /** The running deadline of this rule, and of several the first to end. */
    public Optional<Termijn> loopt(String regel, String nummer) {
        return termijnen.findLopend(regel, nummer);
    }

    /** Every running deadline of these signals or cases, first to end first and what stands still last. */
    public List<Termijn> lopend(Collection<String> nummers) {
        return termijnen.findLopend(nummers);
    }

    /** Running deadlines that are too late at this moment. */
    public List<Termijn> verlopen(Instant nu) {
        return termijnen.findVerlopen(nu.truncatedTo(SECONDS));
    }
}
