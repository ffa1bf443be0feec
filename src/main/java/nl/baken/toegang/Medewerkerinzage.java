// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts.Account;
import nl.baken.toegang.Betrokkenen.Inzicht;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one person can see, why and until when: the privacy officer of everybody, a team leader of the own team and only
 * where the team leader is involved too. Who administers accounts sees how many per ground, and no number.
 */
@Service
public class Medewerkerinzage {

    private static final String WAT = "toegang van een medewerker";
    private static final Set<Rol> TEAM = Set.of(Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC);

    private final Accounts accounts;
    private final Betrokkenen betrokkenen;
    private final Blokkades blokkades;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Medewerkerinzage(
            Accounts accounts,
            Betrokkenen betrokkenen,
            Blokkades blokkades,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen) {
        this.accounts = accounts;
        this.betrokkenen = betrokkenen;
        this.blokkades = blokkades;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param regels empty for who sees only how many @param aantallen how many numbers per ground, by ground */
    public record Blad(Account account, boolean metNummers, List<Inzicht> regels, Map<String, Long> aantallen) {}

    /** @throws NietGevonden when there is no such account, or it is not for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad van(String id) {
        Medewerker lezer = toegang.medewerker();
        Account account =
                accounts.zoek(id).filter(gevonden -> mag(lezer, gevonden)).orElse(null);
        if (account == null) {
            // What stands in the address may be anything: the log says who tried.
            gebeurtenissen.publishEvent(Inzage.geweigerd(WAT, lezer.id()));
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van(WAT, id, "toezicht"));
        List<Inzicht> alle = betrokkenen.van(id);
        if (lezer.heeft(Rol.FG)) {
            return blad(account, zonderGeslotene(alle, lezer));
        }
        if (lezer.heeft(Rol.TEAMLEIDER_ZC) && isVanTeam(lezer, account)) {
            Set<String> eigen = toegang.nummers("", lezer).stream()
                    .map(Toegang.Betrokken::nummer)
                    .collect(Collectors.toSet());
            return blad(
                    account,
                    alle.stream()
                            .filter(regel -> eigen.contains(regel.nummer()))
                            .toList());
        }
        return new Blad(account, false, List.of(), tel(alle));
    }

    private List<Inzicht> zonderGeslotene(List<Inzicht> alle, Medewerker lezer) {
        Set<String> gesloten = blokkades
                .geldend(alle.stream().map(Inzicht::nummer).distinct().toList())
                .stream()
                .filter(blokkade -> blokkade.account().equals(lezer.id()))
                .map(Blokkades.Blokkade::nummer)
                .collect(Collectors.toSet());
        return alle.stream().filter(regel -> !gesloten.contains(regel.nummer())).toList();
    }

    private static Blad blad(Account account, List<Inzicht> regels) {
        return new Blad(account, true, regels, tel(regels));
    }

    private static Map<String, Long> tel(List<Inzicht> regels) {
        return regels.stream().collect(Collectors.groupingBy(Inzicht::grond, TreeMap::new, Collectors.counting()));
    }

    private static boolean mag(Medewerker lezer, Account account) {
        return lezer.heeft(Rol.FG) || lezer.heeft(Rol.FUNCTIONEEL_BEHEERDER) || isVanTeam(lezer, account);
    }

    /** The coordinators and team leaders of the same organisation. */
    private static boolean isVanTeam(Medewerker lezer, Account account) {
        return lezer.heeft(Rol.TEAMLEIDER_ZC)
                && account.organisatie().equals(lezer.organisatie())
                && account.rollen().stream().anyMatch(TEAM::contains);
    }
}
