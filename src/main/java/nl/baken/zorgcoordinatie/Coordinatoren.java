// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Werklast;
import nl.baken.zorgcoordinatie.Toewijzingsopslag.Profiel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team as its leader keeps it: who works how much, speaks what and knows which region. D11 looks at this. */
@Service
public class Coordinatoren {

    private final Toegang toegang;
    private final Accounts accounts;
    private final Werklast werklast;
    private final Toewijzingsopslag opslag;
    private final Normen normen;
    private final ApplicationEventPublisher gebeurtenissen;

    Coordinatoren(
            Toegang toegang,
            Accounts accounts,
            Werklast werklast,
            Toewijzingsopslag opslag,
            Normen normen,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.accounts = accounts;
        this.werklast = werklast;
        this.opslag = opslag;
        this.normen = normen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param regios centre municipalities @param norm weighted cases that fit the appointment */
    public record Coordinator(
            String account,
            String naam,
            BigDecimal fte,
            Set<String> talen,
            Set<String> regios,
            BigDecimal werklast,
            BigDecimal norm) {}

    /** @throws NietGevonden for anybody but a team leader */
    @Transactional(readOnly = true)
    public List<Coordinator> team() {
        eisTeamleider();
        Map<String, BigDecimal> lasten = werklast.perAccount();
        Map<String, Profiel> profielen = opslag.profielen();
        BigDecimal perFte = normen.waarde(Werklastnorm.PER_FTE);
        BigDecimal fte = normen.waarde(Werklastnorm.FTE);
        return collegas().stream()
                .map(account -> coordinator(
                        account,
                        profielen.getOrDefault(account.id(), Profiel.zonder(fte)),
                        lasten.getOrDefault(account.id(), BigDecimal.ZERO),
                        perFte))
                .toList();
    }

    private static Coordinator coordinator(
            Accounts.Account account, Profiel profiel, BigDecimal last, BigDecimal perFte) {
        return new Coordinator(
                account.id(),
                account.naam(),
                profiel.fte(),
                profiel.talen(),
                profiel.regios(),
                last,
                perFte.multiply(profiel.fte()));
    }

    /** What the norm rests on, to show beside it. */
    public String bron() {
        return normen.norm(Werklastnorm.PER_FTE).basis();
    }

    /**
     * Changes a profile; it counts from the next proposal on.
     *
     * @throws Weigering when the appointment is not between 0 and 1
     */
    @Transactional
    public void wijzig(String account, BigDecimal fte, Set<String> talen, Set<String> regios) {
        eisTeamleider();
        if (fte.signum() <= 0
                || fte.compareTo(BigDecimal.ONE) > 0
                || fte.stripTrailingZeros().scale() > 2) {
            throw new Weigering("fte", "Vul een aanstelling in van 0,01 tot en met 1 fte.");
        }
        if (collegas().stream().noneMatch(a -> a.id().equals(account))) {
            throw new NietGevonden();
        }
        opslag.bewaarProfiel(account, new Profiel(fte, talen, regios));
        gebeurtenissen.publishEvent(new Handeling("profiel van zorgcoördinator gewijzigd", account, "teamleiding"));
    }

    private List<Accounts.Account> collegas() {
        return accounts.collegas(toegang.medewerker().id(), Rol.ZORGCOORDINATOR);
    }

    private void eisTeamleider() {
        if (!toegang.medewerker().heeft(Rol.TEAMLEIDER_ZC)) {
            throw new NietGevonden();
        }
    }
}
