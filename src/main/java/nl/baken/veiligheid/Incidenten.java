// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The incidents of a case, and what was done after each. */
@Repository
class Incidenten {

    static final String TABEL = "veiligheid.incident";
    private static final String STAPPEN = "veiligheid.incident_stap";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Incidentindex index;
    private final Clock klok;

    Incidenten(JdbcClient database, Kluis kluis, Incidentindex index, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.index = index;
        this.klok = klok;
    }

    /** @return false when the case has this kind of this moment already; of two at once one gets that answer */
    boolean voegToe(ZaakNummer nummer, MeldIncident melding, Instant ontdektOp, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij);
        // Two reports of one case at the same moment must not get the same place.
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param("incident " + nummer.waarde())
                .query((rijen, n) -> n)
                .list();
        return database.sql(
                                """
                                insert into veiligheid.incident (nummer, volgnummer, rij, token, soort, ontdekt_op, veilig,
                                    datalek, calamiteit, gelekt, lek, notitie, gemeld_door, gemeld_op)
                                select ?, count(*), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                                from veiligheid.incident where nummer = ?
                                on conflict (nummer, token) do nothing""")
                        .params(Arrays.asList(
                                nummer.waarde(),
                                rij,
                                index.token(nummer, melding.soort(), ontdektOp),
                                vak.sluit("soort", melding.soort()),
                                Timestamp.from(ontdektOp),
                                melding.veilig().isJa(),
                                melding.datalek().isJa(),
                                melding.wmo().isJa(),
                                vak.sluit("gelekt", melding.gelekt()),
                                vak.sluit("lek", melding.lek()),
                                vak.sluit("notitie", melding.notitie()),
                                door,
                                Timestamp.from(klok.instant()),
                                nummer.waarde()))
                        .update()
                == 1;
    }

    /** The incident that was reported and has no process yet, now that it gets one. */
    Incident begin(ZaakNummer nummer) {
        long id = database.sql(
                        """
                        update veiligheid.incident set begonnen = true where id = (
                            select min(id) from veiligheid.incident where nummer = ? and not begonnen) returning id""")
                .param(nummer.waarde())
                .query(Long.class)
                .single();
        return lees(id);
    }

    Incident lees(long id) {
        return database.sql("select * from veiligheid.incident where id = ?")
                .param(id)
                .query((rij, n) -> incident(rij))
                .single();
    }

    /** Oldest first. */
    List<Incident> van(ZaakNummer nummer) {
        return database.sql("select * from veiligheid.incident where nummer = ? order by id")
                .param(nummer.waarde())
                .query((rij, n) -> incident(rij))
                .list();
    }

    void bewaar(long incident, Incidentstap stap, String door) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, STAPPEN, rij);
        database.sql(
                        """
                        insert into veiligheid.incident_stap (incident, rij, soort, antwoord, niet_nodig, gedaan_op,
                            met_tijd, kenmerk, tekst, door, op) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        incident,
                        rij,
                        stap.soort().code(),
                        vak.sluit("antwoord", stap.antwoord()),
                        vak.sluit("niet_nodig", stap.nietNodig()),
                        stap.gedaanOp() == null ? null : Timestamp.from(stap.gedaanOp()),
                        stap.metTijd(),
                        vak.sluit("kenmerk", stap.kenmerk()),
                        vak.sluit("tekst", stap.tekst()),
                        door,
                        Timestamp.from(stap.op())))
                .update();
    }

    /** In the order in which they were done. */
    List<Incidentstap> stappen(long incident) {
        return database.sql("select * from veiligheid.incident_stap where incident = ? order by id")
                .param(incident)
                .query((rij, n) -> stap(rij))
                .list();
    }

    Optional<Incidentstap> stap(long incident, Incidentstap.Soort soort) {
        return stappen(incident).stream().filter(stap -> stap.soort() == soort).findFirst();
    }

    static String namen(Object antwoord) {
        return antwoord instanceof Collection<?> codes
                ? codes.stream().map(String::valueOf).collect(Collectors.joining(","))
                : antwoord.toString();
    }

    private Incident incident(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, TABEL, rij.getString("rij"));
        return new Incident(
                rij.getLong("id"),
                new ZaakNummer(rij.getString("nummer")),
                rij.getInt("volgnummer"),
                vak.code(rij, "soort", Incidentsoort.class),
                rij.getTimestamp("ontdekt_op").toInstant(),
                rij.getBoolean("veilig"),
                rij.getBoolean("datalek"),
                rij.getBoolean("calamiteit"),
                vak.codes(rij, "gelekt", Gelekt.class),
                vak.geheim(rij, "lek"),
                vak.geheim(rij, "notitie"),
                rij.getTimestamp("gemeld_op").toInstant(),
                moment(rij.getTimestamp("gesloten_op")));
    }

    private Incidentstap stap(ResultSet rij) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, STAPPEN, rij.getString("rij"));
        return new Incidentstap(
                Incidentstap.Soort.valueOf(rij.getString("soort").toUpperCase(java.util.Locale.ROOT)),
                vak.tekst(rij, "antwoord"),
                vak.code(rij, "niet_nodig", NietNodig.class),
                moment(rij.getTimestamp("gedaan_op")),
                rij.getBoolean("met_tijd"),
                vak.geheim(rij, "kenmerk"),
                vak.geheim(rij, "tekst"),
                rij.getTimestamp("op").toInstant());
    }

    private static @Nullable Instant moment(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
