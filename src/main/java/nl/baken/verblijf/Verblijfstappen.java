// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.verblijf.Verblijfstapopslag.Open;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The steps that are due. Each comes once for what makes it needed, and one at a time: what the law sets first, then
 * the first deadline.
 */
@Service
class Verblijfstappen {

    private final Verblijfstapopslag opslag;
    private final Termijnen termijnen;
    private final Clock klok;

    Verblijfstappen(Verblijfstapopslag opslag, Termijnen termijnen, Clock klok) {
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** @return whether it is new, and so its deadline must start */
    boolean vraag(ZaakNummer nummer, Stap stap, Instant aanleiding) {
        return opslag.voegToe(nummer, stap, aanleiding, klok.instant());
    }

    /** What is to be done now; empty when nothing is. */
    Optional<Open> eerste(ZaakNummer nummer) {
        return opslag.open(nummer).stream()
                .filter(open -> open.magNu(klok.instant()))
                .min(Comparator.comparing((Open open) -> isVanOns(nummer, open.stap()))
                        .thenComparing(open -> uiterlijk(nummer, open.stap())));
    }

    /** A term that is ours to move waits for one that is not. */
    private boolean isVanOns(ZaakNummer nummer, Stap stap) {
        return lopend(nummer, stap)
                .map(termijn -> termijn.volgens().verlengbaar())
                .orElse(true);
    }

    /** The end of its running deadline; without one it can wait for everything else. */
    Instant uiterlijk(ZaakNummer nummer, Stap stap) {
        return lopend(nummer, stap).map(Termijn::vervalt).orElse(Instant.MAX);
    }

    Optional<Termijn> lopend(ZaakNummer nummer, Stap stap) {
        return stap.regels().stream()
                .flatMap(regel -> termijnen.loopt(regel, nummer.waarde()).stream())
                .findFirst();
    }

    void toon(ZaakNummer nummer, @Nullable Open stap) {
        opslag.toon(nummer, stap == null ? null : stap.id());
    }

    /** When steps that were put off come back. */
    Stream<Instant> komenTerug(ZaakNummer nummer) {
        return opslag.open(nummer).stream().flatMap(open -> Optional.ofNullable(open.terugOp()).stream());
    }

    /**
     * Somebody answered: it is done, or not needed for a reason.
     *
     * @param nietNodig null when it is done; "not now" brings it back at the next warning of its deadline
     */
    void beantwoord(ZaakNummer nummer, Stap stap, @Nullable NietNodig nietNodig) {
        if (nietNodig == NietNodig.KAN_NU_NIET) {
            stelUit(nummer, stap);
            return;
        }
        sluitOpen(nummer, stap, nietNodig);
        boolean gedaan = nietNodig == null || nietNodig == NietNodig.AL_GEREGELD;
        stap.regels().forEach(regel -> sluitTermijn(nummer, regel, gedaan));
    }

    /** It comes back at the next warning, or on the last day; without one left it does not come back. */
    void stelUit(ZaakNummer nummer, Stap stap) {
        Optional<Instant> terug = lopend(nummer, stap).flatMap(this::volgendMoment);
        if (terug.isEmpty()) {
            sluitOpen(nummer, stap, NietNodig.KAN_NU_NIET);
        }
        terug.ifPresent(moment -> van(nummer, stap).forEach(open -> opslag.stelUit(open.id(), moment)));
    }

    private Optional<Instant> volgendMoment(Termijn termijn) {
        Instant laatsteDag = Dag.begin(termijn.laatsteDag());
        return Stream.of(termijn.waarschuwt(), List.of(laatsteDag))
                .flatMap(Collection::stream)
                .filter(moment -> moment.isAfter(klok.instant()))
                .min(Comparator.naturalOrder());
    }

    /** It no longer needs to be done. */
    void vervalt(ZaakNummer nummer, Stap stap) {
        sluitOpen(nummer, stap, null);
        termijnen.vervallen(stap.regels(), nummer.waarde());
    }

    private void sluitOpen(ZaakNummer nummer, Stap stap, @Nullable NietNodig antwoord) {
        van(nummer, stap).forEach(open -> opslag.sluit(open.id(), klok.instant(), antwoord));
    }

    private List<Open> van(ZaakNummer nummer, Stap stap) {
        return opslag.open(nummer).stream().filter(open -> open.stap() == stap).toList();
    }

    private void sluitTermijn(ZaakNummer nummer, String regel, boolean gehaald) {
        if (gehaald) {
            termijnen.gehaald(regel, nummer.waarde());
        } else {
            termijnen.vervallen(regel, nummer.waarde());
        }
    }
}
