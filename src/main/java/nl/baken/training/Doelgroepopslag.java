// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.DoelgroepNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations, functions, and how many people have a function in an organisation from a day on. */
@Repository
class Doelgroepopslag {

    private final JdbcClient database;

    Doelgroepopslag(JdbcClient database) {
        this.database = database;
    }

    record Organisatie(long id, String naam, String gemeente, @Nullable String account) {}

    record Functie(String code, String naam) {}

    /** A size from this day until that of the next. */
    record Omvang(
            String doelgroep, String organisatie, String gemeente, String functie, LocalDate peildatum, int aantal) {}

    List<Functie> functies() {
        return database.sql("select code, naam from training.functiegroep order by code = 'anders', naam")
                .query(Functie.class)
                .list();
    }

    /** @param gemeente or null for all */
    List<Organisatie> organisaties(@Nullable String gemeente) {
        return database.sql("select id, naam, gemeente, account from training.organisatie"
                        + " where :gemeente::text is null or gemeente = :gemeente order by naam")
                .param("gemeente", gemeente)
                .query(Organisatie.class)
                .list();
    }

    Optional<Organisatie> organisatie(long id) {
        return organisaties(null).stream()
                .filter(organisatie -> organisatie.id() == id)
                .findFirst();
    }

    Optional<Organisatie> organisatie(String naam) {
        return organisaties(null).stream()
                .filter(organisatie -> organisatie.naam().equalsIgnoreCase(naam))
                .findFirst();
    }

    Organisatie maak(String naam, String gemeente) {
        return database.sql(
                        """
                        insert into training.organisatie (naam, gemeente) values (?, ?)
                        on conflict (naam) do update set naam = excluded.naam returning id, naam, gemeente, account""")
                .params(naam, gemeente)
                .query(Organisatie.class)
                .single();
    }

    void koppel(long organisatie, String account) {
        database.sql("update training.organisatie set account = ? where id = ?")
                .params(account, organisatie)
                .update();
    }

    /** The target group, made when it was not there yet. */
    DoelgroepNummer doelgroep(long organisatie, String functie) {
        return new DoelgroepNummer(database.sql(
                        """
                        insert into training.doelgroep (nummer, organisatie, functiegroep) values (?, ?, ?)
                        on conflict (organisatie, functiegroep) do update set functiegroep = excluded.functiegroep
                        returning nummer""")
                .params(DoelgroepNummer.nieuw().waarde(), organisatie, functie)
                .query(String.class)
                .single());
    }

    /** The same day again corrects it. */
    void zetOmvang(DoelgroepNummer nummer, BewaarDoelgroep doelgroep, String door, Instant op) {
        database.sql(
                        """
                        insert into training.omvang (doelgroep, peildatum, aantal, door, op) values (?, ?, ?, ?, ?)
                        on conflict (doelgroep, peildatum) do update
                            set aantal = excluded.aantal, door = excluded.door, op = excluded.op""")
                .params(nummer.waarde(), doelgroep.peildatum(), doelgroep.aantal(), door, Timestamp.from(op))
                .update();
    }

    /** Every size there ever was, by organisation, function and day. @param gemeente or null for all */
    List<Omvang> omvangen(@Nullable String gemeente) {
        return lees(":gemeente::text is null or o.gemeente = :gemeente", "gemeente", gemeente);
    }

    /** Of these target groups. */
    List<Omvang> omvangenVan(String... nummers) {
        return lees("g.nummer = any (:nummers)", "nummers", nummers);
    }

    private List<Omvang> lees(String waar, String naam, @Nullable Object waarde) {
        return database.sql(
                        """
                        select m.doelgroep, o.naam as organisatie, o.gemeente, f.naam as functie, m.peildatum, m.aantal
                        from training.omvang m join training.doelgroep g on g.nummer = m.doelgroep
                        join training.organisatie o on o.id = g.organisatie
                        join training.functiegroep f on f.code = g.functiegroep
                        where """
                                + " " + waar + " order by o.naam, f.naam, m.peildatum")
                .param(naam, waarde)
                .query(Omvang.class)
                .list();
    }

    static List<String> namen(List<Organisatie> organisaties) {
        return organisaties.stream().map(Organisatie::naam).toList();
    }
}
