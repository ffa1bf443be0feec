// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.RapportNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was counted, hidden and published: rows are added, and the role that Baken signs in with can't change them. */
@Repository
class Versieopslag {

    private static final String WELKE = " where nummer = ? and versie = ?";

    private final JdbcClient database;

    Versieopslag(JdbcClient database) {
        this.database = database;
    }

    /** @return the number of the new version */
    int voegToe(RapportNummer nummer, String inhoud, String door, Instant op) {
        return database.sql(
                        """
                        insert into rapportage.versie (nummer, versie, inhoud, hash, vastgelegd_op, vastgelegd_door)
                        select :nummer, coalesce(max(versie), 0) + 1, :inhoud, :hash, :op, :door
                        from rapportage.versie where nummer = :nummer returning versie""")
                .param("nummer", nummer.waarde())
                .param("inhoud", inhoud)
                .param("hash", Vastetekst.hash(inhoud))
                .param("op", Timestamp.from(op))
                .param("door", door)
                .query(Integer.class)
                .single();
    }

    /** The first one first. */
    List<Versie> alle(RapportNummer nummer) {
        return database.sql("select * from rapportage.versie where nummer = ? order by versie")
                .param(nummer.waarde())
                .query((rij, n) -> new Versie(
                        rij.getInt("versie"),
                        rij.getString("inhoud"),
                        rij.getString("hash"),
                        rij.getTimestamp("vastgelegd_op").toInstant()))
                .list();
    }

    Versie lees(RapportNummer nummer, int versie) {
        return alle(nummer).stream()
                .filter(deze -> deze.versie() == versie)
                .findFirst()
                .orElseThrow();
    }

    void schermAf(RapportNummer nummer, int versie, List<Bladtabel> tabellen) {
        String inhoud = Vastetekst.schrijf(tabellen);
        database.sql(
                        """
                        insert into rapportage.afscherming (nummer, versie, inhoud, hash, verborgen)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        versie,
                        inhoud,
                        Vastetekst.hash(inhoud),
                        tabellen.stream().mapToInt(Bladtabel::verborgen).sum())
                .update();
    }

    /** Of every version that is so far, the first one first. */
    List<Getoond> getoond(RapportNummer nummer) {
        return database.sql("select versie, inhoud, hash from rapportage.afscherming where nummer = ? order by versie")
                .param(nummer.waarde())
                .query(Getoond.class)
                .list();
    }

    Getoond getoond(RapportNummer nummer, int versie) {
        return getoond(nummer).stream()
                .filter(deze -> deze.versie() == versie)
                .findFirst()
                .orElseThrow();
    }

    void sluitAan(RapportNummer nummer, int versie, List<Aansluiting> regels) {
        regels.forEach(regel -> database.sql(
                        """
                        insert into rapportage.aansluiting (nummer, versie, onderdeel, eigen, comensha)
                        values (?, ?, ?, ?, ?)""")
                .params(Arrays.asList(nummer.waarde(), versie, regel.onderdeel(), regel.eigen(), regel.comensha()))
                .update());
    }

    List<Aansluiting> aansluitingen(RapportNummer nummer, int versie) {
        return database.sql(
                        "select onderdeel, eigen, comensha from rapportage.aansluiting" + WELKE + " order by onderdeel")
                .params(nummer.waarde(), versie)
                .query(Aansluiting.class)
                .list();
    }

    void publiceer(RapportNummer nummer, int versie, String inhoud, String tweede, Instant op) {
        database.sql(
                        """
                        insert into rapportage.publicatie (nummer, versie, inhoud, hash, gepubliceerd_op, tweede)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(nummer.waarde(), versie, inhoud, Vastetekst.hash(inhoud), Timestamp.from(op), tweede)
                .update();
    }

    /** The first one first. */
    List<Publicatie> publicaties(RapportNummer nummer) {
        return database.sql("select * from rapportage.publicatie where nummer = ? order by versie")
                .param(nummer.waarde())
                .query((rij, n) -> publicatie(rij))
                .list();
    }

    /** By the number of the report. */
    Map<String, Publicatie> laatstePublicaties() {
        return database
                .sql("select distinct on (nummer) * from rapportage.publicatie order by nummer, versie desc")
                .query((rij, n) -> Map.entry(rij.getString("nummer"), publicatie(rij)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Publicatie publicatie(ResultSet rij) throws SQLException {
        return new Publicatie(
                rij.getInt("versie"),
                rij.getString("inhoud"),
                rij.getString("hash"),
                rij.getTimestamp("gepubliceerd_op").toInstant(),
                rij.getString("tweede"));
    }

    /** All versions about any year of this period as they were shown with small counts hidden, the first one first. */
    List<Afscherming.Eerder> getoond(Periode periode) {
        return database.sql(
                        """
                        select v.inhoud, a.inhoud as getoond from rapportage.afscherming a
                        join rapportage.versie v using (nummer, versie)
                        join rapportage.rapport r using (nummer)
                        where r.jaar between :van and :tot or (r.kwartaal = :plan and r.jaar between :van and :tot + :plan - 2)
                        order by v.vastgelegd_op, v.nummer, v.versie""")
                .param("van", periode.van().getYear())
                .param("tot", periode.jaar())
                .param("plan", Rapportkwartaal.VIER_JAAR.ordinal())
                .query((rij, n) -> new Afscherming.Eerder(
                        Inhoud.lees(rij.getString("inhoud")),
                        Stream.of(Vastetekst.lees(rij.getString("getoond"), Bladtabel[].class))
                                .collect(Collectors.toMap(Bladtabel::code, Function.identity()))))
                .list();
    }

    /** The number of the newest version of every report that has one. */
    Map<String, Integer> laatste() {
        return database
                .sql("select nummer, max(versie) from rapportage.versie group by nummer")
                .query((rij, n) -> Map.entry(rij.getString(1), rij.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
