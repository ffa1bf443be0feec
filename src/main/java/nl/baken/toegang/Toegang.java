// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see and act on which signal or case. Being someone's colleague gives no access: {@code Betrokkenheid} does,
 * and it ends when its ground ends. Every service method that takes a number asks here first.
 */
@Service
public class Toegang {

    private final JdbcClient database;
    private final Clock klok;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Toegang(JdbcClient database, Clock klok, HuidigeMedewerker huidige, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.klok = klok;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    public Medewerker medewerker() {
        return huidige.wie();
    }

    /** The ground on which this person is involved now, if any; the system always is. */
    @Transactional(readOnly = true)
    public Optional<String> grond(String nummer, Medewerker wie) {
        if (wie == Medewerker.SYSTEEM) {
            return Optional.of("systeem");
        }
        return betrokken("grond", "nummer = :nummer order by account nulls last, id limit 1", wie)
                .param("nummer", nummer)
                .query(String.class)
                .optional();
    }

    /** The rows that count for this person now; what decides that, stands in the database once. */
    private JdbcClient.StatementSpec betrokken(String kolommen, String voorwaarde, Medewerker wie) {
        return database.sql("select " + kolommen + " from toegang.betrokken(:wie, :rollen, :organisatie, :nu) where "
                        + voorwaarde)
                .param("nu", Timestamp.from(klok.instant()))
                .param("wie", wie.id())
                .param("rollen", wie.rolcodes())
                .param("organisatie", wie.organisatie());
    }

    public record Betrokken(String nummer, String grond) {}

    /** The numbers with this prefix that the person is involved in now, with every ground. */
    @Transactional(readOnly = true)
    public List<Betrokken> nummers(String voorvoegsel, Medewerker wie) {
        return betrokken("distinct nummer, grond", "nummer like :voorvoegsel || '%'", wie)
                .param("voorvoegsel", voorvoegsel)
                .query(Betrokken.class)
                .list();
    }

    /**
     * Lets the person in and logs the view, or answers as if the number does not exist (and logs the attempt).
     *
     * @param wat which page or part is seen
     * @return the ground
     * @throws NietGevonden when this person is not involved
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public String eisInzage(String wat, String nummer) {
        return eisInzage(wat, nummer, null);
    }

    /** As {@link #eisInzage(String, String)}, of one compartment. @param compartiment what is shown, or null for a page */
    @Transactional(noRollbackFor = NietGevonden.class)
    public String eisInzage(String wat, String nummer, @Nullable Compartiment compartiment) {
        Optional<String> grond = grond(nummer, medewerker());
        if (grond.isEmpty()) {
            gebeurtenissen.publishEvent(Inzage.geweigerd(wat, nummer).in(compartiment));
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van(wat, nummer, grond.get()).in(compartiment));
        return grond.get();
    }

    /** As {@link #eisInzage} for an act, which logs itself. @throws NietGevonden when this person is not involved */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String eisBetrokken(String nummer) {
        return grond(nummer, medewerker()).orElseThrow(NietGevonden::new);
    }

    /**
     * For an answer that tells somebody no more than that person knew: it is over.
     *
     * @throws NietGevonden when this person was never involved on this ground, or is blocked
     */
    @Transactional(readOnly = true)
    public void eisOoitBetrokken(String nummer, String grond) {
        database.sql(
                        """
                        select 1 from toegang.betrokkenheid
                        where nummer = ? and grond = ? and account = ? and not toegang.is_geblokkeerd(nummer, account)
                        limit 1""")
                .params(nummer, grond, medewerker().id())
                .query(Integer.class)
                .optional()
                .orElseThrow(NietGevonden::new);
    }

    /** Involves one person until further notice. */
    @Transactional
    public void betrek(String nummer, String account, String grond) {
        voegToe(nummer, account, null, null, grond, Set.of());
    }

    /** As {@link #betrek(String, String, String)}, and no longer than this person has one of these roles. */
    @Transactional
    public void betrek(String nummer, String account, String grond, Set<Rol> zolang) {
        voegToe(nummer, account, null, null, grond, zolang);
    }

    /** Involves one person until that moment, when it ends by itself; the same ground again ends with the later one. */
    @Transactional
    public void betrekTot(String nummer, String account, String grond, Instant tot) {
        betrekTot(nummer, account, grond, tot, Set.of());
    }

    /** As {@link #betrekTot}, and no longer than this person has one of these roles; none is whatever the role. */
    @Transactional
    public void betrekTot(String nummer, String account, String grond, Instant tot, Set<Rol> zolang) {
        database.sql(
                        """
                        insert into toegang.betrokkenheid (nummer, account, grond, van, tot, zolang)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer, account, grond, Timestamp.from(klok.instant()), Timestamp.from(tot), codes(zolang)))
                .update();
    }

    /** None is whatever the role. */
    private static String @Nullable [] codes(Set<Rol> rollen) {
        return rollen.isEmpty() ? null : rollen.stream().map(Rol::code).toArray(String[]::new);
    }

    /** Involves everybody with a role, of one organisation or (null) of all. */
    @Transactional
    public void betrek(String nummer, Rol rol, @Nullable String organisatie, String grond) {
        voegToe(nummer, null, rol.code(), organisatie, grond, Set.of());
    }

    /** The grounds on which anybody is involved in this number now. */
    @Transactional(readOnly = true)
    public List<Betrokken> gronden(String nummer) {
        return database.sql("select distinct nummer, grond from toegang.betrokkenheid where nummer = ? and tot is null")
                .param(nummer)
                .query(Betrokken.class)
                .list();
    }

    /** Ends a ground; what was seen and done under it stays in the log. */
    @Transactional
    public void beeindig(String nummer, String grond) {
        Timestamp nu = Timestamp.from(klok.instant());
        database.sql(
                        """
                        update toegang.betrokkenheid set tot = ?
                        where nummer = ? and grond = ? and (tot is null or tot > ?)""")
                .params(nu, nummer, grond, nu)
                .update();
    }

    /** Ends a ground of one role; the others who have it keep it. */
    @Transactional
    public void beeindig(String nummer, Rol rol, String grond) {
        database.sql(
                        "update toegang.betrokkenheid set tot = ? where nummer = ? and rol = ? and grond = ? and tot is null")
                .params(Timestamp.from(klok.instant()), nummer, rol.code(), grond)
                .update();
    }

    /** Ends a ground of one person; others keep it. */
    @Transactional
    public void beeindig(String nummer, String account, String grond) {
        Timestamp nu = Timestamp.from(klok.instant());
        database.sql(
                        """
                        update toegang.betrokkenheid set tot = ?
                        where nummer = ? and account = ? and grond = ? and (tot is null or tot > ?)""")
                .params(nu, nummer, account, grond, nu)
                .update();
    }

    private void voegToe(
            String nummer,
            @Nullable String account,
            @Nullable String rol,
            @Nullable String organisatie,
            String grond,
            Set<Rol> zolang) {
        database.sql(
                        """
                        insert into toegang.betrokkenheid (nummer, account, rol, organisatie, grond, van, zolang)
                        select ?, ?, ?, ?, ?, ?, ?
                        where not exists (select 1 from toegang.betrokkenheid b where b.nummer = ? and b.tot is null
                          and b.grond = ? and b.account is not distinct from ? and b.rol is not distinct from ?
                          and b.organisatie is not distinct from ?)""")
                .params(Arrays.asList(
                        nummer,
                        account,
                        rol,
                        organisatie,
                        grond,
                        Timestamp.from(klok.instant()),
                        codes(zolang),
                        nummer,
                        grond,
                        account,
                        rol,
                        organisatie))
                .update();
    }
}
