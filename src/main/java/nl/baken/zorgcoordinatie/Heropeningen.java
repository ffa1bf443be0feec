// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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

/** Keeps which case follows on which, why, and who looked in the old file for what. */
@Repository
class Heropeningen {

    private static final String TABEL = "zorgcoordinatie.heropening";
    private static final String INZAGE = "zorgcoordinatie.oud_dossier_inzage";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Heropeningen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @param aanleiding in words, null when a founded signal led to it */
    record Rij(ZaakNummer nummer, @Nullable String aanleiding, @Nullable Geheim toelichting, Instant op) {}

    void bewaar(
            ZaakNummer nummer,
            ZaakNummer eerdere,
            @Nullable Heropenaanleiding aanleiding,
            @Nullable Geheim toelichting,
            String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into zorgcoordinatie.heropening
                            (nummer, eerdere, rij, aanleiding, toelichting, door, op)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        eerdere.waarde(),
                        rij,
                        vak.sluit("aanleiding", aanleiding),
                        vak.sluit("toelichting", toelichting),
                        door,
                        nu()))
                .update();
    }

    /** How this case began again; empty for one that is no reopening. */
    Optional<Rij> van(ZaakNummer nummer) {
        return zoek("nummer", nummer);
    }

    /** The case that followed on this one. */
    Optional<Rij> na(ZaakNummer eerdere) {
        return zoek("eerdere", eerdere);
    }

    private Optional<Rij> zoek(String kolom, ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.heropening where " + kolom + " = ? order by op limit 1")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij vak = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    Heropenaanleiding aanleiding = vak.code(rijen, "aanleiding", Heropenaanleiding.class);
                    return new Rij(
                            new ZaakNummer(rijen.getString("nummer")),
                            aanleiding == null ? null : aanleiding.omschrijving(),
                            vak.geheim(rijen, "toelichting"),
                            rijen.getTimestamp("op").toInstant());
                })
                .optional();
    }

    void bewaarInzage(ZaakNummer nummer, ZaakNummer eerdere, BekijkOudDossier opdracht, String door, Instant tot) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, INZAGE, rij);
        database.sql(
                        """
                        insert into zorgcoordinatie.oud_dossier_inzage
                            (nummer, eerdere, rij, reden, toelichting, door, op, tot)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        eerdere.waarde(),
                        rij,
                        vak.sluit("reden", opdracht.reden()),
                        vak.sluit("toelichting", opdracht.toelichting()),
                        door,
                        nu(),
                        Timestamp.from(tot))
                .update();
    }

    /** Until when this person may look in the old file; empty when not (any more). */
    Optional<Instant> inTeZienTot(ZaakNummer nummer, String door) {
        return database.sql(
                        """
                        select max(tot) from zorgcoordinatie.oud_dossier_inzage
                        where nummer = ? and door = ? and tot > ? having max(tot) is not null""")
                .params(nummer.waarde(), door, nu())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
