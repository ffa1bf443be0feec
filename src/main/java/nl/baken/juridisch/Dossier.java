// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The legal steps of a case, in the order in which they became known. */
record Dossier(List<Stap> stappen) {

    Optional<Stap> laatste(Stapsoort soort) {
        return stappen.stream().filter(stap -> stap.soort() == soort).reduce((eerder, later) -> later);
    }

    boolean heeft(Stapsoort soort, LocalDate op) {
        return stappen.stream()
                .anyMatch(stap -> stap.soort() == soort && stap.op().equals(op));
    }

    boolean heeft(Stapsoort soort) {
        return laatste(soort).isPresent();
    }

    /** The lawyers who were found, the last one last; not the answers that there is none. */
    List<Stap> advocaten() {
        return stappen.stream()
                .filter(stap -> stap.soort() == Stapsoort.ADVOCAAT && stap.nietNodig() == null)
                .toList();
    }

    /** The one of the last day; messages come late, so not the one that became known last. */
    Optional<Stap> jongste(Predicate<Stapsoort> soort) {
        return stappen.stream()
                .filter(stap -> soort.test(stap.soort()))
                .max(Comparator.comparing(Stap::op).thenComparing(Stap::id));
    }

    /** The last decision on the last application. */
    Optional<Stap> besluit() {
        return jongste(Stapsoort::isBesluit).filter(this::isVanLaatsteAanvraag);
    }

    /** The objection against a decision on the last application. */
    Optional<Stap> bezwaar() {
        return laatste(Stapsoort.BEZWAAR).filter(this::isVanLaatsteAanvraag);
    }

    private boolean isVanLaatsteAanvraag(Stap stap) {
        LocalDate besluitOp = stap.dag() == null ? stap.op() : stap.dag();
        return laatste(Stapsoort.AANVRAAG)
                .map(aanvraag -> !besluitOp.isBefore(aanvraag.op()))
                .orElse(true);
    }

    /** What became known after this step. */
    Dossier na(Stap eerder) {
        return new Dossier(
                stappen.stream().filter(stap -> stap.id() > eerder.id()).toList());
    }

    /** What belongs to the track as it runs now: what was rounded off before, is over. */
    Dossier sindsAfronding() {
        return laatste(Stapsoort.AFRONDING).map(this::na).orElse(this);
    }

    @Override
    public String toString() {
        return "juridisch dossier";
    }
}
