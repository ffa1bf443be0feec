// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.zorgcoordinatie.Coordinatoren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team can carry, and whom Baken proposes for a new case. */
@Component
class EenTeam {

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Accounts accounts;
    private final Coordinatoren coordinatoren;
    private final JdbcClient database;

    EenTeam(Verhaal verhaal, EenZaak eenZaak, Accounts accounts, Coordinatoren coordinatoren, JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.accounts = accounts;
        this.coordinatoren = coordinatoren;
        this.database = database;
    }

    /** A new case while everybody in the team already carries more than a tiny appointment allows. */
    ZaakNummer zaakBijVolTeam() {
        List<Accounts.Account> team = accounts.metRol(Rol.ZORGCOORDINATOR);
        team.forEach(account -> eenZaak.toegewezen(account.gebruikersnaam()));
        zetFte(team, "0.01");
        try {
            return eenZaak.zaak();
        } finally {
            zetFte(team, "1");
        }
    }

    private void zetFte(List<Accounts.Account> team, String fte) {
        verhaal.als("teamleider_zc");
        team.forEach(account -> coordinatoren.wijzig(account.id(), new BigDecimal(fte), Set.of(), Set.of()));
        verhaal.niemand();
    }

    /** Account id of the first in the proposal for this case. */
    String voorgesteld(ZaakNummer zaak) {
        return database.sql(
                        """
                        select account from zorgcoordinatie.voorstel where nummer = ? and rang > 0
                        order by rang, werklast, account limit 1""")
                .param(zaak.waarde())
                .query(String.class)
                .single();
    }
}
