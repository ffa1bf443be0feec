// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps whether the 18th birthday is watched, and what is arranged for it; the date itself is in the vault. */
@Repository
class Meerderjarigheidopslag {

    private static final String TABEL = "zorgcoordinatie.meerderjarigheid";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Meerderjarigheidopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Overgang(
            boolean loopt,
            @Nullable Instant geregeldOp,
            @Nullable Overgangsstand wmoMelding,
            @Nullable Overdrachtontvanger neemtOver,
            @Nullable Overgangsstand verblijf,
            @Nullable Overgangsstand zorg,
            @Nullable Instant gevraagdOp) {}

    Optional<Overgang> zoek(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.meerderjarigheid where nummer = ?")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Overgang(
                            rijen.getBoolean("loopt"),
                            moment(rijen.getTimestamp("overgang_op")),
                            vak.code(rijen, "wmo_melding", Overgangsstand.class),
                            vak.code(rijen, "neemt_over", Overdrachtontvanger.class),
                            vak.code(rijen, "verblijf", Overgangsstand.class),
                            vak.code(rijen, "zorg", Overgangsstand.class),
                            moment(rijen.getTimestamp("gevraagd_op")));
                })
                .optional();
    }

    void zetLoopt(ZaakNummer nummer, boolean loopt) {
        database.sql(
                        """
                        insert into zorgcoordinatie.meerderjarigheid (nummer, rij, loopt) values (?, ?, ?)
                        on conflict (nummer) do update set loopt = excluded.loopt""")
                .params(nummer.waarde(), UUID.randomUUID().toString(), loopt)
                .update();
    }

    void bewaar(ZaakNummer nummer, RegelOvergang18Jaar opdracht, String door) {
        Kluisrij vak = vak(nummer);
        database.sql(
                        """
                        update zorgcoordinatie.meerderjarigheid set wmo_melding = ?, neemt_over = ?, verblijf = ?, zorg = ?,
                            overgang_op = ?, overgang_door = ? where nummer = ?""")
                .params(
                        vak.sluit("wmo_melding", opdracht.wmoMelding()),
                        vak.sluit("neemt_over", opdracht.neemtOver()),
                        vak.sluit("verblijf", opdracht.verblijf()),
                        vak.sluit("zorg", opdracht.zorg()),
                        Timestamp.from(klok.instant()),
                        door,
                        nummer.waarde())
                .update();
    }

    void bewaarGevraagd(ZaakNummer nummer, String door) {
        database.sql("update zorgcoordinatie.meerderjarigheid set gevraagd_op = ?, gevraagd_door = ? where nummer = ?")
                .params(Timestamp.from(klok.instant()), door, nummer.waarde())
                .update();
    }

    private Kluisrij vak(ZaakNummer nummer) {
        return new Kluisrij(
                kluis,
                TABEL,
                database.sql("select rij from zorgcoordinatie.meerderjarigheid where nummer = ?")
                        .param(nummer.waarde())
                        .query(String.class)
                        .single());
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
