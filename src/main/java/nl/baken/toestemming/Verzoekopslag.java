// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.VerzoekNummer;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps requests; what is asked and decided is encrypted, days are readable for the terms. */
@Repository
class Verzoekopslag {

    private static final String TABEL = "toestemming.verzoek";

    private final JdbcClient database;
    private final Kluis kluis;

    Verzoekopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param oud what stands in the line that must be corrected, if that is asked */
    long bewaar(ZaakNummer nummer, RegistreerAvgVerzoek opdracht, @Nullable Geheim oud, String door, Instant op) {
        Kluisrij rij = rij(UUID.randomUUID().toString());
        return database.sql(
                        """
                        insert into toestemming.verzoek (nummer, kenmerk, rij, soort, verzoeker, identiteit, toelichting,
                            onderdeel, oude_waarde, gewenst, ontvangen_op, door, op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        VerzoekNummer.nieuw().waarde(),
                        rij.rij(),
                        rij.sluit("soort", opdracht.soort().name()),
                        rij.sluit("verzoeker", opdracht.verzoeker().name()),
                        rij.sluit("identiteit", opdracht.identiteit().name()),
                        rij.sluit("toelichting", opdracht.toelichting()),
                        rij.sluit("onderdeel", opdracht.onderdeel()),
                        rij.sluit("oude_waarde", oud),
                        rij.sluit("gewenst", opdracht.gewenst()),
                        opdracht.ontvangenOp(),
                        door,
                        Timestamp.from(op)))
                .query(Long.class)
                .single();
    }

    Verzoek lees(long id) {
        return database.sql("select * from toestemming.verzoek where id = ?")
                .param(id)
                .query((rijen, n) -> verzoek(rijen))
                .single();
    }

    Optional<Verzoek> zoek(String kenmerk) {
        return database.sql("select * from toestemming.verzoek where kenmerk = ?")
                .param(kenmerk)
                .query((rijen, n) -> verzoek(rijen))
                .optional();
    }

    /** Of one case, the oldest first. */
    List<Verzoek> van(ZaakNummer nummer) {
        return database.sql("select * from toestemming.verzoek where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rijen, n) -> verzoek(rijen))
                .list();
    }

    /** Everything that is asked and not answered, and the last ones that were, the oldest first. */
    List<Verzoek> recent(int gesloten) {
        return database.sql(
                        """
                        (select * from toestemming.verzoek where klaar_op is null and vervallen_op is null)
                        union all
                        (select * from toestemming.verzoek where klaar_op is not null or vervallen_op is not null
                         order by id desc limit ?)
                        order by id""")
                .param(gesloten)
                .query((rijen, n) -> verzoek(rijen))
                .list();
    }

    void begin(long id, @Nullable Geheim uittreksel, Instant op) {
        zet(
                id,
                "begonnen_op = ?, uittreksel = coalesce(?, uittreksel)",
                Timestamp.from(op),
                sluit(id, "uittreksel", uittreksel));
    }

    void zetNagelopen(long id, Instant op) {
        zet(id, "nagelopen_op = ?", Timestamp.from(op));
    }

    void besluit(long id, BeoordeelVerzoek besluit, String door) {
        zet(
                id,
                "besluit = ?, motief = ?, te_wissen = ?, besloten_door = ?, akkoord = null",
                sluit(id, "besluit", besluit.besluit().name()),
                sluit(id, "motief", besluit.motief()),
                sluit(id, "te_wissen", besluit.weg()),
                door);
    }

    void zetOordeel(long id, boolean akkoord) {
        zet(id, "akkoord = ?", akkoord);
    }

    void verleng(long id, Geheim motief, LocalDate verteldOp, Instant op) {
        zet(
                id,
                "verlengd_op = ?, verlengd_motief = ?, verteld_op = ?",
                Timestamp.from(op),
                sluit(id, "verlengd_motief", motief),
                verteldOp);
    }

    void zetGegeven(long id, GeefAntwoord antwoord, Instant op) {
        zet(
                id,
                "gegeven_op = ?, gegeven_hoe = ?, klaar_op = ?",
                antwoord.gegevenOp(),
                sluit(id, "gegeven_hoe", antwoord.hoe().name()),
                Timestamp.from(op));
    }

    void laatVervallen(long id, @Nullable Instant op) {
        zet(id, "vervallen_op = ?", op == null ? null : Timestamp.from(op));
    }

    /** The extract as it was when it was made; empty for a request without. */
    Optional<Geheim> uittreksel(long id) {
        return database.sql("select rij, uittreksel from toestemming.verzoek where id = ? and uittreksel is not null")
                .param(id)
                .query((rijen, n) -> rij(rijen.getString("rij")).geheim(rijen, "uittreksel"))
                .optional();
    }

    private void zet(long id, String wat, @Nullable Object... waarden) {
        JdbcClient.StatementSpec vraag = database.sql("update toestemming.verzoek set " + wat + " where id = ?");
        vraag.params(Arrays.asList(waarden)).param(id).update();
    }

    private byte @Nullable [] sluit(long id, String kolom, @Nullable Object waarde) {
        if (waarde == null) {
            return null;
        }
        String sleutel = database.sql("select rij from toestemming.verzoek where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return rij(sleutel).sluit(kolom, waarde);
    }

    private Verzoek verzoek(ResultSet rijen) throws SQLException {
        Kluisrij rij = rij(rijen.getString("rij"));
        return new Verzoek(
                rijen.getLong("id"),
                rijen.getString("kenmerk"),
                new ZaakNummer(rijen.getString("nummer")),
                rij.code(rijen, "soort", Verzoeksoort.class),
                rij.code(rijen, "verzoeker", Verzoeker.class),
                rij.code(rijen, "identiteit", Identiteitscontrole.class),
                rij.geheim(rijen, "toelichting"),
                rij.tekst(rijen, "onderdeel"),
                rij.geheim(rijen, "oude_waarde"),
                rij.geheim(rijen, "gewenst"),
                rijen.getObject("ontvangen_op", LocalDate.class),
                moment(rijen, "nagelopen_op"),
                rij.code(rijen, "besluit", Verzoekbesluit.class),
                rij.geheim(rijen, "motief"),
                rij.woorden(rijen, "te_wissen"),
                rijen.getString("besloten_door"),
                rijen.getObject("akkoord", Boolean.class),
                moment(rijen, "verlengd_op"),
                rijen.getObject("gegeven_op", LocalDate.class),
                rij.code(rijen, "gegeven_hoe", Antwoordwijze.class),
                moment(rijen, "klaar_op"),
                moment(rijen, "vervallen_op"));
    }

    private static @Nullable Instant moment(ResultSet rijen, String kolom) throws SQLException {
        Timestamp moment = rijen.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }
}
