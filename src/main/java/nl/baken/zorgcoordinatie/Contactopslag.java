// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Registratielast.Moeite;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps contacts and attempts. */
@Repository
class Contactopslag {

    private static final String PLEK = "zorgcoordinatie.contactmoment.";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Contactopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @param welzijn null for an attempt without an answer */
    record Contactmoment(
            boolean gelukt,
            LocalDate op,
            Contactwijze kanaal,
            @Nullable Welzijn welzijn,
            @Nullable LocalDate volgend,
            @Nullable Geheim notitie,
            String door,
            Instant vastgelegdOp) {}

    /** @param concept key of the draft that goes away after this: what it says of the effort stays with the contact */
    void bewaar(ZaakNummer nummer, LegContactmomentVast contact, String door, String concept) {
        Timestamp nu = Timestamp.from(klok.instant());
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into zorgcoordinatie.contactmoment
                            (nummer, rij, gelukt, op, kanaal, welzijn, minuten, volgend, notitie, door, vastgelegd_op,
                             invulminuten, concepten)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                            coalesce((select greatest(0, floor(extract(epoch from ?::timestamptz - begonnen_op) / 60))
                                      from gedeeld.concept where sleutel = ? and medewerker = ?), 0),
                            coalesce((select keren from gedeeld.concept where sleutel = ? and medewerker = ?), 0))""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        contact.isGelukt(),
                        contact.op(),
                        contact.kanaal().code(),
                        contact.welzijn() == null
                                ? null
                                : kluis.sluit(Geheim.van(contact.welzijn().name()), PLEK + "welzijn", rij),
                        contact.minuten() == null ? null : contact.minuten().intValueExact(),
                        contact.volgendContact(),
                        kluis.sluit(contact.notitie(), PLEK + "notitie", rij),
                        door,
                        nu,
                        nu,
                        concept,
                        door,
                        concept,
                        door))
                .update();
    }

    /** What it took to write these contacts down, where that was measured; for figures. */
    List<Moeite> moeite(Collection<String> nummers) {
        return database.sql(
                        """
                        select nummer, vastgelegd_op, invulminuten, concepten from zorgcoordinatie.contactmoment
                        where nummer = any (?) and invulminuten is not null""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) ->
                        new Moeite(rij.getString(1), rij.getTimestamp(2).toInstant(), rij.getInt(3), rij.getInt(4)))
                .list();
    }

    /** Newest first. */
    List<Contactmoment> van(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.contactmoment where nummer = ? order by op desc, id desc")
                .param(nummer.waarde())
                .query((rij, n) -> contactmoment(rij))
                .list();
    }

    Optional<Contactmoment> laatsteContact(ZaakNummer nummer) {
        return van(nummer).stream().filter(Contactmoment::gelukt).findFirst();
    }

    /** Attempts without an answer since the last contact. */
    List<Contactmoment> pogingenSindsContact(ZaakNummer nummer) {
        return van(nummer).stream().takeWhile(contact -> !contact.gelukt()).toList();
    }

    private Contactmoment contactmoment(ResultSet rij) throws SQLException {
        String sleutel = rij.getString("rij");
        Geheim welzijn = kluis.open(rij.getBytes("welzijn"), PLEK + "welzijn", sleutel);
        return new Contactmoment(
                rij.getBoolean("gelukt"),
                rij.getObject("op", LocalDate.class),
                Contactwijze.valueOf(rij.getString("kanaal").toUpperCase(Locale.ROOT)),
                welzijn == null ? null : Welzijn.valueOf(welzijn.tekst()),
                rij.getObject("volgend", LocalDate.class),
                kluis.open(rij.getBytes("notitie"), PLEK + "notitie", sleutel),
                rij.getString("door"),
                rij.getTimestamp("vastgelegd_op").toInstant());
    }
}
