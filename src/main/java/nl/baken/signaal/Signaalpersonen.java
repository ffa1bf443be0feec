// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.regel.Normen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people named in signals and the likenesses between them, found by blind tokens. */
@Repository
class Signaalpersonen {

    private static final String GEWICHT = "gelijkenis_";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;
    private final Gelijkenis gelijkenis;
    private final Signaaltokens tokens;
    private final Normen normen;

    Signaalpersonen(JdbcClient database, Kluis kluis, Clock klok, Normen normen, Signaaltokens tokens) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
        this.gelijkenis = new Gelijkenis(kluis);
        this.normen = normen;
        this.tokens = tokens;
    }

    /** @return the id; at least one of the fields should be there, or the person can't be recognised */
    long voegToe(SignaalNummer nummer, Persoonsrol rol, boolean minderjarig, Gegevens wie) {
        // The vault binds a value to its row, and the id is not known before the insert.
        String rij = UUID.randomUUID().toString();
        long id = database.sql(
                        """
                        insert into signaal.persoon
                            (nummer, rol, minderjarig, rij, naam, geboortedatum, telefoon, adres, groep)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(java.util.Arrays.asList(
                        nummer.waarde(),
                        rol.code(),
                        minderjarig,
                        rij,
                        kluis.sluit(wie.naam(), "signaal.persoon.naam", rij),
                        kluis.sluit(datum(wie.geboortedatum()), "signaal.persoon.geboortedatum", rij),
                        kluis.sluit(wie.telefoon(), "signaal.persoon.telefoon", rij),
                        kluis.sluit(wie.adres(), "signaal.persoon.adres", rij),
                        rij))
                .query(Long.class)
                .single();
        tokens.zet(id, wie);
        return id;
    }

    record Gegevens(
            @Nullable Geheim naam,
            @Nullable LocalDate geboortedatum,
            @Nullable Geheim telefoon,
            @Nullable Geheim adres) {}

    List<Signaalpersoon> van(SignaalNummer nummer) {
        return database.sql("select * from signaal.persoon where nummer = ? order by id")
                .param(nummer.waarde())
                .query(this::rij)
                .list();
    }

    Optional<Signaalpersoon> zoek(SignaalNummer nummer, long id) {
        return van(nummer).stream().filter(persoon -> persoon.id() == id).findFirst();
    }

    /** The ids of all that somebody judged to be this person. */
    List<Long> vermeldingen(SignaalNummer nummer, long id) {
        return database.sql(
                        """
                        select q.id from signaal.persoon p join signaal.persoon q on q.groep = p.groep
                        where p.nummer = ? and p.id = ? order by q.id""")
                .params(nummer.waarde(), id)
                .query(Long.class)
                .list();
    }

    /** The signals with somebody of exactly this name and date of birth. */
    List<SignaalNummer> metNaam(Geheim naam, LocalDate geboren) {
        return database.sql(
                        """
                        select distinct p.nummer from signaal.token t join signaal.persoon p on p.id = t.persoon
                        where t.soort = ? and t.token = any (?) order by p.nummer""")
                .params(Gelijkenis.EXACT, gelijkenis.zoektokens(naam, geboren).toArray(String[]::new))
                .query((rij, n) -> new SignaalNummer(rij.getString(1)))
                .list();
    }

    /** For a signal that is about nobody after all. */
    void verwijder(SignaalNummer nummer) {
        database.sql("delete from signaal.persoon where nummer = ?")
                .param(nummer.waarde())
                .update();
    }

    /**
     * Compares the people of this signal with those of others and keeps what looks alike.
     *
     * @return whether there is something to judge
     */
    boolean vergelijk(SignaalNummer nummer, double drempel) {
        return vergelijk(nummer, "p.nummer = ?", nummer.waarde(), drempel);
    }

    /** As for the whole signal, for one person: what was judged about the others is not asked again. */
    boolean vergelijk(SignaalNummer nummer, long persoon, double drempel) {
        return vergelijk(nummer, "p.id = ?", persoon, drempel);
    }

    private boolean vergelijk(SignaalNummer nummer, String wie, Object waarde, double drempel) {
        record Treffer(long persoon, long ander, String[] soorten) {}
        List<Treffer> treffers = database.sql(
                        """
                        select a.persoon, b.persoon as ander, array_agg(a.soort order by a.soort) as soorten
                        from signaal.token a
                        join signaal.token b on b.token = a.token and b.soort = a.soort
                        join signaal.persoon p on p.id = a.persoon
                        join signaal.persoon q on q.id = b.persoon
                        where a.soort <> 'exact' and %s and q.nummer <> p.nummer and p.groep <> q.groep
                        group by a.persoon, b.persoon"""
                                .formatted(wie))
                .param(waarde)
                .query((rij, n) -> new Treffer(rij.getLong(1), rij.getLong(2), (String[])
                        rij.getArray(3).getArray()))
                .list();
        Map<String, BigDecimal> gewichten = treffers.isEmpty() ? Map.of() : normen.groep(GEWICHT);
        treffers.forEach(treffer -> {
            double score = Gelijkenis.score(List.of(treffer.soorten()), gewichten);
            if (score >= drempel) {
                onthoud(nummer, treffer.persoon(), treffer.ander(), score, treffer.soorten());
            }
        });
        return teBeoordelen(nummer).isPresent();
    }

    private void onthoud(SignaalNummer nummer, long persoon, long ander, double score, String[] soorten) {
        database.sql(
                        """
                        insert into signaal.gelijkenis (nummer, persoon, ander, score, soorten, gevonden_op)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(nummer.waarde(), persoon, ander, score, soorten, Timestamp.from(klok.instant()))
                .update();
    }

    /** @param gelijk what is alike, in words that tell nobody who the other is */
    record Kandidaat(long id, List<String> gelijk) {}

    /** The strongest likeness that nobody has judged yet; of somebody whose other signal was judged the same, none is. */
    Optional<Kandidaat> teBeoordelen(SignaalNummer nummer) {
        return database.sql(
                        """
                        select g.id, g.soorten from signaal.gelijkenis g
                        join signaal.persoon p on p.id = g.persoon
                        join signaal.persoon q on q.id = g.ander
                        where g.nummer = ? and g.oordeel is null and p.groep <> q.groep
                        order by g.score desc, g.id limit 1""")
                .param(nummer.waarde())
                .query((rij, n) -> new Kandidaat(rij.getLong(1), Gelijkenis.inWoorden(List.of((String[])
                        rij.getArray(2).getArray()))))
                .optional();
    }

    /** Keeps the judgement of one likeness; the same person means one group, which an unmerge can split again. */
    void beoordeel(Kandidaat kandidaat, Matchoordeel oordeel) {
        Map<String, Object> waarden =
                Map.of("id", kandidaat.id(), "oordeel", oordeel.code(), "nu", Timestamp.from(klok.instant()));
        if (oordeel == Matchoordeel.ZELFDE) {
            database.sql(
                            """
                            update signaal.persoon p set groep = q.groep
                            from signaal.gelijkenis g join signaal.persoon q on q.id = g.ander
                            where g.persoon = p.id and g.id = :id""")
                    .params(waarden)
                    .update();
        }
        database.sql(
                        """
                        update signaal.gelijkenis set oordeel = :oordeel, beoordeeld_op = :nu
                        where id = :id and oordeel is null""")
                .params(waarden)
                .update();
    }

    private Signaalpersoon rij(ResultSet rij, int n) throws SQLException {
        String sleutel = rij.getString("rij");
        return new Signaalpersoon(
                rij.getLong("id"),
                Persoonsrol.valueOf(rij.getString("rol").toUpperCase(java.util.Locale.ROOT)),
                rij.getBoolean("minderjarig"),
                kluis.open(rij.getBytes("naam"), "signaal.persoon.naam", sleutel),
                kluis.open(rij.getBytes("geboortedatum"), "signaal.persoon.geboortedatum", sleutel),
                kluis.open(rij.getBytes("telefoon"), "signaal.persoon.telefoon", sleutel),
                kluis.open(rij.getBytes("adres"), "signaal.persoon.adres", sleutel));
    }

    private static @Nullable Geheim datum(@Nullable LocalDate datum) {
        return datum == null ? null : Geheim.van(datum.toString());
    }
}
