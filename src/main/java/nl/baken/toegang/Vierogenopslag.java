// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions to a second person, open and ended. */
@Repository
class Vierogenopslag {

    private static final String MOTIEF = "toegang.vier_ogen.motief";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Vierogenopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /**
     * @param rollen who may answer; none for a question from before that was written down
     * @param gevraagde the one person who may answer, when one was asked and not a role
     */
    record Vraag(
            long id,
            String nummer,
            String taak,
            String onderwerp,
            String eerste,
            Set<Rol> rollen,
            @Nullable String gevraagde,
            @Nullable Rol plaatsvervanger,
            @Nullable String sessie,
            Instant gevraagdOp,
            boolean doorgezet,
            @Nullable String tweede,
            @Nullable Boolean akkoord,
            @Nullable Geheim motief,
            @Nullable Instant beslotenOp) {

        boolean isVoor(Medewerker wie) {
            return gevraagde == null
                    ? rollen.isEmpty() || rollen.stream().anyMatch(wie::heeft)
                    : gevraagde.equals(wie.id());
        }
    }

    void voegToe(
            String nummer,
            String taak,
            String onderwerp,
            String eerste,
            Rol tweede,
            @Nullable Rol plaatsvervanger,
            @Nullable String sessie) {
        voegToe(
                nummer,
                taak,
                onderwerp,
                eerste,
                new String[] {tweede.code()},
                null,
                plaatsvervanger == null ? null : plaatsvervanger.code(),
                sessie);
    }

    /** @param gevraagde account id of the one who may answer */
    void voegToe(
            String nummer, String taak, String onderwerp, String eerste, String gevraagde, @Nullable String sessie) {
        voegToe(nummer, taak, onderwerp, eerste, new String[0], gevraagde, null, sessie);
    }

    private void voegToe(
            String nummer,
            String taak,
            String onderwerp,
            String eerste,
            String[] rollen,
            @Nullable String gevraagde,
            @Nullable String plaatsvervanger,
            @Nullable String sessie) {
        database.sql(
                        """
                        insert into toegang.vier_ogen
                            (nummer, taak, onderwerp, eerste, gevraagd_op, rollen, gevraagde, plaatsvervanger, sessie)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer, taak, onderwerp, eerste, nu(), rollen, gevraagde, plaatsvervanger, sessie))
                .update();
    }

    /** The open question, held until the end of the transaction: of two who answer at once the second finds none. */
    Optional<Vraag> houdVast(String nummer, String taak) {
        return database.sql(
                        "select * from toegang.vier_ogen where nummer = ? and taak = ? and besloten_op is null for update")
                .params(nummer, taak)
                .query(this::rij)
                .optional();
    }

    List<Vraag> open(String nummer) {
        return database.sql("select * from toegang.vier_ogen where nummer = ? and besloten_op is null")
                .param(nummer)
                .query(this::rij)
                .list();
    }

    /** The last question of this step of each number, however it ended. */
    List<Vraag> laatste(List<String> nummers, String taak) {
        return database.sql(
                        """
                        select distinct on (nummer) * from toegang.vier_ogen
                        where nummer = any (?) and taak = ? order by nummer, id desc""")
                .params(nummers.toArray(String[]::new), taak)
                .query(this::rij)
                .list();
    }

    void besluit(Vraag vraag, String tweede, boolean akkoord, Geheim motief) {
        database.sql("update toegang.vier_ogen set tweede = ?, akkoord = ?, motief = ?, besloten_op = ? where id = ?")
                .params(tweede, akkoord, kluis.sluit(motief, MOTIEF, Long.toString(vraag.id())), nu(), vraag.id())
                .update();
    }

    void trekIn(Vraag vraag) {
        database.sql("update toegang.vier_ogen set ingetrokken = true, besloten_op = ? where id = ?")
                .params(nu(), vraag.id())
                .update();
    }

    void zetDoor(Vraag vraag, Rol plaatsvervanger) {
        database.sql(
                        """
                        update toegang.vier_ogen
                        set doorgezet_op = ?, rollen = array(select distinct unnest(rollen || ?::text))
                        where id = ?""")
                .params(nu(), plaatsvervanger.code(), vraag.id())
                .update();
    }

    void geefDoor(Vraag vraag, String volgende) {
        database.sql("update toegang.vier_ogen set doorgezet_op = ?, gevraagde = ? where id = ?")
                .params(nu(), volgende, vraag.id())
                .update();
    }

    /** What waits for an answer of this person, the oldest first; of a case only with the task to answer in. */
    List<Wachtend> wachtOp(Medewerker wie, String losseTaak) {
        return database.sql(
                        """
                        select * from (
                            select v.nummer, v.taak, v.onderwerp, v.gevraagd_op, v.doorgezet_op is not null as doorgezet,
                                   (select t.taak_id
                                    from toegang.zichtbare_taken(:wie, :rollen, :organisatie, :nu) t
                                    where t.nummer = v.nummer and t.sleutel = v.taak limit 1) as taak_id
                            from toegang.vier_ogen v
                            where v.besloten_op is null and v.eerste <> :wie
                              and (v.rollen && cast(:rollen as text[]) or v.gevraagde = :wie)
                              and not toegang.is_geblokkeerd(v.nummer, :wie)) vraag
                        where taak_id is not null or taak = :los
                        order by gevraagd_op""")
                .param("wie", wie.id())
                .param("rollen", wie.rolcodes())
                .param("organisatie", wie.organisatie())
                .param("nu", nu())
                .param("los", losseTaak)
                .query((rij, n) -> new Wachtend(
                        rij.getString("nummer"),
                        rij.getString("onderwerp"),
                        rij.getString("taak_id") == null
                                ? "/vier-ogen/" + rij.getString("nummer")
                                : "/taken/" + rij.getString("taak_id"),
                        rij.getTimestamp("gevraagd_op").toInstant(),
                        rij.getBoolean("doorgezet")))
                .list();
    }

    private Vraag rij(ResultSet rij, int n) throws SQLException {
        long id = rij.getLong("id");
        Timestamp besloten = rij.getTimestamp("besloten_op");
        String plaatsvervanger = rij.getString("plaatsvervanger");
        return new Vraag(
                id,
                rij.getString("nummer"),
                rij.getString("taak"),
                rij.getString("onderwerp"),
                rij.getString("eerste"),
                rollen(rij.getArray("rollen")),
                rij.getString("gevraagde"),
                plaatsvervanger == null ? null : Rol.vanCode(plaatsvervanger),
                rij.getString("sessie"),
                rij.getTimestamp("gevraagd_op").toInstant(),
                rij.getTimestamp("doorgezet_op") != null,
                rij.getString("tweede"),
                (Boolean) rij.getObject("akkoord"),
                kluis.open(rij.getBytes("motief"), MOTIEF, Long.toString(id)),
                besloten == null ? null : besloten.toInstant());
    }

    private static Set<Rol> rollen(Array codes) throws SQLException {
        Set<Rol> rollen = EnumSet.noneOf(Rol.class);
        for (String code : (String[]) codes.getArray()) {
            rollen.add(Rol.vanCode(code));
        }
        return rollen;
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
