// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.telling.Ftebron;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many fte the signed contracts give on a day. */
@Service
class Fteverloop implements Ftebron {

    private final Contractopslag opslag;
    private final Accounts accounts;
    private final Afwezigheden afwezigheden;

    Fteverloop(Contractopslag opslag, Accounts accounts, Afwezigheden afwezigheden) {
        this.opslag = opslag;
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LocalDate, Fte> op(Collection<LocalDate> dagen) {
        List<Contract> getekend = opslag.getekend();
        Set<String> team = accounts.metRol(Rol.ZORGCOORDINATOR).stream()
                .map(Accounts.Account::id)
                .collect(Collectors.toSet());
        Map<LocalDate, Fte> fte = new HashMap<>();
        for (LocalDate dag : dagen) {
            List<Contract> geldend =
                    getekend.stream().filter(contract -> contract.geldt(dag)).toList();
            if (!geldend.isEmpty()) {
                fte.put(dag, op(dag, geldend, team));
            }
        }
        return fte;
    }

    private Fte op(LocalDate dag, List<Contract> geldend, Set<String> team) {
        BigDecimal contract = geldend.stream().map(Contract::fteContract).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal eigen = geldend.stream().map(Contract::fteEigen).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Fte(contract, eigen, beschikbaar(contract.add(eigen), dag, team));
    }

    /** A contract says how many fte, not whose: so who is away takes an equal part of it along. */
    private BigDecimal beschikbaar(BigDecimal fte, LocalDate dag, Set<String> team) {
        if (team.isEmpty()) {
            return fte;
        }
        Set<String> weg = afwezigheden.afwezig(Dag.begin(dag), Dag.begin(dag.plusDays(1)));
        long aanwezig = team.stream().filter(account -> !weg.contains(account)).count();
        return fte.multiply(BigDecimal.valueOf(aanwezig))
                .divide(BigDecimal.valueOf(team.size()), 2, RoundingMode.HALF_UP);
    }
}
