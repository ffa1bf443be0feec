// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which days signed contracts cover which centrumgemeente. What only adds fte covers nothing. */
final class Contractketen {

    private final List<Contract> dekkend;

    Contractketen(List<Contract> getekend) {
        this.dekkend = getekend.stream()
                .filter(contract -> contract.soort() == Contractsoort.DEKKING)
                .sorted(Comparator.comparing(Contract::van))
                .toList();
    }

    /** Every one that is, was or will be covered, by name. */
    List<String> gemeenten() {
        return dekkend.stream()
                .flatMap(contract -> contract.gemeenten().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The contract with which cover ends that holds on that day, without a day between; empty when none holds then. */
    Optional<Contract> laatste(String gemeente, LocalDate dag) {
        Contract laatste = null;
        // In order of their first day, so once through is enough.
        for (Contract contract : dekkend) {
            boolean sluitAan = laatste == null
                    ? contract.geldt(dag)
                    : !contract.van().isAfter(laatste.tot().plusDays(1))
                            && contract.tot().isAfter(laatste.tot());
            if (sluitAan && contract.gemeenten().contains(gemeente)) {
                laatste = contract;
            }
        }
        return Optional.ofNullable(laatste);
    }

    /** The last day before this one on which it was covered. */
    Optional<LocalDate> tot(String gemeente, LocalDate dag) {
        return dekkend.stream()
                .filter(contract -> contract.gemeenten().contains(gemeente))
                .map(Contract::tot)
                .filter(tot -> tot.isBefore(dag))
                .max(LocalDate::compareTo);
    }

    /** Whether others cover each of its municipalities on the day after its last. */
    boolean isOpgevolgd(Contract contract) {
        return isGedekt(contract, contract.tot().plusDays(1));
    }

    /** Not when it is long over and others cover today: nobody arranges the past. */
    boolean vraagtOpvolging(Contract contract, LocalDate vandaag) {
        boolean verleden = contract.tot().isBefore(vandaag) && isGedekt(contract, vandaag);
        return dekkend.contains(contract) && !verleden && !isOpgevolgd(contract);
    }

    private boolean isGedekt(Contract contract, LocalDate dag) {
        return contract.gemeenten().stream().allMatch(gemeente -> dekkend.stream()
                .anyMatch(ander -> !ander.nummer().equals(contract.nummer())
                        && ander.geldt(dag)
                        && ander.gemeenten().contains(gemeente)));
    }
}
