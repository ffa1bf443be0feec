// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody has typed on a form and not sent yet, encrypted on the server: it survives another tab, another
 * device and a lost session, and nothing stays in the browser. A draft is of one person and one form.
 */
@Repository
public class Concepten {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, List<String>>> SOORT = new TypeReference<>() {};

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Concepten(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    /** @param sleutel a task id, or the name of a page with a form of its own */
    @Transactional
    public void bewaar(String sleutel, Medewerker medewerker, Map<String, List<String>> getypt) {
        Timestamp nu = Timestamp.from(klok.instant());
        byte[] inhoud = kluis.sluit(Geheim.van(schrijf(getypt)), "gedeeld.concept", rij(sleutel, medewerker));
        database.sql(
                        """
                        insert into gedeeld.concept as c (sleutel, medewerker, inhoud, gewijzigd_op, begonnen_op)
                        values (?, ?, ?, ?, ?)
                        on conflict (sleutel, medewerker) do update set inhoud = excluded.inhoud,
                            gewijzigd_op = excluded.gewijzigd_op, keren = c.keren + 1""")
                .params(sleutel, medewerker.id(), inhoud, nu, nu)
                .update();
    }

    /** The key of a draft of an act without a task. */
    public static String sleutel(ZaakNummer nummer, String formulier) {
        return nummer.waarde() + '/' + formulier;
    }

    public Optional<Map<String, List<String>>> lees(String sleutel, Medewerker medewerker) {
        return database.sql("select inhoud from gedeeld.concept where sleutel = ? and medewerker = ?")
                .params(sleutel, medewerker.id())
                .query((rij, n) -> rij.getBytes(1))
                .optional()
                .map(inhoud -> lees(kluis.open(inhoud, "gedeeld.concept", rij(sleutel, medewerker))));
    }

    public void wis(String sleutel) {
        database.sql("delete from gedeeld.concept where sleutel = ?")
                .param(sleutel)
                .update();
    }

    public void wis(String sleutel, Medewerker medewerker) {
        database.sql("delete from gedeeld.concept where sleutel = ? and medewerker = ?")
                .params(sleutel, medewerker.id())
                .update();
    }

    private static String rij(String sleutel, Medewerker medewerker) {
        return sleutel + '/' + medewerker.id();
    }

    private static String schrijf(Map<String, List<String>> getypt) {
        try {
            return JSON.writeValueAsString(getypt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("concept is niet te schrijven", e);
        }
    }

    private static Map<String, List<String>> lees(Geheim inhoud) {
        try {
            return JSON.readValue(inhoud.tekst(), SOORT);
        } catch (JsonProcessingException e) {
            // The cause would quote the draft.
            throw new IllegalStateException("concept is niet te lezen");
        }
    }
}
