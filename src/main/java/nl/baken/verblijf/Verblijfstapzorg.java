// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static nl.baken.gedeeld.Dag.begin;
import static nl.baken.verblijf.Stap.BEZWAAR;
import static nl.baken.verblijf.Stap.EINDE_BEDENKTIJD;
import static nl.baken.verblijf.Stap.GEVOLGEN_SEPOT;
import static nl.baken.verblijf.Stap.IND_HERINNEREN;
import static nl.baken.verblijf.Stap.POSITIE;
import static nl.baken.verblijf.Stap.RECHTEN;
import static nl.baken.verblijf.Stap.VERLENGING;
import static nl.baken.verblijf.Stap.VOORTGEZET;
import static nl.baken.verblijf.Verblijfstermijnen.DRIE_JAAR;
import static nl.baken.verblijf.Verblijfstermijnen.GELDIGHEID;
import static nl.baken.verblijf.Verblijfstermijnen.IND_NA_M55;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Feitsoort;
import org.springframework.stereotype.Service;

/** Which steps follow from what is known and from what day it is; what is no longer needed goes. */
@Service
class Verblijfstapzorg {

    private final Verblijfdossier dossier;
    private final Bedenktijden bedenktijden;
    private final Verblijfstermijnen verblijfstermijnen;
    private final Verblijfstappen stappen;
    private final Termijnen termijnen;
    private final Clock klok;

