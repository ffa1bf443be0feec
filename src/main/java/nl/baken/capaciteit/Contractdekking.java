// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when signed contracts cover the region without a day between, and whether the alarm sounds. */
@Service
public class Contractdekking {

    private final Contractopslag opslag;
    private final Termijnen termijnen;
    private final Clock klok;

    Contractdekking(Contractopslag opslag, Termijnen termijnen, Clock klok) {
        this.opslag = opslag;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * How it stands today.
     *
     * @param tot the last day that is covered, or null when today is not
     * @param per the first day without, when the alarm sounds; else null
     */
    public record Stand(@Nullable LocalDate tot, @Nullable LocalDate per) {

        public boolean isAlarm() {
            return per != null;
        }

        /** As in {@code Geen dekking per 1 januari 2019}. */
        public String tekst() {
            return Dag.toon("Geen dekking per", per, "");
        }
    }

    @Transactional(readOnly = true)
    public Stand nu() {
        LocalDate vandaag = LocalDate.now(klok);
        List<Contract> getekend = opslag.getekend();
        Optional<Contract> laatste = keten(getekend, vandaag);
        if (laatste.isEmpty()) {
            // Without any contract Baken knows nothing to raise the alarm about.
            return new Stand(null, getekend.isEmpty() ? null : sinds(getekend, vandaag));
        }
        LocalDate tot = laatste.get().tot();
        return new Stand(tot, isNabij(laatste.get()) ? tot.plusDays(1) : null);
    }

    /** The contract with which cover ends that holds today. In order of their first day, so once through is enough. */
    private static Optional<Contract> keten(List<Contract> getekend, LocalDate vandaag) {
        Contract laatste = null;
        for (Contract contract : getekend) {
            boolean begint = laatste == null && contract.geldt(vandaag);
            if (begint || laatste != null && contract.volgtOp(laatste)) {
                laatste = contract;
            }
        }
        return Optional.ofNullable(laatste);
    }

    private static LocalDate sinds(List<Contract> getekend, LocalDate vandaag) {
        return getekend.stream()
                .map(Contract::tot)
                .filter(tot -> tot.isBefore(vandaag))
                .max(LocalDate::compareTo)
                .map(tot -> tot.plusDays(1))
                .orElse(vandaag);
    }

    /** From the last warning of T32 on. */
    private boolean isNabij(Contract contract) {
        return termijnen.loopt(Contractopvolging.EINDE, contract.nummer().waarde()).stream()
                .flatMap(termijn -> termijn.waarschuwt().stream().reduce((eerder, later) -> later).stream())
                .anyMatch(moment -> !moment.isAfter(klok.instant()));
    }
}
