// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Nazorgopslag {

    private static final String PLEK = "zorgcoordinatie.nazorgcontact.";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Nazorgopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Nazorgcontact(LocalDate op, Nazorguitkomst uitkomst, @Nullable Geheim notitie) {}

    void bewaar(ZaakNummer nummer, LegNazorgcontact contact, String door) {
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into zorgcoordinatie.nazorgcontact
                            (nummer, rij, op, uitkomst, notitie, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        contact.op(),
                        kluis.sluit(Geheim.van(contact.uitkomst().name()), PLEK + "uitkomst", rij),
                        kluis.sluit(contact.notitie(), PLEK + "notitie", rij),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** Oldest first. */
    List<Nazorgcontact> van(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.nazorgcontact where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rij, n) -> new Nazorgcontact(
                        rij.getObject("op", LocalDate.class),
                        Nazorguitkomst.valueOf(
                                kluis.open(rij.getBytes("uitkomst"), PLEK + "uitkomst", rij.getString("rij"))
                                        .tekst()),
                        kluis.open(rij.getBytes("notitie"), PLEK + "notitie", rij.getString("rij"))))
                .list();
    }
}
