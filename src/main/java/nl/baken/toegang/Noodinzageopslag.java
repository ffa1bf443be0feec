// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Medewerker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every use of the emergency access. Who is shut out of a case by a conflict of interest finds none about it. */
@Repository
class Noodinzageopslag {

    private static final String TABEL = "toegang.noodinzage";
    private static final String NIET_BEOORDEELD =
            "exists (select 1 from toegang.vier_ogen v where v.nummer = n.nummer and v.besloten_op is null)";

    /** To be closed by more of the condition. */
    private static final String BETROKKEN =
            "exists (select 1 from toegang.betrokken(:wie, :rollen, :organisatie, :nu) b" + " where b.nummer = n.zaak";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Noodinzageopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Until the end of the transaction: of two requests of one person at once, the second finds what the first did. */
    void houdVast(String account) {
        database.sql("select 1 from toegang.account where id = ? for update")
                .param(account)
                .query(Integer.class)
                .single();
    }

    void voegToe(Noodinzage noodinzage, Geheim reden, Set<String> dragers) {
        database.sql(
                        """
                        insert into toegang.noodinzage (nummer, zaak, account, categorie, reden, dragers, van, tot)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        noodinzage.nummer(),
                        noodinzage.zaak(),
                        noodinzage.account(),
                        noodinzage.categorie().name(),
                        rij(noodinzage.nummer()).sluit("reden", reden),
                        dragers.toArray(String[]::new),
                        Timestamp.from(noodinzage.van()),
                        Timestamp.from(noodinzage.tot()))
                .update();
    }

    Optional<Noodinzage> zoek(String nummer) {
        return database.sql("select n.* from toegang.noodinzage n where n.nummer = ?")
                .param(nummer)
                .query(Noodinzageopslag::lees)
                .optional();
    }

    Geheim reden(String nummer) {
        return database.sql("select reden from toegang.noodinzage where nummer = ?")
                .param(nummer)
                .query((rij, n) -> rij(nummer).geheim(rij, "reden"))
                .single();
    }

    /** What this person can still look at, the newest first. */
    List<Noodinzage> lopend(Medewerker wie) {
        return stel(
                "n.account = :wie and n.beeindigd_op is null and " + BETROKKEN + " and b.grond = 'noodinzage')", wie);
    }

    void beeindig(Noodinzage noodinzage) {
        database.sql("update toegang.noodinzage set beeindigd_op = ? where nummer = ? and beeindigd_op is null")
                .params(nu(), noodinzage.nummer())
                .update();
    }

    /** Of one case, the newest first. */
    List<Noodinzage> van(String zaak) {
        return database.sql("select n.* from toegang.noodinzage n where n.zaak = ? order by n.van desc")
                .param(zaak)
                .query(Noodinzageopslag::lees)
                .list();
    }

    /** Of every case, the newest first. @param alles also of cases that this person is not involved in */
    List<Noodinzage> alle(Medewerker wie, boolean alles) {
        return vraag("true", wie, alles);
    }

    /** What was not judged yet and this person must know of, without what this person did. @param alles as there */
    List<Noodinzage> teMelden(Medewerker wie, boolean alles, boolean leidt) {
        String voorMij = alles || leidt ? "" : " and :wie = any (n.dragers)";
        return vraag("n.account <> :wie and " + NIET_BEOORDEELD + voorMij, wie, alles);
    }

    private List<Noodinzage> vraag(String voorwaarde, Medewerker wie, boolean alles) {
        String kring = alles ? "" : " and " + BETROKKEN + " and b.grond <> 'noodinzage')";
        return stel(voorwaarde + " and not toegang.is_geblokkeerd(n.zaak, :wie)" + kring, wie);
    }

    private List<Noodinzage> stel(String voorwaarde, Medewerker wie) {
        return database.sql("select n.* from toegang.noodinzage n where " + voorwaarde + " order by n.van desc")
                .param("wie", wie.id())
                .param("rollen", wie.rolcodes())
                .param("organisatie", wie.organisatie())
                .param("nu", nu())
                .query(Noodinzageopslag::lees)
                .list();
    }

    private Kluisrij rij(String nummer) {
        return new Kluisrij(kluis, TABEL, nummer);
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }

    private static Noodinzage lees(ResultSet rij, int n) throws SQLException {
        Timestamp beeindigd = rij.getTimestamp("beeindigd_op");
        return new Noodinzage(
                rij.getString("nummer"),
                rij.getString("zaak"),
                rij.getString("account"),
                Noodcategorie.valueOf(rij.getString("categorie")),
                moment(rij, "van"),
                moment(rij, "tot"),
                beeindigd == null ? null : beeindigd.toInstant());
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getTimestamp(kolom).toInstant();
    }
}
