// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RaadsvraagNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps questions; what is asked and answered is encrypted. */
@Repository
class Raadsvraagopslag {

    private static final String TABEL = "rapportage.raadsvraag";

    private final JdbcClient database;
    private final Kluis kluis;

    Raadsvraagopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param formulier mark of the form @return whether that form made none yet */
    boolean voegToe(RaadsvraagNummer nummer, String formulier, RegistreerRaadsvraag opdracht, String door, Instant op) {
        Kluisrij rij = rij(UUID.randomUUID().toString());
        return database.sql(
                                """
                        insert into rapportage.raadsvraag (formulier, nummer, rij, gemeente, ontvangen_op, onderwerp, kenmerk, vraag,
                            geregistreerd_door, geregistreerd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (formulier) do nothing""")
                        .params(Arrays.asList(
                                formulier,
                                nummer.waarde(),
                                rij.rij(),
                                opdracht.gemeente(),
                                opdracht.ontvangenOp(),
                                opdracht.onderwerp().code(),
                                rij.sluit("kenmerk", opdracht.kenmerk()),
                                rij.sluit("vraag", opdracht.vraag()),
                                door,
                                Timestamp.from(op)))
                        .update()
                > 0;
    }

    RaadsvraagNummer vanFormulier(String formulier) {
        return database.sql("select nummer from rapportage.raadsvraag where formulier = ?")
                .param(formulier)
                .query((rij, n) -> new RaadsvraagNummer(rij.getString(1)))
                .single();
    }

    /** What is open first, then the newest. */
    List<Raadsvraag> alle() {
        return database.sql(
                        """
                        select * from rapportage.raadsvraag
                        order by coalesce(verzonden_op, ingetrokken_op::date) is not null, ontvangen_op desc, nummer""")
                .query((rijen, n) -> rij(rijen))
                .list();
    }

    /** @throws NietGevonden when there is none */
    Raadsvraag lees(RaadsvraagNummer nummer) {
        return database.sql("select * from rapportage.raadsvraag where nummer = ?")
                .param(nummer.waarde())
                .query((rijen, n) -> rij(rijen))
                .optional()
                .orElseThrow(NietGevonden::new);
    }

    void beantwoord(RaadsvraagNummer nummer, BeantwoordRaadsvraag opdracht, String door, Instant op) {
        zet(
                nummer,
                "antwoord = ?, tabellen = ?, beantwoord_door = ?, beantwoord_op = ?",
                kluisrij(nummer).sluit("antwoord", opdracht.antwoord()),
                opdracht.tabellen().toArray(String[]::new),
                door,
                Timestamp.from(op));
    }

    /** @param op null when the second person did not agree: then it is to be answered again @param terug why not */
    void stelVast(RaadsvraagNummer nummer, @Nullable Instant op, @Nullable Geheim terug) {
        zet(
                nummer,
                "vastgesteld_op = ?, terug = ?, beantwoord_op = case when ?::boolean then beantwoord_op end",
                op == null ? null : Timestamp.from(op),
                kluisrij(nummer).sluit("terug", terug),
                op != null);
    }

    void verstuur(RaadsvraagNummer nummer, LocalDate op) {
        zet(nummer, "verzonden_op = ?", op);
    }

    void trekIn(RaadsvraagNummer nummer, Instant op, Intrekreden reden) {
        zet(nummer, "ingetrokken_op = ?, intrekreden = ?", Timestamp.from(op), reden.code());
    }

    private void zet(RaadsvraagNummer nummer, String wat, @Nullable Object... waarden) {
        database.sql("update rapportage.raadsvraag set " + wat + " where nummer = ?")
                .params(Arrays.asList(waarden))
                .param(nummer.waarde())
                .update();
    }

    private Kluisrij kluisrij(RaadsvraagNummer nummer) {
        return rij(database.sql("select rij from rapportage.raadsvraag where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .single());
    }

    private Raadsvraag rij(ResultSet rijen) throws SQLException {
        Kluisrij rij = rij(rijen.getString("rij"));
        return new Raadsvraag(
                new RaadsvraagNummer(rijen.getString("nummer")),
                rijen.getString("gemeente"),
                rijen.getObject("ontvangen_op", LocalDate.class),
                Raadsonderwerp.valueOf(rijen.getString("onderwerp").toUpperCase(Locale.ROOT)),
                rij.geheim(rijen, "kenmerk"),
                rij.geheim(rijen, "vraag"),
                rij.geheim(rijen, "antwoord"),
                List.of((String[]) rijen.getArray("tabellen").getArray()),
                rij.geheim(rijen, "terug"),
                moment(rijen, "beantwoord_op"),
                moment(rijen, "vastgesteld_op"),
                rijen.getObject("verzonden_op", LocalDate.class),
                moment(rijen, "ingetrokken_op"),
                reden(rijen.getString("intrekreden")));
    }

    private static @Nullable Intrekreden reden(@Nullable String code) {
        return code == null ? null : Intrekreden.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Instant moment(ResultSet rijen, String kolom) throws SQLException {
        Timestamp moment = rijen.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }
}
