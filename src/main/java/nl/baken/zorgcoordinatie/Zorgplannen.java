// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Antwoord;
import nl.baken.zorgcoordinatie.Planversie.Doelstelling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps care plans, version by version; every text of the client is encrypted. */
@Repository
class Zorgplannen {

    private static final String PLEK = "zorgcoordinatie.zorgplan.";
    private static final String DOEL = "zorgcoordinatie.doel.doel";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Zorgplannen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** Adds a version. A goal whose text did not change keeps that it was reached. */
    void bewaar(ZaakNummer nummer, LegZorgplanVast opdracht, String door) {
        Optional<Planversie> vorige = zoek(nummer);
        int versie = vorige.map(plan -> plan.versie() + 1).orElse(1);
        String rij = rij(nummer, versie);
        database.sql(
                        """
                        insert into zorgcoordinatie.zorgplan (nummer, versie, afspraken, noodplan, met_client, door, op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        versie,
                        kluis.sluit(opdracht.afspraken(), PLEK + "afspraken", rij),
                        kluis.sluit(opdracht.noodplan(), PLEK + "noodplan", rij),
                        opdracht.metClient() == Antwoord.JA,
                        door,
                        Timestamp.from(klok.instant()))
                .update();
        opdracht.doelen()
                .forEach((gebied, doel) ->
                        bewaar(nummer, versie, new Doelstelling(gebied, doel, behaald(vorige, gebied, doel))));
    }

    private static @Nullable LocalDate behaald(Optional<Planversie> vorige, Leefgebied gebied, Geheim doel) {
        return vorige.map(plan -> plan.perLeefgebied().get(gebied))
                .filter(eerder -> eerder.tekst().equals(doel))
                .map(Doelstelling::behaaldOp)
                .orElse(null);
    }

    private void bewaar(ZaakNummer nummer, int versie, Doelstelling doel) {
        database.sql(
                        """
                        insert into zorgcoordinatie.doel (nummer, versie, leefgebied, doel, behaald_op)
                        values (?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        versie,
                        doel.leefgebied().code(),
                        kluis.sluit(
                                doel.tekst(),
                                DOEL,
                                rij(nummer, versie) + '/' + doel.leefgebied().code()),
                        doel.behaaldOp()))
                .update();
    }

    void zetBehaald(ZaakNummer nummer, int versie, Leefgebied gebied, LocalDate op) {
        database.sql(
                        """
                        update zorgcoordinatie.doel set behaald_op = ?
                        where nummer = ? and versie = ? and leefgebied = ? and behaald_op is null""")
                .params(op, nummer.waarde(), versie, gebied.code())
                .update();
    }

    /** The version that holds now; empty until there is a plan. */
    Optional<Planversie> zoek(ZaakNummer nummer) {
        return database.sql(
                        """
                        select versie, afspraken, noodplan, met_client from zorgcoordinatie.zorgplan
                        where nummer = ? order by versie desc limit 1""")
                .param(nummer.waarde())
                .query((rij, n) -> {
                    int versie = rij.getInt(1);
                    String sleutel = rij(nummer, versie);
                    return new Planversie(
                            versie,
                            doelen(nummer, versie),
                            kluis.open(rij.getBytes(2), PLEK + "afspraken", sleutel),
                            kluis.open(rij.getBytes(3), PLEK + "noodplan", sleutel),
                            rij.getBoolean(4));
                })
                .optional();
    }

    /** When the first version of each was written down, for figures. */
    Map<String, Instant> eerste(Collection<String> nummers) {
        Map<String, Instant> eerste = new HashMap<>();
        database.sql("select nummer, min(op) from zorgcoordinatie.zorgplan where nummer = any (?) group by nummer")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    eerste.put(rij.getString(1), rij.getTimestamp(2).toInstant());
                });
        return eerste;
    }

    private List<Doelstelling> doelen(ZaakNummer nummer, int versie) {
        return database
                .sql(
                        """
                        select leefgebied, doel, behaald_op from zorgcoordinatie.doel
                        where nummer = ? and versie = ?""")
                .params(nummer.waarde(), versie)
                .query((rij, n) -> new Doelstelling(
                        Leefgebied.vanCode(rij.getString(1)),
                        kluis.open(rij.getBytes(2), DOEL, rij(nummer, versie) + '/' + rij.getString(1)),
                        rij.getObject(3, LocalDate.class)))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(Doelstelling::leefgebied))
                .toList();
    }

    /** What binds a text to its row; the first version was stored before there were versions. */
    private static String rij(ZaakNummer nummer, int versie) {
        return versie == 1 ? nummer.waarde() : nummer.waarde() + '/' + versie;
    }
}
