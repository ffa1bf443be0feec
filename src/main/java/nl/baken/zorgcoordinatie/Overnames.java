// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps from whom a case was taken over. */
@Repository
class Overnames {

    private static final String TABEL = "zorgcoordinatie.overname";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Overnames(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Rij(Geheim organisatie, @Nullable Geheim contactpersoon, LocalDate afgesprokenOp) {}

    /** The same page sent twice at once waits here, and then finds what the first did. */
    void houdVast(String kenmerk) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(kenmerk)
                .query((rij, n) -> n)
                .list();
    }

    /** What was taken over with this page. */
    Optional<ZaakNummer> zoek(String kenmerk) {
        return database.sql("select nummer from zorgcoordinatie.overname where kenmerk = ?")
                .param(kenmerk)
                .query((rij, n) -> new ZaakNummer(rij.getString(1)))
                .optional();
    }

    void bewaar(String kenmerk, ZaakNummer nummer, NeemZaakOver opdracht, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into zorgcoordinatie.overname (nummer, kenmerk, rij, van, organisatie, contactpersoon,
                            bekend_sinds, afgesproken_op, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        kenmerk,
                        rij,
                        vak.sluit("van", opdracht.van()),
                        vak.sluit("organisatie", opdracht.organisatie()),
                        vak.sluit("contactpersoon", opdracht.contactpersoon()),
                        opdracht.bekendSinds(),
                        opdracht.afgesprokenOp(),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** Empty for a case that was not taken over. */
    Optional<Rij> van(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.overname where nummer = ?")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Rij(
                            vak.geheim(rijen, "organisatie"),
                            vak.geheim(rijen, "contactpersoon"),
                            rijen.getObject("afgesproken_op", LocalDate.class));
                })
                .optional();
    }
}
