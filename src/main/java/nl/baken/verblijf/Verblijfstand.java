// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a residence, and what follows from it whatever the order in which it became known.
 *
 * @param besluiten in the order of their days, as are {@code aanvragen} and {@code feiten}
 */
record Verblijfstand(
        @Nullable Positie positie,
        @Nullable Bedenktijd bedenktijd,
        List<Besluit> besluiten,
        List<Aanvraag> aanvragen,
        List<Feit> feiten) {

    Optional<Feit> laatste(Feitsoort soort) {
        return feiten.stream().filter(feit -> feit.soort() == soort).max(Comparator.comparing(Feit::op));
    }

    Optional<LocalDate> dag(Feitsoort soort) {
        return laatste(soort).map(Feit::op);
    }

    boolean heeft(Bijzonderheid bijzonderheid) {
        return positie != null && positie.heeft(bijzonderheid);
    }

    /** The reflection period that nobody and nothing ended yet. */
    Optional<Bedenktijd> openBedenktijd() {
        return Optional.ofNullable(bedenktijd).filter(Bedenktijd::isOpen);
    }

    /** Another state is responsible. */
    boolean isDublin() {
        return bedenktijd != null && bedenktijd.isDublin() || positie != null && positie.asiel() == Asielstand.DUBLIN;
    }

    /** Aangifte or another way of cooperating, as long as nobody dismissed the criminal case. */
    boolean werktMee() {
        Optional<LocalDate> sinds = feiten.stream()
                .filter(feit -> Set.of(
                                Feitsoort.AANGIFTE_GEDAAN, Feitsoort.MEDEWERKING_TOEGEZEGD, Feitsoort.M55_VERSTUURD)
                        .contains(feit.soort()))
                .map(Feit::op)
                .max(Comparator.naturalOrder());
        return sinds.isPresent()
                && dag(Feitsoort.SEPOT).filter(op -> !op.isBefore(sinds.get())).isEmpty();
    }

    /** The public prosecutor's last word on whether the client must be here (P07.8). */
    boolean isAanwezigheidNodig() {
        Optional<LocalDate> nodig = dag(Feitsoort.AANWEZIGHEID_NODIG);
        Optional<LocalDate> nietNodig = dag(Feitsoort.AANWEZIGHEID_NIET_NODIG);
        return nodig.isPresent()
                && nietNodig.filter(op -> op.isAfter(nodig.get())).isEmpty();
    }

    /** The permit that counts: the last one granted, unless it was withdrawn. */
    Optional<Besluit> vergunning() {
        return besluiten.stream()
                .filter(besluit ->
                        besluit.soort() == Besluitsoort.VERLEEND || besluit.soort() == Besluitsoort.INGETROKKEN)
                .reduce((eerder, later) -> later)
                .filter(besluit -> besluit.soort() == Besluitsoort.VERLEEND);
    }

    /** The same, when it is for a year and can lead to one that stays. */
    Optional<Besluit> humanitairTijdelijk() {
        return vergunning()
                .filter(besluit -> besluit.vergunning() == Vergunningsoort.TIJDELIJK
                        || besluit.vergunning() == Vergunningsoort.SCHRIJNEND);
    }

    boolean heeftVergunning(Vergunningsoort soort) {
        return vergunning().filter(besluit -> besluit.vergunning() == soort).isPresent();
    }

    /**
     * From when the temporary permits follow each other without a gap (T14). A renewal that was asked for in time
     * leaves no gap.
     */
    Optional<LocalDate> onafgebrokenSinds() {
        LocalDate begin = null;
        LocalDate eind = null;
        for (Besluit besluit : besluiten) {
            if (besluit.soort() == Besluitsoort.INGETROKKEN) {
                begin = null;
                eind = null;
            } else if (besluit.soort() == Besluitsoort.VERLEEND && besluit.vergunning() == Vergunningsoort.TIJDELIJK) {
                boolean aansluitend = eind != null && (!besluit.op().isAfter(eind.plusDays(1)) || opTijdVerlengd(eind));
                begin = aansluitend ? begin : besluit.op();
                eind = besluit.geldigTot();
            }
        }
        return Optional.ofNullable(begin);
    }

    private boolean opTijdVerlengd(LocalDate eind) {
        return aanvragen.stream()
                .anyMatch(aanvraag -> aanvraag.soort() == Aanvraagsoort.VERLENGING
                        && !aanvraag.op().isAfter(eind));
    }

    /** The last application of these kinds that nobody answered yet. */
    Optional<Aanvraag> open(Set<Aanvraagsoort> soorten) {
        return aanvragen.stream()
                .filter(aanvraag -> soorten.contains(aanvraag.soort()))
                .filter(aanvraag -> besluiten.stream().noneMatch(besluit -> beantwoordt(besluit, aanvraag)))
                .reduce((eerder, later) -> later);
    }

    private static boolean beantwoordt(Besluit besluit, Aanvraag aanvraag) {
        if (besluit.op().isBefore(aanvraag.op())) {
            return false;
        }
        return aanvraag.soort() == Aanvraagsoort.BEZWAAR
                ? besluit.soort() == Besluitsoort.OP_BEZWAAR || besluit.soort() == Besluitsoort.VERLEEND
                : besluit.antwoordOp() == aanvraag.soort();
    }

    /** The M55 that the IND did not decide on yet (P08.5). */
    Optional<Feit> openM55() {
        return laatste(Feitsoort.M55_VERSTUURD).filter(m55 -> besluiten.stream()
                .noneMatch(besluit -> besluit.antwoordOp() == null
                        && besluit.soort() != Besluitsoort.OP_BEZWAAR
                        && !besluit.op().isBefore(m55.op())));
    }

    /** The last decision that somebody may object to and did not yet; a later permit takes it away. */
    Optional<Besluit> zonderBezwaar() {
        return besluiten.stream()
                .reduce((eerder, later) -> later)
                .filter(besluit -> besluit.soort().isNegatief())
                .filter(besluit -> aanvragen.stream()
                        .noneMatch(aanvraag -> aanvraag.soort() == Aanvraagsoort.BEZWAAR
                                && !aanvraag.op().isBefore(besluit.op())));
    }
}
