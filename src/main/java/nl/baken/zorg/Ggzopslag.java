// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Toegang;
import nl.baken.zorg.Ggztraject.Aanleiding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Ggzopslag {

    private static final String TABEL = "zorg.ggz";
    private static final String BEMIDDELING = "zorg.bemiddeling";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Toegang toegang;
    private final Clock klok;

    Ggzopslag(JdbcClient database, Kluis kluis, Toegang toegang, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The days the ggz tells, by the name of their column. */
    enum Moment {
        INTAKE_OP,
        GESTART_OP,
        GEEINDIGD_OP,
        AFGEWEZEN_OP,
        VERHUISD_OP;

        private String kolom() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void bewaar(ZaakNummer nummer, @Nullable LocalDate verwezenOp, @Nullable Ggzaanbieder aanbieder) {
        Kluisrij vak = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into zorg.ggz (nummer, rij, aanbieder, verwezen_op, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        vak.rij(),
                        vak.sluit("aanbieder", aanbieder),
                        verwezenOp,
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** The ggz told of it before anybody registered the referral. */
    void vulAan(long id, LocalDate verwezenOp, Ggzaanbieder aanbieder) {
        String rij = database.sql("select rij from zorg.ggz where id = ?")
                .param(id)
                .query(String.class)
                .single();
        database.sql("update zorg.ggz set verwezen_op = ?, aanbieder = ? where id = ?")
                .params(verwezenOp, new Kluisrij(kluis, TABEL, rij).sluit("aanbieder", aanbieder), id)
                .update();
    }

    void zet(long id, Moment moment, LocalDate op) {
        database.sql("update zorg.ggz set " + moment.kolom() + " = ? where id = ?")
                .params(op, id)
                .update();
    }

    /** Nobody follows any of it any more. */
    void rondAf(ZaakNummer nummer) {
        database.sql(
                        """
                        update zorg.ggz set afgerond_op = ?
                        where nummer = ? and geeindigd_op is null and afgerond_op is null""")
                .params(Timestamp.from(klok.instant()), nummer.waarde())
                .update();
    }

    void bewaarBemiddeling(long traject, Aanleiding aanleiding, VraagWachtlijstbemiddeling opdracht) {
        Kluisrij vak = new Kluisrij(kluis, BEMIDDELING, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into zorg.bemiddeling (ggz, aanleiding, rij, reden, acties, niet_nodig, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        traject,
                        aanleiding.code(),
                        vak.rij(),
                        vak.sluit("reden", opdracht.reden()),
                        opdracht.nietNodig() == null ? vak.sluit("acties", opdracht.gedaan()) : null,
                        vak.sluit("niet_nodig", opdracht.nietNodig()),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** What was done about it; empty when it was not needed. */
    List<Bemiddelactie> acties(long traject, Aanleiding aanleiding) {
        return database.sql("select rij, acties from zorg.bemiddeling where ggz = ? and aanleiding = ?")
                .params(traject, aanleiding.code())
                .query((rijen, n) -> new Kluisrij(kluis, BEMIDDELING, rijen.getString("rij"))
                        .codes(rijen, "acties", Bemiddelactie.class))
                .single();
    }

    /** The one with which the ggz still has something to do. */
    Optional<Ggztraject> open(ZaakNummer nummer) {
        return laatste(nummer).filter(Ggztraject::isOpen);
    }

    Optional<Ggztraject> laatste(ZaakNummer nummer) {
        return alle(nummer).stream().reduce((eerste, tweede) -> tweede);
    }

    /** The oldest first. */
    List<Ggztraject> alle(ZaakNummer nummer) {
        return database.sql("select * from zorg.ggz where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> traject(rijen))
                .list();
    }

    private Ggztraject traject(ResultSet rijen) throws SQLException {
        return new Ggztraject(
                rijen.getLong("id"),
                new Kluisrij(kluis, TABEL, rijen.getString("rij")).code(rijen, "aanbieder", Ggzaanbieder.class),
                rijen.getObject("verwezen_op", LocalDate.class),
                rijen.getObject("intake_op", LocalDate.class),
                rijen.getObject("gestart_op", LocalDate.class),
                rijen.getObject("geeindigd_op", LocalDate.class),
                rijen.getObject("afgewezen_op", LocalDate.class),
                rijen.getObject("verhuisd_op", LocalDate.class),
                rijen.getTimestamp("afgerond_op") != null,
                bemiddeld(rijen.getLong("id")));
    }

    private Set<Aanleiding> bemiddeld(long traject) {
        return database
                .sql("select aanleiding from zorg.bemiddeling where ggz = ?")
                .param(traject)
                .query(String.class)
                .list()
                .stream()
                .map(code -> Aanleiding.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
