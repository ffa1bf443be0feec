// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Uittreksel.Groep;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** AVG 16: what was wrong in a file and what stands there now. The old value stays to be read, for decisions rest on it. */
@Service
public class Correcties {

    private static final String TABEL = "toestemming.correctie";

    private final Uittreksels uittreksels;
    private final JdbcClient database;
    private final Kluis kluis;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    Correcties(Uittreksels uittreksels, JdbcClient database, Kluis kluis, HuidigeMedewerker huidige, Clock klok) {
        this.uittreksels = uittreksels;
        this.database = database;
        this.kluis = kluis;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** @param kenmerk of the request because of which it changed @param door account id */
    public record Correctie(
            Compartiment groep,
            String onderdeel,
            @Nullable Geheim oud,
            @Nullable Geheim nieuw,
            String kenmerk,
            String door,
            Instant op) {}

    /** @throws Weigering when nobody changed it yet through its own form */
    @Transactional(propagation = Propagation.MANDATORY)
    public void legVast(Verzoek verzoek) {
        List<Groep> groepen = uittreksels.verzamel(verzoek.zaak());
        String onderdeel = String.valueOf(verzoek.onderdeel());
        Geheim nu = Geheim.van(Onderdeel.waarde(groepen, onderdeel));
        Geheim was = verzoek.oudeWaarde() == null ? Geheim.van("") : verzoek.oudeWaarde();
        if (nu.equals(was)) {
            throw new Weigering("gegevenOp", "Er staat nog hetzelfde. Wijzig het gegeven eerst in het dossier.");
        }
        Kluisrij rij = new Kluisrij(kluis, TABEL, UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into toestemming.correctie (nummer, verzoek, rij, groep, onderdeel, oud, nieuw, door, op)
                        values (:nummer, :verzoek, :rij, :groep, :onderdeel, :oud, :nieuw, :door, :op)""")
                .param("nummer", verzoek.zaak().waarde())
                .param("verzoek", verzoek.id())
                .param("rij", rij.rij())
                .param(
                        "groep",
                        rij.sluit(
                                "groep",
                                Onderdeel.compartiment(groepen, onderdeel).name()))
                .param("onderdeel", rij.sluit("onderdeel", onderdeel))
                .param("oud", rij.sluit("oud", was))
                .param("nieuw", rij.sluit("nieuw", nu))
                .param("door", huidige.wie().id())
                .param("op", Timestamp.from(klok.instant()))
                .update();
    }

    /** The oldest first; who reads it may read that compartment. */
    @Transactional(readOnly = true)
    public List<Correctie> van(ZaakNummer nummer) {
        return database.sql(
                        """
                        select c.*, v.kenmerk from toestemming.correctie c join toestemming.verzoek v on v.id = c.verzoek
                        where c.nummer = ? order by c.id""")
                .param(nummer.waarde())
                .query((rijen, n) -> {
                    Kluisrij rij = new Kluisrij(kluis, TABEL, rijen.getString("rij"));
                    return new Correctie(
                            rij.code(rijen, "groep", Compartiment.class),
                            rij.tekst(rijen, "onderdeel"),
                            rij.geheim(rijen, "oud"),
                            rij.geheim(rijen, "nieuw"),
                            rijen.getString("kenmerk"),
                            rijen.getString("door"),
                            rijen.getTimestamp("op").toInstant());
                })
                .list();
    }

    Compartiment compartiment(Verzoek verzoek) {
        return Onderdeel.compartiment(uittreksels.verzamel(verzoek.zaak()), String.valueOf(verzoek.onderdeel()));
    }

    /** The compartments that an extract holds. */
    Compartiment[] groepen(Verzoek verzoek) {
        return uittreksels.regels(verzoek.id()).stream()
                .map(Uittreksels.Regel::compartiment)
                .distinct()
                .toArray(Compartiment[]::new);
    }
}
