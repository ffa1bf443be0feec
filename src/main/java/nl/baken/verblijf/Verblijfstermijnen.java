// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static nl.baken.gedeeld.Dag.begin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import org.springframework.stereotype.Service;

/**
 * The deadlines that follow from what is known: T11 after the M55, T13 and T14 with a permit, T15 after a refusal, T96
 * after an application. Looking again changes nothing as long as nothing new is known.
 */
@Service
class Verblijfstermijnen {

    static final String IND_NA_M55 = "T11";
    static final String GELDIGHEID = "T13";
    static final String DRIE_JAAR = "T14";
    static final String BEZWAAR = "T15";
    static final String IND_NA_AANVRAAG = "T96";

    /** The IND must decide: what is late is chased. */
    static final List<String> BESLISTERMIJNEN = List.of(IND_NA_M55, IND_NA_AANVRAAG);

    private static final List<String> ALLE = List.of(IND_NA_M55, GELDIGHEID, DRIE_JAAR, BEZWAAR, IND_NA_AANVRAAG);

    private final Termijnen termijnen;
    private final Clock klok;

    Verblijfstermijnen(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    void werkBij(ZaakNummer nummer, Verblijfstand stand) {
        wachtOpInd(nummer, stand);
        vergunning(nummer, stand);
        drieJaar(nummer, stand);
        bezwaar(nummer, stand);
    }

    private void wachtOpInd(ZaakNummer nummer, Verblijfstand stand) {
        Optional<Instant> vanaf = stand.openM55().flatMap(m55 -> indAanZet(m55, stand));
        houd(nummer, IND_NA_M55, vanaf);
        houd(nummer, IND_NA_AANVRAAG, stand.open(Aanvraagsoort.HUMANITAIR).map(aanvraag -> begin(aanvraag.op())));
    }

    /**
     * From when the hours of the IND count: the M55, and with Dublin when the public prosecutor needs the client. Without
     * a time they count from the start of the day: rather a reminder too early than one too late.
     */
    private Optional<Instant> indAanZet(Feit m55, Verblijfstand stand) {
        if (!stand.isDublin()) {
            return Optional.of(moment(m55));
        }
        return stand.isAanwezigheidNodig()
                ? stand.laatste(Feitsoort.AANWEZIGHEID_NODIG)
                        .map(this::moment)
                        .map(nodig -> nodig.isAfter(moment(m55)) ? nodig : moment(m55))
                : Optional.empty();
    }

    private void vergunning(ZaakNummer nummer, Verblijfstand stand) {
        houd(nummer, GELDIGHEID, stand.humanitairTijdelijk().map(this::ankerVanGeldigheid));
        boolean aangevraagd = stand.open(Aanvraagsoort.HUMANITAIR).isPresent();
        if (aangevraagd && isGewaarschuwd(nummer, GELDIGHEID)) {
            termijnen.gehaald(GELDIGHEID, nummer.waarde());
        }
    }

    /** T13 counts a fixed time from the start; when the IND gave another end, it counts back from there. */
    private Instant ankerVanGeldigheid(Besluit besluit) {
        LocalDate anker = besluit.op();
        LocalDate eind = besluit.geldigTot();
        for (int keer = 0; eind != null && keer < 2; keer++) {
            anker = anker.plusDays(ChronoUnit.DAYS.between(eindigt(anker), eind));
        }
        return begin(anker);
    }

    /** The last day of a permit that begins on this day. */
    LocalDate eindigt(LocalDate begin) {
        return LocalDate.ofInstant(termijnen.vervalt(GELDIGHEID, begin(begin)), klok.getZone());
    }

    private void drieJaar(ZaakNummer nummer, Verblijfstand stand) {
        houd(
                nummer,
                DRIE_JAAR,
                stand.heeftVergunning(Vergunningsoort.TIJDELIJK)
                        ? stand.onafgebrokenSinds().map(Dag::begin)
                        : Optional.empty());
    }

    private void bezwaar(ZaakNummer nummer, Verblijfstand stand) {
        houd(nummer, BEZWAAR, stand.zonderBezwaar().map(besluit -> begin(besluit.op())));
    }

    /** Exactly the deadline from this anchor runs; another one of the rule is over. */
    private void houd(ZaakNummer nummer, String regel, Optional<Instant> anker) {
        Optional<Instant> lopend = termijnen.loopt(regel, nummer.waarde()).map(Termijn::anker);
        if (lopend.isPresent() && !lopend.equals(anker)) {
            termijnen.vervallen(regel, nummer.waarde());
        }
        anker.ifPresent(vanaf -> termijnen.start(regel, nummer.waarde(), vanaf));
    }

    /** The track is over: none of them counts on. */
    void vervallen(ZaakNummer nummer) {
        termijnen.vervallen(ALLE, nummer.waarde());
    }

    boolean isGewaarschuwd(ZaakNummer nummer, String regel) {
        return termijnen.loopt(regel, nummer.waarde()).stream()
                .flatMap(termijn -> termijn.waarschuwt().stream())
                .anyMatch(moment -> !moment.isAfter(klok.instant()));
    }

    /** The first deadline of the IND that went by. */
    Optional<Termijn> indTeLaat(ZaakNummer nummer) {
        return BESLISTERMIJNEN.stream()
                .flatMap(regel -> termijnen.loopt(regel, nummer.waarde()).stream())
                .filter(termijn -> termijn.isTeLaat(klok.instant()))
                .min(Comparator.comparing(Termijn::vervalt));
    }

    /** When one of these deadlines asks for something by itself. */
    Stream<Instant> momenten(ZaakNummer nummer) {
        Stream<Instant> beslist = BESLISTERMIJNEN.stream()
                .flatMap(regel -> termijnen.loopt(regel, nummer.waarde()).stream())
                .map(termijn -> termijn.vervalt().plusSeconds(1));
        Stream<Instant> gewaarschuwd = Stream.of(GELDIGHEID, DRIE_JAAR, Stap.IND_HERINNEREN.vervolgregel())
                .flatMap(regel -> termijnen.loopt(regel, nummer.waarde()).stream())
                .flatMap(termijn -> termijn.waarschuwt().stream().limit(1));
        return Stream.concat(beslist, gewaarschuwd);
    }

    /** From when a renewal can be asked for (T13): it may not wait for what is less pressing. */
    Optional<Instant> verlengbaarVanaf(ZaakNummer nummer) {
        return termijnen.loopt(GELDIGHEID, nummer.waarde()).flatMap(termijn -> termijn.waarschuwt().stream()
                .findFirst());
    }

    private Instant moment(Feit feit) {
        return feit.tijd() == null
                ? begin(feit.op())
                : feit.op().atTime(feit.tijd()).atZone(klok.getZone()).toInstant();
    }
}
