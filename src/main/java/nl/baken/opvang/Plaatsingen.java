// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Plaatsing.Vertrek;
import nl.baken.opvang.Plaatsing.Vervolg;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The placements of a case. */
@Repository
class Plaatsingen {

    static final String TABEL = "opvang.plaatsing";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Plaatsingen(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** A place as it comes in: of the board, or told by somebody. */
    record Nieuw(
            @Nullable Long plek,
            Opvangtype soort,
            @Nullable Geheim aanbieder,
            @Nullable Geheim adres,
            @Nullable Weigerreden weigerreden) {}

    void voegToe(ZaakNummer nummer, Stand stand, Nieuw nieuw, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        database.sql(
                        """
                        insert into opvang.plaatsing (nummer, rij, plek, stand, soort, aanbieder, adres, weigerreden,
                            geplaatst_door, vastgelegd_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        nieuw.plek(),
                        code(stand),
                        vak.sluit("soort", nieuw.soort()),
                        vak.sluit("aanbieder", nieuw.aanbieder()),
                        vak.sluit("adres", nieuw.adres()),
                        vak.sluit("weigerreden", nieuw.weigerreden()),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** Oldest first. */
    List<Plaatsing> van(ZaakNummer nummer) {
        return database.sql("select * from opvang.plaatsing where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rij, n) -> plaatsing(rij))
                .list();
    }

    /** The place where somebody lives now. */
    Optional<Plaatsing> huidige(ZaakNummer nummer) {
        return laatste(nummer, Stand.AANGEKOMEN);
    }

    /** @throws Weigering when nobody lives anywhere */
    Plaatsing eisHuidige(ZaakNummer nummer) {
        return huidige(nummer).orElseThrow(() -> new Weigering("De cliënt verblijft nu niet in de opvang."));
    }

    Optional<Plaatsing> laatste(ZaakNummer nummer, Stand stand) {
        return van(nummer).stream().filter(plaatsing -> plaatsing.is(stand)).reduce((eerder, later) -> later);
    }

    void zetStand(Plaatsing plaatsing, Stand stand) {
        database.sql("update opvang.plaatsing set stand = ? where id = ?")
                .params(code(stand), plaatsing.id())
                .update();
    }

    void weiger(Plaatsing plaatsing, Weigerreden reden) {
        database.sql("update opvang.plaatsing set stand = 'geweigerd', weigerreden = ? where id = ?")
                .params(vak(plaatsing).sluit("weigerreden", reden), plaatsing.id())
                .update();
    }

    void zetAangekomen(Plaatsing plaatsing, LocalDate op, @Nullable Vervoer vervoer) {
        database.sql("update opvang.plaatsing set stand = 'aangekomen', aangekomen_op = ?, vervoer = ? where id = ?")
                .params(Arrays.asList(op, vak(plaatsing).sluit("vervoer", vervoer), plaatsing.id()))
                .update();
    }

    void zetVertrokken(Plaatsing plaatsing, Vertrek vertrek) {
        Kluisrij vak = vak(plaatsing);
        database.sql(
                        """
                        update opvang.plaatsing set stand = 'vertrokken', vertrokken_op = ?, vertrekreden = ?,
                            niet_nodig = ?, kaart_gegeven = ? where id = ?""")
                .params(Arrays.asList(
                        vertrek.op(),
                        vak.sluit("vertrekreden", vertrek.reden()),
                        vak.sluit("niet_nodig", vertrek.nietNodig()),
                        vertrek.kaart(),
                        plaatsing.id()))
                .update();
    }

    void zetVervolg(Plaatsing plaatsing, Vervolg vervolg) {
        Kluisrij vak = vak(plaatsing);
        database.sql("update opvang.plaatsing set richting = ?, streefdatum = ?, verblijfsreden = ? where id = ?")
                .params(Arrays.asList(
                        vak.sluit("richting", vervolg.richting()),
                        vervolg.streefdatum(),
                        vak.sluit("verblijfsreden", vervolg.verblijfsreden()),
                        plaatsing.id()))
                .update();
    }

    void vulAan(Plaatsing plaatsing, Opvangtype soort, Geheim aanbieder, @Nullable Geheim adres) {
        Kluisrij vak = vak(plaatsing);
        database.sql("update opvang.plaatsing set soort = ?, aanbieder = ?, adres = ? where id = ?")
                .params(Arrays.asList(
                        vak.sluit("soort", soort),
                        vak.sluit("aanbieder", aanbieder),
                        vak.sluit("adres", adres),
                        plaatsing.id()))
                .update();
    }

    void zetAlarm(Plaatsing plaatsing, Instant op) {
        database.sql("update opvang.plaatsing set alarm_op = ? where id = ?")
                .params(Timestamp.from(op), plaatsing.id())
                .update();
    }

    void zetAdresBekend(Plaatsing plaatsing, Instant op) {
        database.sql("update opvang.plaatsing set adres_bekend_op = coalesce(adres_bekend_op, ?) where id = ?")
                .params(Timestamp.from(op), plaatsing.id())
                .update();
    }

    private Kluisrij vak(Plaatsing plaatsing) {
        return new Kluisrij(kluis, TABEL, plaatsing.rij());
    }

    private Plaatsing plaatsing(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        Timestamp alarm = rij.getTimestamp("alarm_op");
        Timestamp adresBekend = rij.getTimestamp("adres_bekend_op");
        return new Plaatsing(
                rij.getLong("id"),
                rij.getString("rij"),
                rij.getObject("plek", Long.class),
                Stand.valueOf(rij.getString("stand").toUpperCase(Locale.ROOT)),
                vak.code(rij, "soort", Opvangtype.class),
                vak.geheim(rij, "aanbieder"),
                vak.geheim(rij, "adres"),
                vak.code(rij, "weigerreden", Weigerreden.class),
                new Vertrek(
                        rij.getObject("vertrokken_op", LocalDate.class),
                        vak.code(rij, "vertrekreden", Vertrekreden.class),
                        vak.code(rij, "niet_nodig", NietNodig.class),
                        rij.getBoolean("kaart_gegeven")),
                new Vervolg(
                        vak.code(rij, "richting", Doorstroomrichting.class),
                        rij.getObject("streefdatum", LocalDate.class),
                        vak.code(rij, "verblijfsreden", Verblijfsreden.class)),
                rij.getObject("aangekomen_op", LocalDate.class),
                alarm == null ? null : alarm.toInstant(),
                adresBekend == null ? null : adresBekend.toInstant(),
                rij.getTimestamp("vastgelegd_op").toInstant());
    }

    private static String code(Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT);
    }
}
