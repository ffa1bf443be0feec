// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Involves the people of teams: which organisations have a signal or case is decided here. */
@Service
public class Teambetrokkenheid {

    private final JdbcClient database;
    private final Clock klok;

    Teambetrokkenheid(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Involves the people with a role in the teams that care for this municipality; where none is named for it, in
     * those that care for all.
     */
    @Transactional
    public void betrekTeams(String nummer, Rol rol, String grond, @Nullable String centrumgemeente) {
        int teams = betrek(
                nummer,
                rol,
                grond,
                """
                select o.id from toegang.organisatie o
                where o.soort = 'zorgcoordinatie' and o.gemeente is not distinct from (
                    select max(eigen.gemeente) from toegang.organisatie eigen
                    where eigen.soort = 'zorgcoordinatie' and eigen.gemeente = :gemeente)""",
                centrumgemeente);
        if (teams == 0) {
            throw new IllegalStateException("geen organisatie van de soort zorgcoördinatie");
        }
    }

    /** Involves the people with a role in the teams that have this case already; of a signal everybody with the role. */
    @Transactional
    public void betrekHetTeam(String nummer, Rol rol, String grond) {
        betrek(
                nummer,
                rol,
                grond,
                """
                select distinct t.organisatie from toegang.betrokkenheid t
                where t.nummer = :nummer and t.grond = 'teamleiding' and t.tot is null
                union
                select null where not exists (select 1 from toegang.betrokkenheid t
                                              where t.nummer = :nummer and t.grond = 'teamleiding' and t.tot is null)""",
                null);
    }

    /** The teams of one number have the other too, such as a question about a case; then {@link #betrekHetTeam} asks them. */
    @Transactional
    public void neemTeamOver(String van, String naar) {
        database.sql(
                        """
                        insert into toegang.betrokkenheid (nummer, rol, organisatie, grond, van)
                        select distinct :naar, t.rol, t.organisatie, t.grond, cast(:nu as timestamptz)
                        from toegang.betrokkenheid t
                        where t.nummer = :van and t.grond = 'teamleiding' and t.tot is null""")
                .param("naar", naar)
                .param("van", van)
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }

    /** @param organisaties what to select as the organisations @return how many there are */
    private int betrek(String nummer, Rol rol, String grond, String organisaties, @Nullable String gemeente) {
        return database.sql("insert into toegang.betrokkenheid (nummer, rol, organisatie, grond, van)"
                        + " select :nummer, :rol, org.id, :grond, :nu from (" + organisaties + ") as org (id)"
                        + " where not exists (select 1 from toegang.betrokkenheid al where al.nummer = :nummer"
                        + " and al.rol = :rol and al.organisatie is not distinct from org.id and al.grond = :grond"
                        + " and al.tot is null)")
                .param("nummer", nummer)
                .param("rol", rol.code())
                .param("grond", grond)
                .param("gemeente", gemeente)
                .param("nu", Timestamp.from(klok.instant()))
                .update();
    }
}
