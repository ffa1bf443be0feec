// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Antwoord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps care plans; every text of the client is encrypted. */
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

    record Zorgplan(Map<Leefgebied, Geheim> doelen, Geheim afspraken, Geheim noodplan, boolean metClient) {}

    void bewaar(ZaakNummer nummer, LegZorgplanVast opdracht, String door) {
        String rij = nummer.waarde();
        database.sql(
                        """
                        insert into zorgcoordinatie.zorgplan (nummer, afspraken, noodplan, met_client, door, op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        rij,
                        kluis.sluit(opdracht.afspraken(), PLEK + "afspraken", rij),
                        kluis.sluit(opdracht.noodplan(), PLEK + "noodplan", rij),
                        opdracht.metClient() == Antwoord.JA,
                        door,
                        Timestamp.from(klok.instant()))
                .update();
        opdracht.doelen().forEach((gebied, doel) -> database.sql(
                        "insert into zorgcoordinatie.doel (nummer, leefgebied, doel) values (?, ?, ?)")
                .params(rij, gebied.code(), kluis.sluit(doel, DOEL, rij + '/' + gebied.code()))
                .update());
    }

    boolean bestaat(ZaakNummer nummer) {
        return database.sql("select exists (select 1 from zorgcoordinatie.zorgplan where nummer = ?)")
                .param(nummer.waarde())
                .query(Boolean.class)
                .single();
    }

    Optional<Zorgplan> zoek(ZaakNummer nummer) {
        String sleutel = nummer.waarde();
        return database.sql("select afspraken, noodplan, met_client from zorgcoordinatie.zorgplan where nummer = ?")
                .param(sleutel)
                .query((rij, n) -> new Zorgplan(
                        doelen(sleutel),
                        kluis.open(rij.getBytes(1), PLEK + "afspraken", sleutel),
                        kluis.open(rij.getBytes(2), PLEK + "noodplan", sleutel),
                        rij.getBoolean(3)))
                .optional();
    }

    private Map<Leefgebied, Geheim> doelen(String sleutel) {
        Map<Leefgebied, Geheim> doelen = new EnumMap<>(Leefgebied.class);
        database.sql("select leefgebied, doel from zorgcoordinatie.doel where nummer = ?")
                .param(sleutel)
                .query(rij -> {
                    String gebied = rij.getString(1);
                    doelen.put(Leefgebied.vanCode(gebied), kluis.open(rij.getBytes(2), DOEL, sleutel + '/' + gebied));
                });
        return doelen;
    }
}
