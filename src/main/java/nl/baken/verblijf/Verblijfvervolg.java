// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static nl.baken.verblijf.Sturingswoorden.HERZIEN_OP;
import static nl.baken.verblijf.Sturingswoorden.VERBLIJF_KLAAR;
import static nl.baken.verblijf.Sturingswoorden.VERBLIJF_OP;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.verblijf.Verblijfstapopslag.Open;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process does next: the step that presses most, wait for a day, or end. */
@Service
public class Verblijfvervolg {

    /** Nothing will happen by itself; news brings the process on. */
    private static final Duration TOT_NIEUWS = Duration.ofDays(3650);

    private final Verblijfdossier dossier;
    private final Spoorbepaling spoorbepaling;
    private final Bedenktijden bedenktijden;
    private final Verblijfstermijnen verblijfstermijnen;
    private final Verblijfstapzorg zorg;
    private final Verblijfstappen stappen;
    private final Verblijfafrondingen afrondingen;
    private final Sporen sporen;
    private final Verblijfproces proces;
    private final Clock klok;

    Verblijfvervolg(
            Verblijfdossier dossier,
            Spoorbepaling spoorbepaling,
            Bedenktijden bedenktijden,
            Verblijfstermijnen verblijfstermijnen,
            Verblijfstapzorg zorg,
            Verblijfstappen stappen,
            Verblijfafrondingen afrondingen,
            Sporen sporen,
            Verblijfproces proces,
            Clock klok) {
        this.dossier = dossier;
        this.spoorbepaling = spoorbepaling;
        this.bedenktijden = bedenktijden;
        this.verblijfstermijnen = verblijfstermijnen;
        this.zorg = zorg;
        this.stappen = stappen;
        this.afrondingen = afrondingen;
        this.sporen = sporen;
        this.proces = proces;
        this.klok = klok;
    }

    /** Step of the process. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        Instant begonnenOp = dossier.begonnenOp(nummer).orElseGet(klok::instant);
        zorg.kijk(nummer, begonnenOp);
        boolean klaar = afrondingen.isAfgerond(nummer, begonnenOp);
        Open eerste = klaar ? null : stappen.eerste(nummer).orElse(null);
        stappen.toon(nummer, eerste);
        Sturing sturing = Sturing.met(VERBLIJF_KLAAR, klaar)
                .en(VERBLIJF_OP, Date.from(kijkWeerOp(nummer)))
                .en(HERZIEN_OP, Date.from(herzienOp(nummer, eerste)));
        Arrays.stream(Stap.values()).forEach(stap -> sturing.en(stap.nodig(), eerste != null && eerste.stap() == stap));
        return sturing;
    }

    private Instant kijkWeerOp(ZaakNummer nummer) {
        return momenten(nummer).min(Comparator.naturalOrder()).orElseGet(this::ooit);
    }

    /** What comes after the deadline of the open task can't come before it, but for what the law sets. */
    private Instant herzienOp(ZaakNummer nummer, @Nullable Open eerste) {
        if (eerste == null) {
            return ooit();
        }
        Instant uiterlijk = stappen.uiterlijk(nummer, eerste.stap());
        Optional<Instant> verlengbaar = verblijfstermijnen.verlengbaarVanaf(nummer);
        return momenten(nummer)
                .filter(moment -> moment.isBefore(uiterlijk)
                        || verlengbaar.filter(moment::equals).isPresent())
                .min(Comparator.naturalOrder())
                .orElseGet(this::ooit);
    }

    private Instant ooit() {
        return klok.instant().plus(TOT_NIEUWS);
    }

    private Stream<Instant> momenten(ZaakNummer nummer) {
        Instant nu = klok.instant();
        return Stream.of(
                        bedenktijden.voorbijOp(dossier.stand(nummer)).stream(),
                        verblijfstermijnen.momenten(nummer),
                        stappen.komenTerug(nummer))
                .flatMap(momenten -> momenten)
                .filter(moment -> moment.isAfter(nu));
    }

    /** Something is known that was not: the open task stays as long as it is the first to do. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void herzie(ZaakNummer nummer) {
        Optional<Instant> begonnenOp = dossier.begonnenOp(nummer);
        if (begonnenOp.isEmpty()) {
            return;
        }
        zorg.kijk(nummer, begonnenOp.get());
        spoorbepaling.bepaal(nummer);
        Optional<Open> eerste = stappen.eerste(nummer);
        boolean klaar = afrondingen.isAfgerond(nummer, begonnenOp.get());
        if (klaar || eerste.isEmpty() || !eerste.get().aanDeBeurt()) {
            proces.herzie(nummer);
        } else {
            proces.herzieOp(nummer, herzienOp(nummer, eerste.get()));
        }
    }

    /** Step of the process: the track is over, and so is what still waited. */
    @Transactional
    public Sturing eindig(ZaakNummer nummer) {
        Arrays.stream(Stap.values()).forEach(stap -> stappen.vervalt(nummer, stap));
        bedenktijden.laatTermijnVervallen(nummer);
        verblijfstermijnen.vervallen(nummer);
        sporen.eindig(nummer, Spoor.VERBLIJF);
        return Sturing.geen();
    }
}
