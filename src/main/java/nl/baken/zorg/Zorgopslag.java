// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Spoor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the acute questions, the insurance and why a track was ended. What tells of health is encrypted. */
@Repository
class Zorgopslag {

    private static final String ACUUT = "zorg.acuut";
    private static final String VERZEKERING = "zorg.verzekering";
    private static final String AFRONDING = "zorg.afronding";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Zorgopslag(JdbcClient database, Kluis kluis, Toegang toegang, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The questions as they were answered, or why not: {@code vragen} is empty then. */
    record Vragen(List<Acuut> vragen, @Nullable Spoedarts spoedarts, @Nullable NietNodig nietNodig, LocalDate op) {}

    void bewaar(ZaakNummer nummer, RegelMedischeZorg opdracht) {
        Kluisrij vak = nieuw(ACUUT);
        database.sql(
                        """
                        insert into zorg.acuut (nummer, rij, vragen, gebeurd_op, spoedarts, niet_nodig, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        opdracht.nietNodig() == null ? vak.sluit("vragen", opdracht.vragen()) : null,
                        vak.sluit("gebeurd_op", opdracht.gebeurdOp()),
                        vak.sluit("spoedarts", opdracht.spoedarts()),
                        vak.sluit("niet_nodig", opdracht.nietNodig()),
                        toegang.medewerker().id(),
                        nu()))
                .update();
    }

    Optional<Vragen> vragen(ZaakNummer nummer) {
        return database.sql("select * from zorg.acuut where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rijen, n) -> vragen(rijen))
                .optional();
    }

    private Vragen vragen(ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, ACUUT, rijen.getString("rij"));
        return new Vragen(
                vak.codes(rijen, "vragen", Acuut.class),
                vak.code(rijen, "spoedarts", Spoedarts.class),
                vak.code(rijen, "niet_nodig", NietNodig.class),
                LocalDate.ofInstant(rijen.getTimestamp("op").toInstant(), klok.getZone()));
    }

    void bewaar(ZaakNummer nummer, Zorgverzekering verzekering) {
        Kluisrij vak = nieuw(VERZEKERING);
        database.sql("insert into zorg.verzekering (nummer, rij, soort, door, op) values (?, ?, ?, ?, ?)")
                .params(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("soort", verzekering),
                        toegang.medewerker().id(),
                        nu())
                .update();
    }

    Optional<Zorgverzekering> verzekering(ZaakNummer nummer) {
        return database.sql("select rij, soort from zorg.verzekering where nummer = ? order by id desc limit 1")
                .param(nummer.waarde())
                .query((rijen, n) -> new Kluisrij(kluis, VERZEKERING, rijen.getString("rij"))
                        .code(rijen, "soort", Zorgverzekering.class))
                .optional();
    }

    boolean isVerzekerd(ZaakNummer nummer) {
        return verzekering(nummer)
                .filter(soort -> soort != Zorgverzekering.ONVERZEKERD)
                .isPresent();
    }

    void bewaar(ZaakNummer nummer, Spoor spoor, Afrondreden reden) {
        Kluisrij vak = nieuw(AFRONDING);
        database.sql("insert into zorg.afronding (nummer, spoor, rij, reden, door, op) values (?, ?, ?, ?, ?, ?)")
                .params(
                        nummer.waarde(),
                        spoor.code(),
                        vak.rij(),
                        vak.sluit("reden", reden),
                        toegang.medewerker().id(),
                        nu())
                .update();
    }

    /** Why somebody ended this track last. */
    Optional<Afrondreden> afronding(ZaakNummer nummer, Spoor spoor) {
        return afrondingSinds(nummer, spoor, Instant.EPOCH);
    }

    /** Why somebody ended this track last, since then. */
    Optional<Afrondreden> afrondingSinds(ZaakNummer nummer, Spoor spoor, Instant sinds) {
        return database.sql(
                        """
                        select rij, reden from zorg.afronding where nummer = ? and spoor = ? and op >= ?
                        order by id desc limit 1""")
                .params(nummer.waarde(), spoor.code(), Timestamp.from(sinds))
                .query((rijen, n) ->
                        new Kluisrij(kluis, AFRONDING, rijen.getString("rij")).code(rijen, "reden", Afrondreden.class))
                .optional();
    }

    private Kluisrij nieuw(String tabel) {
        return new Kluisrij(kluis, tabel, UUID.randomUUID().toString());
    }

    private Timestamp nu() {
        return Timestamp.from(klok.instant());
    }
}
