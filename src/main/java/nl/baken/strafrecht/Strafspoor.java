// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Stuurvariabele;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Minderjarigheid;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The track itself: it begins, runs and ends, and knows which days can be true. */
@Service
public class Strafspoor {

    private static final List<String> EIGEN_TERMIJNEN = List.of("T80", "T81", "T83", "T84", "T85", "T12", "T26");

    /** Nothing is due: the next message decides anew, so this moment never comes. */
    private static final Duration NOOIT = Duration.ofDays(3650);

    private final Zaken zaken;
    private final Minderjarigheid minderjarigheid;
    private final Sporen sporen;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Termijnen termijnen;
    private final Clock klok;

    Strafspoor(
            Zaken zaken,
            Minderjarigheid minderjarigheid,
            Sporen sporen,
            Strafdossiers dossiers,
            Strafproces proces,
            Termijnen termijnen,
            Clock klok) {
        this.zaken = zaken;
        this.minderjarigheid = minderjarigheid;
        this.sporen = sporen;
        this.dossiers = dossiers;
        this.proces = proces;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** P07 begins, or begins again: nothing is explained twice. */
    @Transactional
    public Sturing begin(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        boolean uitleggen = dossier.vraagtUitleg();
        if (uitleggen) {
            termijnen.start("T80", nummer.waarde(), klok.instant());
        }
        return Sturing.met(Sturingswoorden.KEUZE_UITLEGGEN, uitleggen);
    }

    /** Explained, or the choice was made: the task goes, whoever told. */
    void volgUitleg(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        if (dossier.vraagtUitleg()) {
            return;
        }
        if (dossier.heeft(Stapsoort.UITGELEGD)) {
            termijnen.gehaald("T80", nummer.waarde());
        } else {
            termijnen.vervallen("T80", nummer.waarde());
        }
        proces.meld(nummer, Strafbericht.UITLEG);
    }

    @Transactional
    public Sturing beeindig(ZaakNummer nummer) {
        termijnen.vervallen(EIGEN_TERMIJNEN, nummer.waarde());
        sporen.eindig(nummer, Spoor.STRAFRECHT);
        return Sturing.geen();
    }

    boolean loopt(ZaakNummer nummer) {
        return sporen.loopt(nummer, Spoor.STRAFRECHT);
    }

    /** Something happened, so the track runs; it begins when it did not. */
    void zorgDatHetLoopt(ZaakNummer nummer) {
        sporen.vraag(zaken.lees(nummer), Spoor.STRAFRECHT);
    }

    /** @throws Weigering when nobody works on the case now */
    void eisInBehandeling(ZaakNummer nummer) {
        if (!zaken.lees(nummer).status().isInBehandeling()) {
            throw new Weigering("Deze zaak is niet in behandeling. Er is niets vastgelegd.");
        }
    }

    /** @throws Weigering when it can't have been on this day */
    void eisNaSignaal(ZaakNummer nummer, String veld, LocalDate dag) {
        LocalDate eerste = zaken.lees(nummer).eersteWaarneming();
        if (dag.isBefore(eerste)) {
            throw new Weigering(
                    veld, "Dit kan niet voor het signaal zijn geweest. Kies " + Dag.toon(eerste) + " of later.");
        }
    }

    boolean isMinderjarig(ZaakNummer nummer) {
        return minderjarigheid.vandaag(zaken.lees(nummer)).orElse(false);
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /**
     * Steers a step that asks something at certain moments: now, at the next moment, or not until a message comes.
     *
     * @param momenten in any order; of several that passed only the last one asks
     * @param gevraagd when somebody last asked
     */
    Sturing vraag(
            Stuurvariabele<Boolean> nu, Stuurvariabele<Date> straks, Collection<Instant> momenten, Instant gevraagd) {
        Instant moment = klok.instant();
        boolean nodig = momenten.stream().anyMatch(op -> !op.isAfter(moment) && op.isAfter(gevraagd));
        Instant volgend = momenten.stream()
                .filter(op -> op.isAfter(moment))
                .min(Comparator.naturalOrder())
                .orElse(moment.plus(NOOIT));
        return Sturing.met(nu, nodig).en(straks, Date.from(volgend));
    }

    /** When a deadline asks for something: at its warnings, or at its end; never while it stands still. */
    static List<Instant> momenten(Termijn termijn) {
        if (!termijn.loopt() || termijn.isGepauzeerd()) {
            return List.of();
        }
        return termijn.waarschuwt().isEmpty() ? List.of(termijn.vervalt().plusSeconds(1)) : termijn.waarschuwt();
    }

    /** The start of a day, told apart by the step: what came later counts as another anchor, also on the same day. */
    static Instant anker(LocalDate dag, Stap stap) {
        return Dag.begin(dag).plusMillis(stap.id() % Duration.ofHours(1).toMillis());
    }
}
