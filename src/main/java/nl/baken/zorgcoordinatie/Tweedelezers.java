// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import org.springframework.stereotype.Component;

/**
 * Who judges whether two people are the same, one at a time: the other team leaders, then coordinators, first those who
 * carry neither of the two. Nobody with a conflict of interest, for being asked is seeing who it is about; and nobody who is away.
 */
@Component
class Tweedelezers {

    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Vergelijkbeeld beeld;
    private final Toewijzingsopslag conflicten;

    Tweedelezers(Accounts accounts, Afwezigheden afwezigheden, Vergelijkbeeld beeld, Toewijzingsopslag conflicten) {
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.beeld = beeld;
        this.conflicten = conflicten;
    }

    /** @param beurt 0 for the first; after the last comes the first again. Empty when there is nobody else at all */
    Optional<String> opBeurt(long koppeling, String eerste, int beurt) {
        Set<String> niet = new HashSet<>(belangenconflicten(koppeling));
        niet.addAll(afwezigheden.afwezigNu());
        List<String> lezers = volgorde(koppeling).stream()
                .filter(account -> !account.equals(eerste) && !niet.contains(account))
                .distinct()
                .toList();
        return lezers.isEmpty() ? Optional.empty() : Optional.of(lezers.get(beurt % lezers.size()));
    }

    /** Who has a conflict of interest with either of the two: while they are one person it counts for both. */
    Set<String> belangenconflicten(long koppeling) {
        return conflicten.belangenconflicten(beeld.personenVan(koppeling));
    }

    private List<String> volgorde(long koppeling) {
        Set<String> dragers = beeld.zakenVan(koppeling)
                .flatMap(zaak ->
                        Stream.of(Optional.ofNullable(zaak.coordinator()), Optional.ofNullable(zaak.waarnemer())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<String> volgorde = new ArrayList<>(met(koppeling, Rol.TEAMLEIDER_ZC));
        volgorde.addAll(met(koppeling, Rol.ZORGCOORDINATOR).stream()
                .sorted(Comparator.comparing(dragers::contains))
                .toList());
        return volgorde;
    }

    private List<String> met(long koppeling, Rol rol) {
        return beeld.zakenVan(koppeling)
                .flatMap(zaak -> accounts.vanHetTeam(zaak.nummer().waarde(), rol).stream())
                .map(Accounts.Account::id)
                .distinct()
                .sorted()
                .toList();
    }
}