    Verblijfstapzorg(
            Verblijfdossier dossier,
            Bedenktijden bedenktijden,
            Verblijfstermijnen verblijfstermijnen,
            Verblijfstappen stappen,
            Termijnen termijnen,
            Clock klok) {
        this.dossier = dossier;
        this.bedenktijden = bedenktijden;
        this.verblijfstermijnen = verblijfstermijnen;
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** @param begonnenOp of this run of the track */
    void kijk(ZaakNummer nummer, Instant begonnenOp) {
        bedenktijden.eindigDoorFeiten(nummer, dossier.stand(nummer));
        Verblijfstand stand = dossier.stand(nummer);
        verblijfstermijnen.werkBij(nummer, stand);
        positie(nummer, stand, begonnenOp);
        eindeBedenktijd(nummer, stand);
        herinneren(nummer);
        besluiten(nummer, stand);
        verlengen(nummer, stand);
        voortgezet(nummer, stand);
    }

    private void positie(ZaakNummer nummer, Verblijfstand stand, Instant begonnenOp) {
        houd(nummer, POSITIE, stand.positie() == null ? Optional.of(begonnenOp) : Optional.empty(), begonnenOp);
    }

    private void eindeBedenktijd(ZaakNummer nummer, Verblijfstand stand) {
        boolean verstreken = bedenktijden.isVerstreken(stand);
        if (verstreken) {
            bedenktijden.laatTermijnVervallen(nummer);
        }
        houd(nummer, EINDE_BEDENKTIJD, bedenktijden.voorbijOp(stand).filter(op -> verstreken));
    }

    /** P08.5: first when the hours after the M55 are over, then again and again; an application the same. */
    private void herinneren(ZaakNummer nummer) {
        Optional<Termijn> teLaat = verblijfstermijnen.indTeLaat(nummer);
        if (teLaat.isEmpty()) {
            stappen.vervalt(nummer, IND_HERINNEREN);
            return;
        }
        Optional<Termijn> lopend = stappen.lopend(nummer, IND_HERINNEREN);
        if (lopend.isEmpty()) {
            stappen.vraag(nummer, IND_HERINNEREN, eersteHerinnering(nummer, teLaat.get()));
        } else if (lopend.get().waarschuwt().stream().anyMatch(moment -> !moment.isAfter(klok.instant()))) {
            stappen.vraag(nummer, IND_HERINNEREN, lopend.get().anker());
        }
    }

    private Instant eersteHerinnering(ZaakNummer nummer, Termijn teLaat) {
        boolean m55 = teLaat.regel().equals(IND_NA_M55);
        String regel = m55 ? IND_HERINNEREN.regel() : IND_HERINNEREN.vervolgregel();
        return termijnen
                .start(regel, nummer.waarde(), m55 ? teLaat.anker() : teLaat.vervalt())
                .anker();
    }

    private void besluiten(ZaakNummer nummer, Verblijfstand stand) {
        stand.zonderBezwaar()
                .ifPresentOrElse(
                        besluit -> stappen.vraag(nummer, BEZWAAR, begin(besluit.op())),
                        () -> stappen.vervalt(nummer, BEZWAAR));
        houd(
                nummer,
                RECHTEN,
                stand.humanitairTijdelijk()
                        .filter(besluit -> besluit.antwoordOp() != Aanvraagsoort.VERLENGING)
                        .map(besluit -> begin(besluit.op())));
        boolean raaktVerblijf = stand.heeftVergunning(Vergunningsoort.TIJDELIJK)
                || stand.openM55().isPresent();
        houd(
                nummer,
                GEVOLGEN_SEPOT,
                stand.dag(Feitsoort.SEPOT).filter(op -> raaktVerblijf).map(Dag::begin));
    }

    /** P08.7: from the first warning of T13 on, until the last moment that T13 warns of. */
    private void verlengen(ZaakNummer nummer, Verblijfstand stand) {
        boolean nodig = stand.heeftVergunning(Vergunningsoort.TIJDELIJK)
                && verblijfstermijnen.isGewaarschuwd(nummer, GELDIGHEID)
                && stand.open(Aanvraagsoort.HUMANITAIR).isEmpty();
        Optional<Instant> vergunning = stand.vergunning().filter(v -> nodig).map(besluit -> begin(besluit.op()));
        Instant uiterlijk = termijnen.loopt(GELDIGHEID, nummer.waarde()).map(Termijn::waarschuwt).stream()
                .flatMap(List::stream)
                .reduce((eerder, later) -> later)
                .orElseGet(klok::instant);
        houd(nummer, VERLENGING, vergunning, uiterlijk);
    }

    /** P08.9: a conviction, three years without a gap, or the year after the compelling path is nearly over. */
    private void voortgezet(ZaakNummer nummer, Verblijfstand stand) {
        houd(nummer, VOORTGEZET, grondVoortgezet(nummer, stand).map(Dag::begin));
    }

    /** Since when there is a ground to stay that nobody used yet. */
    Optional<LocalDate> grondVoortgezet(ZaakNummer nummer, Verblijfstand stand) {
        boolean gevraagd = stand.open(Set.of(Aanvraagsoort.VOORTGEZET)).isPresent();
        if (gevraagd || stand.vergunning().isEmpty()) {
            return Optional.empty();
        }
        LocalDate vergund = stand.vergunning().get().op();
        if (stand.heeftVergunning(Vergunningsoort.SCHRIJNEND)) {
            return Optional.of(vergund).filter(op -> verblijfstermijnen.isGewaarschuwd(nummer, GELDIGHEID));
        }
        if (!stand.heeftVergunning(Vergunningsoort.TIJDELIJK)) {
            return Optional.empty();
        }
        return stand.dag(Feitsoort.VEROORDELING)
                .or(() -> stand.onafgebrokenSinds().filter(op -> verblijfstermijnen.isGewaarschuwd(nummer, DRIE_JAAR)));
    }

    /** As below, with a deadline that counts from now. */
    private void houd(ZaakNummer nummer, Stap stap, Optional<Instant> aanleiding) {
        houd(nummer, stap, aanleiding, klok.instant());
    }

    /** The step is asked for once for this cause, with its deadline; without a cause it goes. */
    private void houd(ZaakNummer nummer, Stap stap, Optional<Instant> aanleiding, Instant anker) {
        if (aanleiding.isEmpty()) {
            stappen.vervalt(nummer, stap);
        } else if (stappen.vraag(nummer, stap, aanleiding.get())) {
            termijnen.start(stap.regel(), nummer.waarde(), anker);
        }
    }
}
