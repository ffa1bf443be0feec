// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Spoor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Verklaringopslag {

    private static final String TABEL = "zorg.verklaring";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Verklaringopslag(JdbcClient database, Kluis kluis, Toegang toegang, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** One statement, in dates only. */
    record Verklaring(
            long id,
            Verklaringdoel doel,
            Behandelaar behandelaar,
            LocalDate gevraagdOp,
            @Nullable LocalDate ontvangenOp,
            @Nullable LocalDate naarAdvocaatOp,
            boolean vervallen) {

        Spoor spoor() {
            return behandelaar.spoor();
        }

        boolean isGevraagd() {
            return ontvangenOp == null && !vervallen;
        }

        boolean kanNogNaarAdvocaat() {
            return naarAdvocaatOp == null && !vervallen;
        }

        String inWoorden() {
            return doel.omschrijving() + ", gevraagd op " + Dag.toon(gevraagdOp);
        }
    }

    void bewaar(ZaakNummer nummer, VraagMedischeVerklaring opdracht) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into zorg.verklaring (nummer, rij, doel, behandelaar, gevraagd_op, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("doel", opdracht.doel()),
                        vak.sluit("behandelaar", opdracht.behandelaar()),
                        opdracht.gevraagdOp(),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** The day it came first counts. */
    void zetOntvangen(long id, LocalDate op) {
        database.sql("update zorg.verklaring set ontvangen_op = coalesce(ontvangen_op, ?) where id = ?")
                .params(op, id)
                .update();
    }

    /** @return false when it was given before */
    boolean geefAanAdvocaat(long id, LocalDate op) {
        return database.sql("update zorg.verklaring set naar_advocaat_op = ? where id = ? and naar_advocaat_op is null")
                        .params(op, id)
                        .update()
                == 1;
    }

    /** What was asked and did not come, is no longer waited for. */
    void vervalGevraagde(ZaakNummer nummer, Spoor spoor) {
        gevraagd(nummer, spoor)
                .forEach(verklaring -> database.sql("update zorg.verklaring set vervallen_op = ? where id = ?")
                        .params(Timestamp.from(klok.instant()), verklaring.id())
                        .update());
    }

    List<Verklaring> gevraagd(ZaakNummer nummer, Spoor spoor) {
        return gevraagd(nummer).stream()
                .filter(verklaring -> verklaring.spoor() == spoor)
                .toList();
    }

    List<Verklaring> gevraagd(ZaakNummer nummer) {
        return alle(nummer).stream().filter(Verklaring::isGevraagd).toList();
    }

    List<Verklaring> alle(ZaakNummer nummer) {
        return database.sql("select * from zorg.verklaring where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Verklaring(
                            rijen.getLong("id"),
                            vak.code(rijen, "doel", Verklaringdoel.class),
                            vak.code(rijen, "behandelaar", Behandelaar.class),
                            rijen.getObject("gevraagd_op", LocalDate.class),
                            rijen.getObject("ontvangen_op", LocalDate.class),
                            rijen.getObject("naar_advocaat_op", LocalDate.class),
                            rijen.getTimestamp("vervallen_op") != null);
                })
                .list();
    }
}
