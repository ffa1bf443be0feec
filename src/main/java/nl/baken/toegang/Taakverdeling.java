// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves open tasks from one person to another. A draft stays with who typed it, and is there when the task is back. */
@Service
public class Taakverdeling {

    private static final String GROND = "waarneming";
    private static final String KOLOMMEN =
            """
            select t.taak_id, t.nummer, t.sleutel, toegang.groepen_nu(t, :nu) as groepen, t.toegewezen, t.aangemaakt,
                   exists (select 1 from toegang.vier_ogen v
                           where v.nummer = t.nummer and v.taak = t.sleutel and v.besloten_op is null) as vier_ogen
            from toegang.taak t
            """;

    private final JdbcClient database;
    private final Motortoewijzing motor;
    private final Clock klok;
    private final Blokkades blokkades;
    private final ApplicationEventPublisher gebeurtenissen;

    Taakverdeling(
            JdbcClient database,
            Motortoewijzing motor,
            Clock klok,
            Blokkades blokkades,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.motor = motor;
        this.klok = klok;
        this.blokkades = blokkades;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * An open task.
     *
     * @param groepen the roles that may have it at this moment
     * @param wie account id of who has it, null while it is offered
     * @param vierOgen a decision of two: nobody chooses who the second is
     */
    public record Taak(
            String id, String nummer, String sleutel, List<String> groepen, @Nullable String wie, boolean vierOgen) {

        public boolean isVoor(Rol rol) {
            return groepen.contains(rol.code());
        }
    }

    /** What somebody has open in one number, held until the end of the transaction, oldest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Taak> toegewezen(String nummer) {
        database.sql("select taak_id from toegang.taak where nummer = ? order by taak_id for update")
                .param(nummer)
                .query(String.class)
                .list();
        return database.sql(KOLOMMEN + "where t.nummer = :nummer and t.toegewezen is not null order by t.aangemaakt")
                .param("nummer", nummer)
                .param("nu", nu())
                .query((rij, n) -> taak(rij))
                .list();
    }

    /** What in one number is offered to this role, and no decision of two. Call {@link #toegewezen} first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Taak> aangeboden(String nummer, Rol rol) {
        return database
                .sql(KOLOMMEN + "where t.nummer = :nummer and t.toegewezen is null order by t.aangemaakt")
                .param("nummer", nummer)
                .param("nu", nu())
                .query((rij, n) -> taak(rij))
                .list()
                .stream()
                .filter(taak -> taak.isVoor(rol) && !taak.vierOgen())
                .toList();
    }

    /** Every open task that is with somebody who is away now or whose account is off. */
    @Transactional(readOnly = true)
    public List<Taak> bijAfwezigen() {
        return database.sql(
                        KOLOMMEN
                                + """
                        where t.toegewezen in (
                            select a.account from toegang.afwezigheid a
                            where a.van <= :nu and (a.tot is null or a.tot > :nu)
                            union all select c.id from toegang.account c where not c.actief)
                        order by t.nummer, t.taak_id""")
                .param("nu", nu())
                .query((rij, n) -> taak(rij))
                .list();
    }

    /**
     * To this person when the task is for that role, is no decision of two and the person has no conflict of interest;
     * else to everybody who may do it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void geef(Taak taak, String account, Rol rol) {
        if (taak.vierOgen() || !taak.isVoor(rol) || blokkades.geldt(taak.nummer(), account)) {
            bied(taak);
            return;
        }
        motor.zet(taak.id(), account);
        meld("taak naar een ander gegaan: ", taak);
    }

    /** To everybody who may do it; of a decision of two a module may say who is the second now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bied(Taak taak) {
        motor.zet(taak.id(), null);
        meld("taak aangeboden: ", taak);
        if (taak.vierOgen()) {
            gebeurtenissen.publishEvent(new TweedePersoonWeg(taak));
        }
    }

    /** To the next second person. @param account id of whom {@link VierOgen} was told */
    @Transactional(propagation = Propagation.MANDATORY)
    public void geefTweede(Taak taak, String account) {
        motor.zet(taak.id(), account);
        meld("taak naar een ander gegaan: ", taak);
    }

    private void meld(String wat, Taak taak) {
        gebeurtenissen.publishEvent(new Handeling(wat + taak.sleutel(), taak.nummer(), GROND));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static Taak taak(ResultSet rij) throws SQLException {
        return new Taak(
                rij.getString("taak_id"),
                rij.getString("nummer"),
                rij.getString("sleutel"),
                List.of((String[]) rij.getArray("groepen").getArray()),
                rij.getString("toegewezen"),
                rij.getBoolean("vier_ogen"));
    }
}
