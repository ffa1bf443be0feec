// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static nl.baken.veiligheid.Vermissingswoorden.BEVESTIGEN_NODIG;
import static nl.baken.veiligheid.Vermissingswoorden.POLITIE_NODIG;
import static nl.baken.veiligheid.Vermissingswoorden.VERVOLG_OP;
import static nl.baken.veiligheid.Vermissingswoorden.ZOEKEN_NODIG;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What must happen next for somebody who is missing (X2). A minor: the police, at once. Code red: look, then the police.
 * Anybody else: look twice. Then confirm, on the last day of T31. It is asked again after each step, so another safety
 * code or a moved deadline counts at once.
 */
@Service
public class Vermissingsvervolg {

    /** A paused deadline asks for nothing; resuming it looks again, so this moment never comes. */
    private static final Duration TOT_HERVATTEN = Duration.ofDays(3650);

    private enum Stap {
        POLITIE,
        ZOEKEN,
        BEVESTIGEN,
        WACHTEN
    }

    private record Vervolg(Stap stap, Instant op) {}

    private final Vermissingopslag opslag;
    private final Zoekpogingen pogingen;
    private final Vermissingstermijnen termijnen;
    private final Vermissingsleeftijd leeftijd;
    private final Zaken zaken;
    private final Vermissingsproces proces;
    private final Clock klok;

    Vermissingsvervolg(
            Vermissingopslag opslag,
            Zoekpogingen pogingen,
            Vermissingstermijnen termijnen,
            Vermissingsleeftijd leeftijd,
            Zaken zaken,
            Vermissingsproces proces,
            Clock klok) {
        this.opslag = opslag;
        this.pogingen = pogingen;
        this.termijnen = termijnen;
        this.leeftijd = leeftijd;
        this.zaken = zaken;
        this.proces = proces;
        this.klok = klok;
    }

    /** Step of the process. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        Vermissing vermissing = opslag.lopend(nummer).orElseThrow(NietGevonden::new);
        Vervolg vervolg = vervolg(zaken.lees(nummer), vermissing);
        return Sturing.met(POLITIE_NODIG, vervolg.stap() == Stap.POLITIE)
                .en(ZOEKEN_NODIG, vervolg.stap() == Stap.ZOEKEN)
                .en(BEVESTIGEN_NODIG, vervolg.stap() == Stap.BEVESTIGEN)
                .en(VERVOLG_OP, Date.from(vervolg.op()));
    }

    private Vervolg vervolg(Zaak zaak, Vermissing vermissing) {
        boolean minderjarig = leeftijd.isMinderjarig(zaak, vermissing);
        boolean rood = zaak.veiligheidscode() == Veiligheidscode.ROOD;
        Termijn bevestigen = termijnen.bevestigen(zaak.nummer(), vermissing, minderjarig, rood);
        int gezocht = pogingen.aantal(vermissing);
        int eerst = eerstZoeken(minderjarig, rood);
        boolean politie = (minderjarig || rood) && vermissing.politieOp() == null;
        if (politie && gezocht >= eerst) {
            termijnen.startPolitie(zaak.nummer(), vermissing, minderjarig);
            return nu(Stap.POLITIE);
        }
        if (gezocht < eerst + vermissing.weigeringen()) {
            return zoeken(zaak.nummer(), vermissing, rood, gezocht, eerst);
        }
        return Vermissingstermijnen.vanaf(bevestigen)
                .map(vanaf -> vanaf(vanaf, Stap.BEVESTIGEN))
                .orElseGet(() -> new Vervolg(Stap.WACHTEN, klok.instant().plus(TOT_HERVATTEN)));
    }

    /** How often somebody looks before anything else happens; each refusal asks for once more. */
    private static int eerstZoeken(boolean minderjarig, boolean rood) {
        if (minderjarig) {
            return 0;
        }
        return rood ? 1 : 2;
    }

    private Vervolg zoeken(ZaakNummer nummer, Vermissing vermissing, boolean rood, int gezocht, int eerst) {
        boolean tweede = gezocht == 1 && eerst == 2;
        Vervolg vervolg = tweede ? vanaf(termijnen.tweedePoging(vermissing), Stap.ZOEKEN) : nu(Stap.ZOEKEN);
        if (vervolg.stap() == Stap.ZOEKEN) {
            String eerste = rood ? "T115_ROOD" : "T115_EERSTE";
            String regel = tweede ? "T115_TWEEDE" : eerste;
            termijnen.startZoeken(nummer, vermissing, gezocht >= eerst ? "T115_OPNIEUW" : regel);
        }
        return vervolg;
    }

    private Vervolg nu(Stap stap) {
        return new Vervolg(stap, klok.instant());
    }

    private Vervolg vanaf(Instant moment, Stap stap) {
        return klok.instant().isBefore(moment) ? new Vervolg(Stap.WACHTEN, moment) : nu(stap);
    }

    /** More or less danger: other steps. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VeiligheidGescreend gescreend) {
        if (gescreend.anders()) {
            proces.herzie(gescreend.zaak());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (Vermissingstermijnen.BEVESTIGEN.contains(verzet.regel())) {
            proces.herzie(new ZaakNummer(verzet.nummer()));
        }
    }
}
