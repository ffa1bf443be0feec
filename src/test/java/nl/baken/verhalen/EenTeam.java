// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Coordinatoren;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the team can carry, and whom Baken proposes for a new case. */
@Component
public class EenTeam {

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Accounts accounts;
    private final Coordinatoren coordinatoren;
    private final Zaken zaken;
    private final TransactionTemplate transactie;
    private final JdbcClient database;

    EenTeam(
            Verhaal verhaal,
            EenZaak eenZaak,
            Accounts accounts,
            Coordinatoren coordinatoren,
            Zaken zaken,
            TransactionTemplate transactie,
            JdbcClient database) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.accounts = accounts;
        this.coordinatoren = coordinatoren;
        this.zaken = zaken;
        this.transactie = transactie;
        this.database = database;
    }

    /** Everybody else of the team has a conflict of interest: whom other stories hired is not asked for this client. */
    public void alleenVoor(ZaakNummer zaak, String... gebruikersnamen) {
        String persoon = zaken.lees(zaak).persoon();
        Stream.of(Rol.TEAMLEIDER_ZC, Rol.ZORGCOORDINATOR)
                .flatMap(rol -> accounts.metRol(rol).stream())
                .filter(account -> !List.of(gebruikersnamen).contains(account.gebruikersnaam()))
                .map(Accounts.Account::id)
                .distinct()
                .forEach(account -> transactie.executeWithoutResult(stand -> database.sql(
                                """
                                insert into zorgcoordinatie.belangenconflict (persoon, account, gemeld_op, door)
                                values (?, ?, now(), 'proef')""")
                        .params(persoon, account)
                        .update()));
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
