// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.bericht.Mailbericht;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox. Every method runs in the transaction of its caller. */
@Repository
class Uitgaandopslag {

    private static final String TABEL = "bericht.uitgaand";

    private final JdbcClient database;
    private final Kluis kluis;
    private final ObjectMapper json;

    Uitgaandopslag(JdbcClient database, Kluis kluis, ObjectMapper json) {
        this.database = database;
        this.kluis = kluis;
        this.json = json;
    }

    /** @param pogingen how often it was tried, this time included */
    record Genomen(String rij, String kenmerk, int pogingen) {}

    /** Nothing happens when there is one with this kenmerk, sent or not. */
    void voegToe(Mailbericht bericht, Instant nu) {
        Kluisrij rij = rij(UUID.randomUUID().toString());
        var inhoud = new Uitgaand.Inhoud(bericht.onderwerp(), bericht.alineas(), bericht.agenda());
        database.sql(
                        """
                        insert into bericht.uitgaand (rij, kenmerk, aan, inhoud, stand, gemaakt_op, volgende, uiterlijk)
                        values (?, ?, ?, ?, 'wacht', ?, ?, ?) on conflict (kenmerk) do nothing""")
                .params(Arrays.asList(
                        rij.rij(),
                        bericht.kenmerk(),
                        rij.sluit("aan", bericht.aan()),
                        rij.sluit("inhoud", schrijf(inhoud)),
                        Timestamp.from(nu),
                        Timestamp.from(nu),
                        bericht.uiterlijk() == null ? null : Timestamp.from(bericht.uiterlijk())))
                .update();
    }

    /** Takes the one that waits longest, so that of several servers one sends it. */
    Optional<Genomen> neem(Instant nu) {
        return database.sql(
                        """
                        update bericht.uitgaand set stand = 'bezig', genomen_op = :nu, pogingen = pogingen + 1
                        where rij = (select rij from bericht.uitgaand where stand = 'wacht' and volgende <= :nu
                                       and (uiterlijk is null or uiterlijk > :nu)
                                     order by volgende, gemaakt_op limit 1 for update skip locked)
                        returning rij, kenmerk, pogingen""")
                .param("nu", Timestamp.from(nu))
                .query(Genomen.class)
                .optional();
    }

    /** What was taken: apart from taking it, so that one that can't be read keeps no others waiting. */
    Uitgaand lees(String sleutel) {
        return database.sql("select rij, aan, inhoud from bericht.uitgaand where rij = ?")
                .param(sleutel)
                .query(this::brief)
                .single();
    }

    /**
     * What a server took and never came back from may have arrived. It is offered once more, and the second time it stays
     * where it is.
     *
     * @return the marks of these mails
     */
    List<String> onderbroken(Instant stilSinds, Instant nu) {
        return database.sql(
                        """
                        update bericht.uitgaand
                        set stand = case when onzeker then 'vastgelopen' else 'wacht' end, onzeker = true,
                            volgende = :nu, fout = :fout
                        where stand = 'bezig' and genomen_op < :stil
                        returning kenmerk""")
                .param("nu", Timestamp.from(nu))
                .param("stil", Timestamp.from(stilSinds))
                .param("fout", Foutsoort.ONDERBROKEN.code())
                .query(String.class)
                .list();
    }

    /** The address and the text go: nobody needs them any more. */
    void verzonden(String rij, Instant nu) {
        database.sql(
                        """
                        update bericht.uitgaand
                        set stand = 'verzonden', verzonden_op = ?, aan = null, inhoud = null, fout = null
                        where rij = ?""")
                .params(Timestamp.from(nu), rij)
                .update();
    }

    /** @param volgende when to try again, or null when it waits for an administrator @param teltMee as one of its tries */
    void mislukt(String rij, Foutsoort fout, @Nullable Instant volgende, boolean teltMee, Instant nu) {
        database.sql(
                        """
                        update bericht.uitgaand set stand = ?, fout = ?, volgende = ?, pogingen = pogingen - ?
                        where rij = ?""")
                .params(
                        (volgende == null ? Stand.VASTGELOPEN : Stand.WACHT).code(),
                        fout.code(),
                        Timestamp.from(volgende == null ? nu : volgende),
                        teltMee ? 0 : 1,
                        rij)
                .update();
    }

    /** Those of this mark, or of which the mark begins with it, that are not on their way. */
    void trekIn(String kenmerk) {
        database.sql(
                        """
                        delete from bericht.uitgaand
                        where (kenmerk = :kenmerk or starts_with(kenmerk, :kenmerk || '/'))
                          and stand in ('wacht', 'vastgelopen')""")
                .param("kenmerk", kenmerk)
                .update();
    }

    /** What is of no use any more. @return the marks */
    List<String> verlopen(Instant nu) {
        return database.sql(
                        """
                        delete from bericht.uitgaand where uiterlijk <= ? and stand in ('wacht', 'vastgelopen')
                        returning kenmerk""")
                .param(Timestamp.from(nu))
                .query(String.class)
                .list();
    }

    /** @return the marks of those that had not been sent */
    List<String> verwijder(Instant ouderDan) {
        return database
                .sql(
                        "delete from bericht.uitgaand where coalesce(verzonden_op, gemaakt_op) < ? returning kenmerk, stand")
                .param(Timestamp.from(ouderDan))
                .query((rij, n) -> "verzonden".equals(rij.getString("stand")) ? "" : rij.getString("kenmerk"))
                .list()
                .stream()
                .filter(kenmerk -> !kenmerk.isEmpty())
                .toList();
    }

    private Uitgaand brief(ResultSet rijen, int n) throws SQLException {
        Kluisrij rij = rij(rijen.getString("rij"));
        return new Uitgaand(
                rij.rij(),
                Objects.requireNonNull(rij.geheim(rijen, "aan")),
                inhoud(Objects.requireNonNull(rij.geheim(rijen, "inhoud"))));
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }

    private Geheim schrijf(Uitgaand.Inhoud inhoud) {
        try {
            return Geheim.van(json.writeValueAsString(inhoud));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("bericht is niet te schrijven");
        }
    }

    private Uitgaand.Inhoud inhoud(Geheim tekst) {
        try {
            return json.readValue(tekst.tekst(), Uitgaand.Inhoud.class);
        } catch (JsonProcessingException e) {
            // Without the cause, which quotes the text.
            throw new IllegalStateException("bericht is niet te lezen");
        }
    }
}
