// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Blindeindex;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.TrainingNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who were invited or give trainings. Name and mail address are closed; a blind token finds somebody again. */
@Repository
class Deelnemeropslag implements Blindeindex {

    private static final String TABEL = "training.persoon";

    private final JdbcClient database;
    private final Kluis kluis;

    Deelnemeropslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** The person with this mail address, or with this name when there is none; made when there is nobody yet. */
    long persoon(Geheim naam, @Nullable Geheim mail, Instant nu) {
        String wie = wie(naam, mail);
        return zoek(wie).orElseGet(() -> maak(naam, mail, wie, nu));
    }

    /** A mail address belongs to one person; a name without one only as far as it is written the same. */
    private static String wie(Geheim naam, @Nullable Geheim mail) {
        return (mail == null ? "naam:" + naam.tekst() : "mail:" + mail.tekst())
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private Optional<Long> zoek(String wie) {
        return database.sql("select id from training.persoon where token = any (?) order by id limit 1")
                .param(kluis.tokens(TABEL, wie).toArray(String[]::new))
                .query(Long.class)
                .optional();
    }

    private long maak(Geheim naam, @Nullable Geheim mail, String wie, Instant nu) {
        Kluisrij rij = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        return database.sql(
                        """
                        insert into training.persoon (rij, naam, mail, token, gemaakt_op) values (?, ?, ?, ?, ?)
                        on conflict (token) do update set token = excluded.token returning id""")
                .param(rij.rij())
                .param(rij.sluit("naam", naam))
                .param(rij.sluit("mail", mail))
                .param(kluis.token(TABEL, wie))
                .param(Timestamp.from(nu))
                .query(Long.class)
                .single();
    }

    /** @return its id; empty when this person is in the session already */
    Optional<Long> voegToe(TrainingNummer sessie, long persoon, String functie, Deelnamestand stand) {
        return database.sql(
                        """
                        insert into training.deelname (sessie, persoon, functiegroep, stand) values (?, ?, ?, ?)
                        on conflict (sessie, persoon) do nothing returning id""")
                .params(sessie.waarde(), persoon, functie, stand.name())
                .query(Long.class)
                .optional();
    }

    List<Deelnemer> van(TrainingNummer sessie) {
        return database.sql(
                        """
                        select d.id, d.persoon, p.rij, p.naam, p.mail, f.naam as functie, d.stand,
                            d.uitgenodigd_op is not null as uitgenodigd, c.kenmerk
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

    @Override
    public String maakOpnieuw(String na, int hoogstens) {
        record Wie(long id, String wie) {}
        List<Wie> mensen = database.sql(
                        """
                        select id, rij, naam, mail from training.persoon
                        where id > ? and naam is not null order by id limit ? for update""")
                .params(na.isEmpty() ? 0 : Long.parseLong(na), hoogstens)
                .query((rij, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
                    return new Wie(
                            rij.getLong("id"),
                            wie(Geheim.van(String.valueOf(vak.tekst(rij, "naam"))), vak.geheim(rij, "mail")));
                })
                .list();
        mensen.forEach(mens -> database.sql("update training.persoon set token = ? where id = ?")
                .params(kluis.token(TABEL, mens.wie()), mens.id())
                .update());
        return mensen.isEmpty()
                ? ""
                : Long.toString(mensen.get(mensen.size() - 1).id());
    }
}
