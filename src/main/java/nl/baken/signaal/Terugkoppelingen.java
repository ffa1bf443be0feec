// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Keuze;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reporters hear: fixed neutral sentences, never anything about a person, a place or an investigation. */
@Repository
class Terugkoppelingen {

    private final JdbcClient database;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Terugkoppelingen(JdbcClient database, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** The sentences to choose from in this round, on this date. */
    List<Keuze> zinnen(int ronde) {
        return database.sql(
                        """
                        select code, tekst from signaal.zin
                        where ronde = ? and geldig_van <= ? and (geldig_tot is null or geldig_tot > ?)
                          and ingetrokken_op is null order by code""")
                .params(ronde, vandaag(), vandaag())
                .query((rij, n) -> new Keuze(rij.getString(1), rij.getString(2)))
                .list();
    }

    /** The sentence was chosen, as it reads today; it is shown (or told) after {@link #geef}. */
    void kies(SignaalNummer nummer, int ronde, String zin) {
        int gekozen = database.sql(
                        """
                        insert into signaal.terugkoppeling (nummer, ronde, zin, zin_versie, kanaal, op)
                        select ?, ?, code, geldig_van, '', ? from signaal.zin
                        where code = ? and geldig_van <= ? and (geldig_tot is null or geldig_tot > ?)
                          and ingetrokken_op is null
                        on conflict (nummer, ronde) do update
                            set zin = excluded.zin, zin_versie = excluded.zin_versie, op = excluded.op""")
                .params(nummer.waarde(), ronde, nu(), zin, vandaag(), vandaag())
                .update();
        if (gekozen == 0) {
            throw new Weigering("terugkoppelzin", "Deze zin is er niet meer. Kies een andere.");
        }
    }

    void geef(SignaalNummer nummer, int ronde, String kanaal, Instant op) {
        database.sql("update signaal.terugkoppeling set kanaal = ?, op = ? where nummer = ? and ronde = ?")
                .params(kanaal, Timestamp.from(op), nummer.waarde(), ronde)
                .update();
        gebeurtenissen.publishEvent(new Handeling("terugkoppeling gegeven", nummer.waarde(), "taak"));
    }

    /** The round that is chosen and not given yet; 0 when there is none. */
    int open(SignaalNummer nummer) {
        return database.sql(
                        "select coalesce(min(ronde), 0) from signaal.terugkoppeling where nummer = ? and kanaal = ''")
                .param(nummer.waarde())
                .query(Integer.class)
                .single();
    }

    /** The words of the sentence that is chosen and not given yet. */
    Optional<String> gekozen(SignaalNummer nummer) {
        return database.sql(
                        """
                        select z.tekst from signaal.terugkoppeling t
                        join signaal.zin z on z.code = t.zin and z.geldig_van = t.zin_versie
                        where t.nummer = ? and t.kanaal = '' order by t.ronde limit 1""")
                .param(nummer.waarde())
                .query(String.class)
                .optional();
    }

    List<Teruggekoppeld> van(SignaalNummer nummer) {
        return database.sql(
                        """
                        select t.ronde, z.tekst, t.kanaal, t.op, t.gelezen_op
                        from signaal.terugkoppeling t
                        join signaal.zin z on z.code = t.zin and z.geldig_van = t.zin_versie
                        where t.nummer = ? and t.kanaal <> '' order by t.ronde""")
                .param(nummer.waarde())
                .query(Teruggekoppeld.class)
                .list();
    }

    void gelezen(SignaalNummer nummer) {
        database.sql(
                        """
                        update signaal.terugkoppeling set gelezen_op = ?
                        where nummer = ? and kanaal = 'baken' and gelezen_op is null""")
                .params(nu(), nummer.waarde())
                .update();
    }

    /** Signals of this reporter with feedback that was not read yet. */
    List<String> ongelezen(String account) {
        return database.sql(
                        """
                        select distinct t.nummer from signaal.terugkoppeling t
                        join signaal.signaal s on s.nummer = t.nummer
                        where s.melder = ? and t.kanaal = 'baken' and t.gelezen_op is null and t.ronde > 0""")
                .param(account)
                .query(String.class)
                .list();
    }

    private java.sql.Date vandaag() {
        return java.sql.Date.valueOf(LocalDate.now(klok));
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
