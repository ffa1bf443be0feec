// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when signed contracts cover each centrumgemeente without a day between, and whether the alarm sounds. */
@Service
public class Contractdekking {

    /** Of the warnings of T32: from when a proposal should lie there. */
    private static final int VOORSTEL = 1;

    private final Contractopslag opslag;
    private final Termijnen termijnen;
    private final Clock klok;

    Contractdekking(Contractopslag opslag, Termijnen termijnen, Clock klok) {
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /** How near the end is. */
    public enum Nabij {
        NIET,
        VROEG,
        ALARM
    }

    /**
     * One centrumgemeente.
     *
     * @param tot the last day that is covered, or null when today is not
     * @param per the first day without
     */
    public record Einde(String gemeente, @Nullable LocalDate tot, LocalDate per, Nabij nabij) {}

    /**
     * How it stands today.
     *
     * @param einden of every centrumgemeente that ever had a contract, by name
     * @param nabij the worst of them
     * @param per the first day without, for who is worst off; null when nobody's end is near
     * @param zonder who is without from that day on; empty when that is everybody
     */
    public record Stand(List<Einde> einden, Nabij nabij, @Nullable LocalDate per, List<String> zonder) {

        static Stand van(List<Einde> einden) {
            Nabij ergst =
                    einden.stream().map(Einde::nabij).max(Nabij::compareTo).orElse(Nabij.NIET);
            Optional<LocalDate> per = einden.stream()
                    .filter(einde -> ergst != Nabij.NIET && einde.nabij() == ergst)
                    .map(Einde::per)
                    .min(LocalDate::compareTo);
            List<String> zonder = einden.stream()
                    .filter(einde -> einde.per().equals(per.orElse(null)))
                    .map(Einde::gemeente)
                    .toList();
            return new Stand(einden, ergst, per.orElse(null), zonder.size() == einden.size() ? List.of() : zonder);
        }

        public boolean isAlarm() {
            return nabij == Nabij.ALARM;
        }

        public boolean isVroeg() {
            return nabij == Nabij.VROEG;
        }

        /** The last day on which everybody is covered, or null when somebody is not today. */
        public @Nullable LocalDate tot() {
            return einden.stream().anyMatch(einde -> einde.tot() == null)
                    ? null
                    : einden.stream().map(Einde::tot).min(LocalDate::compareTo).orElse(null);
        }

        /** As in {@code Geen dekking per 1 januari 2019 voor Alkmaar, Den Helder}. */
        public String tekst() {
            return Dag.toon("Geen dekking per", per, "")
                    + (zonder.isEmpty() ? "" : " voor " + String.join(", ", zonder));
        }
    }

    /** Without any contract Baken knows nothing to raise the alarm about. */
    @Transactional(readOnly = true)
    public Stand nu() {
        LocalDate vandaag = LocalDate.now(klok);
        List<Contract> getekend = opslag.getekend();
        Contractketen keten = new Contractketen(getekend);
        // By number, for there are few contracts and many deadlines.
        List<String> nummers =
                getekend.stream().map(contract -> contract.nummer().waarde()).toList();
        Map<String, Termijn> termijn = termijnen.lopend(nummers).stream()
                .filter(loopt -> loopt.volgens().code().equals(Contractopvolging.EINDE))
                .collect(Collectors.toMap(Termijn::nummer, loopt -> loopt, (een, ander) -> een));
        return Stand.van(keten.gemeenten().stream()
                .map(gemeente -> keten.laatste(gemeente, vandaag)
                        .map(laatste -> new Einde(
                                gemeente,
                                laatste.tot(),
                                laatste.tot().plusDays(1),
                                nabij(termijn.get(laatste.nummer().waarde()))))
                        .orElseGet(() -> new Einde(gemeente, null, sinds(keten, gemeente, vandaag), Nabij.ALARM)))
                .toList());
    }

    private static LocalDate sinds(Contractketen keten, String gemeente, LocalDate vandaag) {
        return keten.tot(gemeente, vandaag).map(tot -> tot.plusDays(1)).orElse(vandaag);
    }

    /** Early from the warning at which a proposal is due, the alarm from the last warning on. */
    private Nabij nabij(@Nullable Termijn einde) {
        if (einde == null) {
            return Nabij.NIET;
        }
        long geweest = einde.waarschuwt().stream()
                .filter(moment -> !moment.isAfter(klok.instant()))
                .count();
        if (geweest == 0) {
            return Nabij.NIET;
        }
        if (geweest == einde.waarschuwt().size()) {
            return Nabij.ALARM;
        }
        return geweest > VOORSTEL ? Nabij.VROEG : Nabij.NIET;
    }
}
