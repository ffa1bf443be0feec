// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.TrainingNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates, and what can be counted with them. */
@Repository
class Certificaatopslag {

    /** Of {@link Los}: who finished an e-learning. */
    static final String AFGEROND = "afgerond";

    private final JdbcClient database;

    Certificaatopslag(JdbcClient database) {
        this.database = database;
    }

    /** @param tot the last day that it counts */
    record Certificaat(
            String kenmerk,
            long persoon,
            String sessie,
            String organisatie,
            String functie,
            LocalDate vanaf,
            LocalDate tot) {}

    /** What is known of people without a certificate or a name. @param aantal how many */
    record Los(
            String sessie,
            String organisatie,
            String functie,
            String wat,
            int aantal,
            LocalDate vanaf,
            LocalDate tot) {}

    /** The same training, or of a certificate from elsewhere the same day, gives one. @return false when it did before */
    boolean geef(long persoon, @Nullable Long deelname, boolean trainer, LocalDate vanaf, LocalDate tot) {
        return database.sql(
                                """
                        insert into training.certificaat (kenmerk, persoon, deelname, trainer, vanaf, tot)
                        select :kenmerk, :persoon, :deelname::bigint, :trainer, :vanaf, :tot
                        where :deelname::bigint is not null or not exists (
                            select 1 from training.certificaat c
                            where c.persoon = :persoon and c.deelname is null and c.vanaf = :vanaf and c.ingetrokken_op is null)
                        on conflict (deelname) do nothing""")
                        .param("kenmerk", UUID.randomUUID().toString())
                        .param("persoon", persoon)
                        .param("deelname", deelname)
                        .param("trainer", trainer)
                        .param("vanaf", vanaf)
                        .param("tot", tot)
                        .update()
                == 1;
    }

    boolean isTrainer(long persoon, LocalDate dag) {
        return trainers(dag).contains(persoon);
    }

    /** Who may give a training on this day. */
    List<Long> trainers(LocalDate dag) {
        return database.sql(
                        """
                        select distinct c.persoon from training.certificaat c
                        join training.persoon p on p.id = c.persoon and p.gewist_op is null
                        where c.trainer and c.ingetrokken_op is null and c.vanaf <= ? and c.tot >= ?
                        order by c.persoon""")
                .params(dag, dag)
                .query(Long.class)
                .list();
    }

    /** Who of these people has one that counts after this day. */
    List<Long> later(List<Long> personen, LocalDate dag) {
        return database.sql("select distinct persoon from training.certificaat where persoon = any (?) and tot > ?")
                .params(personen.toArray(Long[]::new), dag)
                .query(Long.class)
                .list();
    }

    /** Every one that was ever given in a training, in order of person and day. */
    List<Certificaat> alle() {
        return lees("true", Map.of());
    }

    /** What counts on this day, in order of person and day. */
    List<Certificaat> op(LocalDate dag) {
        return lees(":dag between c.vanaf and c.tot", Map.of("dag", dag));
    }

    /** Of everybody who has one of these sessions: a certificate counts until a later one does. */
    List<Certificaat> vanDeMensenVan(String... sessies) {
        return lees(
                """
                c.persoon in (select d2.persoon from training.deelname d2 where d2.sessie = any (:sessies))""",
                Map.of("sessies", sessies));
    }

    List<Certificaat> van(TrainingNummer sessie) {
        return lees("d.sessie = :sessie", Map.of("sessie", sessie.waarde()));
    }

    private List<Certificaat> lees(String waar, Map<String, ?> waarden) {
        return database.sql(
                        """
                        select c.kenmerk, c.persoon, d.sessie, o.naam as organisatie, f.naam as functie, c.vanaf, c.tot
                        from training.certificaat c join training.deelname d on d.id = c.deelname
                        join training.sessie s on s.nummer = d.sessie
                        join training.organisatie o on o.id = s.organisatie
                        join training.functiegroep f on f.code = d.functiegroep
                        where """
                                + " " + waar
                                + " order by c.persoon, c.vanaf, c.kenmerk")
                .params(waarden)
                .query(Certificaat.class)
                .list();
    }

    /** People who were there or not, nobody knows; who finished an e-learning or did not; and head counts. As long as they count. */
    List<Los> los(@Nullable String... sessies) {
        return los(null, sessies);
    }

    /** The same, of all sessions, as far as it counts on this day. */
    List<Los> los(LocalDate dag) {
        return los(dag, new String[0]);
    }

    private List<Los> los(@Nullable LocalDate dag, @Nullable String[] sessies) {
        return database.sql(
                        """
                        select s.nummer as sessie, o.naam as organisatie, f.naam as functie, r.wat, r.aantal, r.vanaf, r.tot
                        from (select d.sessie, d.functiegroep, lower(d.stand) as wat, count(*)::int as aantal,
                                  (s.eindigt at time zone 'Europe/Amsterdam')::date as vanaf, date '9999-12-30' as tot
                              from training.deelname d join training.sessie s on s.nummer = d.sessie
                              where d.stand in ('ONBEKEND', 'BEGONNEN') and s.eindigt is not null
                              group by d.sessie, d.functiegroep, d.stand, s.eindigt
                              union all
                              select d.sessie, d.functiegroep, 'afgerond', count(*)::int,
                                  (s.eindigt at time zone 'Europe/Amsterdam')::date, date '9999-12-30'
                              from training.deelname d join training.sessie s on s.nummer = d.sessie
                              where d.stand = 'AANWEZIG' and s.soort = 'E_LEARNING' and s.eindigt is not null
                              group by d.sessie, d.functiegroep, s.eindigt
                              union all
                              select sessie, functiegroep, lower(kwaliteit), coalesce(aantal, 0), vanaf, tot
                              from training.aantal) r
                        join training.sessie s on s.nummer = r.sessie
                        join training.organisatie o on o.id = s.organisatie
                        join training.functiegroep f on f.code = r.functiegroep
                        where (:sessies::text[] is null or s.nummer = any (:sessies))
                          and (:dag::date is null or :dag between r.vanaf and r.tot)""")
                .param("sessies", sessies.length == 0 ? null : sessies)
                .param("dag", dag)
                .query(Los.class)
                .list();
    }
}
