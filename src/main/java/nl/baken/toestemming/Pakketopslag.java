// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps packages; who receives what tells of care or of a criminal case, so only times and numbers are readable. */
@Repository
class Pakketopslag {

    private static final String TABEL = "toestemming.deelpakket";

    private final JdbcClient database;
    private final Kluis kluis;

    Pakketopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param verzonden when it went out with this, null when it waits */
    long bewaar(ZaakNummer nummer, Deling deling, Deelbesluit besluit, Instant op, @Nullable Instant verzonden) {
        Kluisrij rij = rij(UUID.randomUUID().toString());
        Set<Compartiment> groepen = EnumSet.copyOf(besluit.pakket());
        return database.sql(
                        """
                        insert into toestemming.deelpakket
                            (nummer, rij, ontvanger, doel, groepen, grond, plicht, motief, klaar_op, verzonden_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij.rij(),
                        rij.sluit("ontvanger", deling.ontvanger().name()),
                        rij.sluit("doel", deling.doel().name()),
                        rij.sluit("groepen", groepen),
                        rij.sluit("grond", besluit.grond().orElseThrow().name()),
                        rij.sluit("plicht", deling.omstandigheid().wettelijkePlicht()),
                        rij.sluit("motief", deling.omstandigheid().motief()),
                        Timestamp.from(op),
                        verzonden == null ? null : Timestamp.from(verzonden)))
                .query(Long.class)
                .single();
    }

    void zetVerzonden(long id, @Nullable Geheim merk, Instant op) {
        String sleutel = database.sql("select rij from toestemming.deelpakket where id = ?")
                .param(id)
                .query(String.class)
                .single();
        database.sql(
                        """
                        update toestemming.deelpakket set verzonden_op = ?, merk = ?
                        where id = ? and verzonden_op is null and ingetrokken_op is null""")
                .params(Arrays.asList(Timestamp.from(op), rij(sleutel).sluit("merk", merk), id))
                .update();
    }

    void trekIn(long id, Intrekreden reden, Instant op) {
        database.sql(
                        """
                        update toestemming.deelpakket set ingetrokken_op = ?, intrekreden = ?
                        where id = ? and verzonden_op is null and ingetrokken_op is null""")
                .params(Timestamp.from(op), reden.code(), id)
                .update();
    }

    void zetVerteld(long id, Instant op) {
        database.sql("update toestemming.deelpakket set verteld_op = ? where id = ? and verteld_op is null")
                .params(Timestamp.from(op), id)
                .update();
    }

    /** Whether it was made ready because the law asks it. */
    boolean isPlicht(long id) {
        return database.sql("select rij, plicht from toestemming.deelpakket where id = ?")
                .param(id)
                .query((rijen, n) ->
                        Boolean.TRUE.equals(rij(rijen.getString("rij")).jaOfNee(rijen, "plicht")))
                .single();
    }

    Optional<Pakket> zoek(long id) {
        return database.sql("select * from toestemming.deelpakket where id = ?")
                .param(id)
                .query((rijen, n) -> pakket(rijen))
                .optional();
    }

    List<Pakket> alle(ZaakNummer nummer) {
        return database.sql("select * from toestemming.deelpakket where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> pakket(rijen))
                .list();
    }

    private Pakket pakket(ResultSet rijen) throws SQLException {
        Kluisrij rij = rij(rijen.getString("rij"));
        String reden = rijen.getString("intrekreden");
        return new Pakket(
                rijen.getLong("id"),
                new ZaakNummer(rijen.getString("nummer")),
                rij.code(rijen, "ontvanger", Ontvanger.class),
                rij.code(rijen, "doel", Doel.class),
                rij.codes(rijen, "groepen", Compartiment.class),
                rij.code(rijen, "grond", Deelgrond.class),
                rij.geheim(rijen, "motief"),
                rij.geheim(rijen, "merk"),
                rijen.getTimestamp("klaar_op").toInstant(),
                moment(rijen, "verzonden_op"),
                moment(rijen, "ingetrokken_op"),
                reden == null ? null : Intrekreden.valueOf(reden.toUpperCase(Locale.ROOT)),
                moment(rijen, "verteld_op"));
    }

    private static @Nullable Instant moment(ResultSet rijen, String kolom) throws SQLException {
        Timestamp moment = rijen.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }
}
