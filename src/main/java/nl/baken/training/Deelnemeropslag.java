// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.TrainingNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was invited to which training, and how it went with them. */
@Repository
class Deelnemeropslag {

    /** Where names and mail addresses are closed. */
    static final String TABEL = "training.persoon";

    private final JdbcClient database;
    private final Kluis kluis;

    Deelnemeropslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /**
     * Still to be ticked.
     *
     * @param achteraf whether the session had begun
     * @return its id; empty when this person is in the session already
     */
    Optional<Long> voegToe(TrainingNummer sessie, long persoon, String functie, boolean achteraf) {
        return database.sql(
                        """
                        insert into training.deelname (sessie, persoon, functiegroep, stand, achteraf) values (?, ?, ?, ?, ?)
                        on conflict (sessie, persoon) do nothing returning id""")
                .params(sessie.waarde(), persoon, functie, Deelnamestand.UITGENODIGD.name(), achteraf)
                .query(Long.class)
                .optional();
    }

    /** Off the list, as if never on it; who is in nothing else is forgotten. */
    void haalWeg(Deelnemer wie) {
        database.sql("delete from training.deelname where id = ?")
                .param(wie.id())
                .update();
        database.sql(
                        """
                        delete from training.persoon p where p.id = ?
                          and not exists (select 1 from training.deelname d where d.persoon = p.id)
                          and not exists (select 1 from training.certificaat c where c.persoon = p.id)
                          and not exists (select 1 from training.sessie s where s.trainer = p.id)""")
                .param(wie.persoon())
                .update();
    }

    void zetFunctie(long deelname, String functie) {
        database.sql("update training.deelname set functiegroep = ? where id = ?")
                .params(functie, deelname)
                .update();
    }

    List<Deelnemer> van(TrainingNummer sessie) {
        return database.sql(
                        """
                        select d.id, d.persoon, p.rij, p.naam, p.mail, f.naam as functie, d.stand,
                            d.uitgenodigd_op is not null as uitgenodigd, d.achteraf, c.kenmerk
                        from training.deelname d
                        join training.persoon p on p.id = d.persoon
                        join training.functiegroep f on f.code = d.functiegroep
                        left join training.certificaat c on c.deelname = d.id
                        where d.sessie = ? order by d.id""")
                .param(sessie.waarde())
                .query((rij, n) -> deelnemer(rij))
                .list();
    }

    private Deelnemer deelnemer(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        return new Deelnemer(
                rij.getLong("id"),
                rij.getLong("persoon"),
                vak.geheim(rij, "naam"),
                vak.geheim(rij, "mail"),
                rij.getString("functie"),
                Deelnamestand.valueOf(rij.getString("stand")),
                rij.getBoolean("uitgenodigd"),
                rij.getBoolean("achteraf"),
                rij.getString("kenmerk"));
    }

    void zetStand(TrainingNummer sessie, Collection<Long> deelnames, Deelnamestand stand) {
        database.sql("update training.deelname set stand = ? where sessie = ? and id = any (?)")
                .params(stand.name(), sessie.waarde(), deelnames.toArray(Long[]::new))
                .update();
    }

    /** @param persoon who was looked up for this session */
    void zetStandVan(TrainingNummer sessie, long persoon, Deelnamestand stand) {
        database.sql("update training.deelname set stand = ? where sessie = ? and persoon = ?")
                .params(stand.name(), sessie.waarde(), persoon)
                .update();
    }

    void zetUitgenodigd(Collection<Long> deelnames, Instant op) {
        database.sql("update training.deelname set uitgenodigd_op = ? where id = any (?)")
                .params(Timestamp.from(op), deelnames.toArray(Long[]::new))
                .update();
    }

    Optional<Geheim> naam(long persoon) {
        return database.sql("select rij, naam from training.persoon where id = ? and naam is not null")
                .param(persoon)
                .query((rij, n) -> new Kluisrij(kluis, TABEL, rij.getString("rij")).geheim(rij, "naam"))
                .optional();
    }

    /** Nobody can be recognised any more; that somebody was there stays. */
    void wis(Collection<Long> personen, Instant op) {
        database.sql(
                        """
                        update training.persoon set naam = null, mail = null, token = null, gewist_op = ?
                        where id = any (?)""")
                .params(Timestamp.from(op), personen.toArray(Long[]::new))
                .update();
        database.sql("update training.certificaat set kenmerk = gen_random_uuid()::text where persoon = any (?)")
                .param(personen.toArray(Long[]::new))
                .update();
    }
}
