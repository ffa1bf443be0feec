// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import static nl.baken.zorg.Sturingswoorden.BEMIDDELING_NODIG;
import static nl.baken.zorg.Sturingswoorden.GESPREK_NODIG;
import static nl.baken.zorg.Sturingswoorden.PSYCHISCHE_ZORG_KLAAR;
import static nl.baken.zorg.Sturingswoorden.SPOED_NODIG;
import static nl.baken.zorg.Sturingswoorden.VERWIJZING_NODIG;
import static nl.baken.zorg.Sturingswoorden.WACHTEN_TOT;

import java.time.Instant;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Gesprekopslag.Gesprek;
import nl.baken.zorg.Ggztraject.Aanleiding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P06: what psychological care asks next, by what is known. */
@Service
public class Psychischverloop {

    private static final String[] TERMIJNEN = {"T25_AANMELDING", "T25_BEHANDELING", "T76", "T77", "T78", "T79"};

    private final Gesprekopslag gesprekken;
    private final Ggzopslag trajecten;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;

    Psychischverloop(Gesprekopslag gesprekken, Ggzopslag trajecten, Zorgtermijnen termijnen, Zorgspoor spoor) {
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.termijnen = termijnen;
        this.spoor = spoor;
    }

    /** The talk comes at each start, but not when the track only began again for an act. */
    @Transactional
    public Sturing open(ZaakNummer nummer) {
        boolean doorHandeling = gesprekken.laatste(nummer).isPresent() && isIetsOpen(nummer);
        if (!doorHandeling) {
            termijnen.loop("T76", nummer);
        }
        return Sturing.met(GESPREK_NODIG, !doorHandeling);
    }

    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        boolean spoed = gesprekken.laatste(nummer).filter(Gesprek::spoedOpen).isPresent();
        Optional<Instant> verwijzing = termijnen.loopt("T78", nummer).map(termijnen::nodigVanaf);
        Optional<Instant> wachttijd = wachttijd(nummer);
        boolean bemiddeling = aanleiding(nummer).isPresent();
        if (spoed) {
            termijnen.loop("T77", nummer);
        }
        if (bemiddeling) {
            termijnen.loop("T79", nummer);
        } else {
            termijnen.vervallen(nummer, "T79");
        }
        boolean klaar = !spoed && !bemiddeling && verwijzing.isEmpty() && !isIetsOpen(nummer);
        return Sturing.met(SPOED_NODIG, spoed)
                .en(VERWIJZING_NODIG, verwijzing.filter(termijnen::isGeweest).isPresent())
                .en(BEMIDDELING_NODIG, bemiddeling)
                .en(PSYCHISCHE_ZORG_KLAAR, klaar)
                .en(WACHTEN_TOT, termijnen.eerste(verwijzing, wachttijd));
    }

    /** Whatever was still open is no longer followed. */
    @Transactional
    public Sturing eindig(ZaakNummer nummer) {
        trajecten.rondAf(nummer);
        spoor.eindig(nummer, Spoor.PSYCHISCHE_ZORG, TERMIJNEN);
        return Sturing.geen();
    }

    /** Why somebody must mediate now, when nobody did for that reason. */
    Optional<Aanleiding> aanleiding(ZaakNummer nummer) {
        Optional<Ggztraject> laatste = trajecten.laatste(nummer);
        Optional<Aanleiding> afgewezen = laatste.filter(traject -> traject.afgewezenOp() != null && !traject.afgerond())
                .map(traject -> Aanleiding.AFGEWEZEN);
        return afgewezen
                .or(() -> laatste.flatMap(Ggztraject::wachtOp)
                        .filter(wacht ->
                                wachttijd(nummer).filter(termijnen::isGeweest).isPresent()))
                .filter(aanleiding -> !laatste.orElseThrow().bemiddeld().contains(aanleiding));
    }

    /** When the waiting time of now is over; empty when nothing is waited for, or somebody mediated already. */
    private Optional<Instant> wachttijd(ZaakNummer nummer) {
        return trajecten
                .laatste(nummer)
                .flatMap(traject ->
                        traject.wachtOp().filter(wacht -> !traject.bemiddeld().contains(wacht)))
                .flatMap(wacht -> termijnen.loopt(wacht.termijn(), nummer))
                .map(termijnen::teLaatVanaf);
    }

    private boolean isIetsOpen(ZaakNummer nummer) {
        return trajecten.open(nummer).isPresent() || spoor.wachtOpAntwoord(nummer, Spoor.PSYCHISCHE_ZORG);
    }
}
