// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Gebeurtenis;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.logboek.Geschiedenis.Moment;
import nl.baken.logboek.Regellezer.Plek;
import nl.baken.logboek.Regellezer.Regel;
import nl.baken.logboek.proces.Procespad;
import nl.baken.logboek.proces.Procespad.Loop;
import nl.baken.logboek.proces.Stappen.Stap;
import nl.baken.toegang.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What auditors and privacy officers read: who did and saw what. People are account ids here, until two agreed that these
 * two see names ({@link Onthullingen}). Reading it is logged as well.
 */
@Service
public class Terugblik {

    /** A page of a list or a history. */
    public static final int PER_BLAD = 50;

    private static final String LOGBOEK = "logboek";
    private static final String MET_NAMEN = "logboek met namen";
    private static final String GROND = "toezicht";

    private final Logboek logboek;
    private final Regellezer lezer;
    private final Geschiedenis geschiedenis;
    private final Procespad pad;
    private final Onthullingen onthullingen;
    private final Accounts accounts;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Terugblik(
            Logboek logboek,
            Regellezer lezer,
            Geschiedenis geschiedenis,
            Procespad pad,
            Onthullingen onthullingen,
            Accounts accounts,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.logboek = logboek;
        this.lezer = lezer;
        this.geschiedenis = geschiedenis;
        this.pad = pad;
        this.onthullingen = onthullingen;
        this.accounts = accounts;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** A page of lines over all numbers, the newest first. @param na where the page before ended */
    @Transactional
    public Regellezer.Blad lijst(Filter filter, @Nullable Plek na) {
        Medewerker wie = eisLezer();
        String over = Stream.of(filter.nummer(), filter.medewerker())
                .filter(nummer -> nummer != null)
                .findFirst()
                .orElse(wie.id());
        gebeurtenissen.publishEvent(Inzage.van(Actie.ZOEKEN, LOGBOEK, over, GROND));
        return lezer.lees(filter, na, PER_BLAD);
    }

    /**
     * The history of one number.
     *
     * @param lopen the processes that ran for it, with the version of their model
     * @param namen by account id; empty while nobody agreed that this reader sees them
     * @param namenTot until when this reader sees names, or null
     * @param gevraagd whether a question to see names waits for an answer
     */
    public record Verhaal(
            String nummer,
            List<Moment> momenten,
            @Nullable Plek verder,
            List<Loop> lopen,
            Map<String, String> namen,
            @Nullable Instant namenTot,
            boolean gevraagd) {}

    /**
     * @param nummer a number in the form in which the log knows it, see {@link Zoeknummer}
     * @param soort only this kind, or null for all
     * @param na where the page before ended, or null for the newest
     * @return empty when nothing is known of this number; what auditors themselves looked up makes no number known
     */
    @Transactional
    public Optional<Verhaal> over(String nummer, Gebeurtenis.@Nullable Soort soort, @Nullable Plek na) {
        Medewerker wie = eisLezer();
        Instant namenTot = onthullingen.totWanneer(nummer, wie).orElse(null);
        gebeurtenissen.publishEvent(Inzage.van(namenTot == null ? LOGBOEK : MET_NAMEN, nummer, GROND));
        if (!lezer.heeftMeerDan(nummer, LOGBOEK) && !geschiedenis.isBekend(nummer)) {
            return Optional.empty();
        }
        Geschiedenis.Blad blad = geschiedenis.lees(nummer, soort, na, PER_BLAD);
        return Optional.of(new Verhaal(
                nummer,
                blad.momenten(),
                blad.verder(),
                pad.lopen(nummer),
                namenTot == null ? Map.of() : namen(blad.momenten()),
                namenTot,
                onthullingen.loopt(nummer)));
    }

    /** One run of a process with every step of it. */
    public record Tekening(Loop loop, List<Stap> stappen) {}

    /** @throws NietGevonden when this number has no such run */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Tekening tekening(String nummer, String instantie) {
        eisLezer();
        gebeurtenissen.publishEvent(Inzage.van("pad van een proces", nummer, GROND));
        Loop loop = pad.loop(nummer, instantie).orElseThrow(NietGevonden::new);
        return new Tekening(loop, pad.stappen(loop));
    }

    /** The drawing itself says nothing of a case, so only its page is logged. @throws NietGevonden as there */
    @Transactional(readOnly = true, noRollbackFor = NietGevonden.class)
    public String model(String nummer, String instantie) {
        eisLezer();
        return pad.model(nummer, instantie).orElseThrow(NietGevonden::new);
    }

    /** Asks the other of the two to agree on names beside the ids. @throws nl.baken.gedeeld.Weigering when it was asked */
    @Transactional
    public void vraagNamen(String nummer, ToonNamen opdracht) {
        eisLezer();
        onthullingen.vraag(nummer, opdracht.reden());
    }

    public record Geweigerd(Instant op, String nummer) {}

    /** How often something was seen since a moment, and the newest refused views first. */
    public record Overzicht(long inzagen, List<Geweigerd> geweigerd) {}

    @Transactional
    public Overzicht overzicht(Instant begin, int hoogstens) {
        Medewerker wie = eisLezer();
        gebeurtenissen.publishEvent(Inzage.van("overzicht van inzagen", wie.id(), GROND));
        List<Regel> geweigerd =
                lezer.lees(Filter.altijd().geweigerde(), null, hoogstens).regels();
        return new Overzicht(
                logboek.inzagenSinds(begin),
                geweigerd.stream()
                        .map(regel -> new Geweigerd(regel.op(), regel.nummer()))
                        .toList());
    }

    public static boolean magLezen(Medewerker wie) {
        return wie.heeft(Rol.AUDITOR) || wie.heeft(Rol.FG);
    }

    private Medewerker eisLezer() {
        Medewerker wie = huidige.wie();
        if (!magLezen(wie)) {
            throw new NietGevonden();
        }
        return wie;
    }

    private Map<String, String> namen(List<Moment> momenten) {
        return accounts.namen(momenten.stream()
                .flatMap(moment -> Stream.of(
                        Optional.ofNullable(moment.door()).orElse(""),
                        Optional.ofNullable(moment.namens()).orElse(""))));
    }
}
