// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Bewakingsronde;
import nl.baken.termijn.TermijnOverschreden;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.AccountGeschakeld;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Taakverdeling;
import nl.baken.zaak.Tijdlijn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sees to it that nothing stays with somebody who is away: by the clock, when an account is switched off, and when a
 * case has had nobody for a working day (T130). What has a process and a timer is only nudged here.
 */
@Component
class Afwezigheidswacht {

    private static final Logger LOG = LoggerFactory.getLogger(Afwezigheidswacht.class);

    private final Afwezigheden afwezigheden;
    private final Afwezigmelding melding;
    private final Dekking dekking;
    private final Vervanging vervanging;
    private final Waarnemingopslag opslag;
    private final Taakverdeling taken;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final TransactionOperations transactie;

    Afwezigheidswacht(
            Afwezigheden afwezigheden,
            Afwezigmelding melding,
            Dekking dekking,
            Vervanging vervanging,
            Waarnemingopslag opslag,
            Taakverdeling taken,
            Termijnen termijnen,
            Tijdlijn tijdlijn,
            Clock klok,
            TransactionOperations transactie) {
        this.afwezigheden = afwezigheden;
        this.melding = melding;
        this.dekking = dekking;
        this.vervanging = vervanging;
        this.opslag = opslag;
        this.taken = taken;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.transactie = transactie;
    }

    /** Each in a transaction of its own: one that can't be handled waits for the next round and holds up no other. */
    @EventListener
    public void op(Bewakingsronde ronde) {
        Instant nu = klok.instant();
        opslag.alleOpen().stream()
                .filter(waarneming -> isAanDeBeurt(waarneming, nu))
                .forEach(waarneming -> probeer(() -> dekking.herzie(waarneming)));
        // A case that came since, a task that was made at the very moment of leaving, somebody who stood in and left.
        afwezigheden.vanaf(nu).stream()
                .filter(afwezigheid -> afwezigheid.isNu(nu))
                .forEach(afwezigheid -> probeer(() -> dekking.vulAan(afwezigheid, null)));
        termijnen
                .lopend(Vervanging.TERMIJN)
                .forEach(termijn -> probeer(() -> vervanging.herzie(nummer(termijn.nummer()))));
        taken.bijAfwezigen().stream()
                .filter(taak -> taak.nummer().startsWith(ZaakNummer.VOORVOEGSEL))
                .forEach(taak -> probeer(() -> vervanging.herzie(nummer(taak.nummer()))));
        taken.bijAfwezigen().forEach(taak -> probeer(() -> taken.bied(taak)));
    }

    private boolean isAanDeBeurt(Waarneming waarneming, Instant nu) {
        return afwezigheden
                .zoek(waarneming.afwezigheid())
                .filter(afwezigheid ->
                        afwezigheid.isVoorbij(nu) || waarneming.begonnenOp() == null && afwezigheid.isBegonnen(nu))
                .isPresent();
    }

    /** Off is away without end; on is back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(AccountGeschakeld geschakeld) {
        List<Afwezigheid> eerder = afwezigheden.vanaf(klok.instant()).stream()
                .filter(afwezigheid -> afwezigheid.account().equals(geschakeld.account()))
                .toList();
        if (geschakeld.actief()) {
            eerder.stream().filter(Afwezigheid::accountUit).forEach(melding::eindig);
            return;
        }
        eerder.forEach(afwezigheid -> afwezigheden.zetEinde(afwezigheid.id(), klok.instant()));
        Afwezigheid nu = afwezigheden.meld(geschakeld.account(), klok.instant(), null, true);
        dekking.dek(nu, null);
        eerder.forEach(dekking::volg);
    }

    /** The team leader sees it among what is too late; and maybe somebody can by now. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnOverschreden overschreden) {
        if (overschreden.termijn().regel().equals(Vervanging.TERMIJN)) {
            tijdlijn.noteer(
                    nummer(overschreden.termijn().nummer()), "nog geen waarnemer, naar de teamleider", "systeem");
        }
    }

    private static ZaakNummer nummer(String waarde) {
        return new ZaakNummer(waarde);
    }

    private void probeer(Runnable stap) {
        try {
            transactie.executeWithoutResult(stand -> stap.run());
        } catch (RuntimeException fout) {
            LOG.error("afwezigheid is niet bewaakt; de volgende ronde probeert het opnieuw", fout);
        }
    }
}
