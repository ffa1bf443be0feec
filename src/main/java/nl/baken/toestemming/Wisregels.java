// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** AVG 17: what goes away when the client asks, and on which ground the rest stays; by dated rules. */
@Service
class Wisregels {

    private final JdbcClient database;
    private final List<Wisbaar> wisbaar;
    private final List<Wisverbod> verboden;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Wisregels(
            JdbcClient database,
            List<Wisbaar> wisbaar,
            List<Wisverbod> verboden,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.wisbaar = wisbaar;
        this.verboden = verboden;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param uitkomst {@code wissen} or {@code blijft} @param tekst what it is, as the letter says it */
    record Wisregel(String onderdeel, String uitkomst, String tekst, String bron) {

        boolean magWeg() {
            return uitkomst.equals("wissen");
        }
    }

    /** What became of one kind of facts. @param aantal how many rows went away */
    public record Gewist(String onderdeel, String uitkomst, String tekst, String bron, int aantal) {

        public boolean isWeg() {
            return uitkomst.equals("wissen");
        }
    }

    List<Wisregel> geldend() {
        return database.sql(
                        """
                        select onderdeel, uitkomst, tekst, bron from toestemming.wisregel
                        where geldig_van <= :dag and (geldig_tot is null or geldig_tot > :dag) order by id""")
                .param("dag", LocalDate.now(klok))
                .query(Wisregel.class)
                .list();
    }

    /** What may go away and is there. */
    List<Wisregel> mogelijk(ZaakNummer nummer) {
        return geldend().stream()
                .filter(Wisregel::magWeg)
                .filter(regel -> bron(regel.onderdeel()).aantal(nummer) > 0)
                .toList();
    }

    /** @throws Weigering when the rules or a legal hold do not let one of these go */
    void eisToegestaan(ZaakNummer nummer, Collection<String> onderdelen) {
        List<String> redenen = verboden.stream()
                .flatMap(verbod -> verbod.redenen(nummer).stream())
                .toList();
        if (!onderdelen.isEmpty() && !redenen.isEmpty()) {
            throw new Weigering(
                    "onderdelen",
                    "Van dit dossier mag nu niets weg: " + String.join(", ", redenen) + ". Wijs dit deel af.");
        }
        List<String> mag = geldend().stream()
                .filter(Wisregel::magWeg)
                .map(Wisregel::onderdeel)
                .toList();
        if (!mag.containsAll(onderdelen)) {
            throw new Weigering("onderdelen", "Dit mag volgens de regels van vandaag niet weg. Kies iets anders.");
        }
    }

    /** Takes away what was chosen and keeps per rule what became of it. @throws Weigering as {@link #eisToegestaan} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pasToe(Verzoek verzoek) {
        eisToegestaan(verzoek.zaak(), verzoek.teWissen());
        for (Wisregel regel : geldend()) {
            boolean weg = verzoek.teWissen().contains(regel.onderdeel());
            int aantal = weg ? bron(regel.onderdeel()).wis(verzoek.zaak()) : 0;
            database.sql(
                            """
                            insert into toestemming.gewist (verzoek, onderdeel, uitkomst, tekst, bron, aantal, op)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            verzoek.id(),
                            regel.onderdeel(),
                            weg ? "wissen" : "blijft",
                            regel.tekst(),
                            weg || !regel.magWeg() ? regel.bron() : "Niet gewist: zie de uitleg in deze brief",
                            aantal,
                            Timestamp.from(klok.instant()))
                    .update();
        }
        gebeurtenissen.publishEvent(new Handeling(
                Actie.VERWIJDEREN, "gegevens gewist op verzoek", verzoek.zaak().waarde(), "AVG-verzoek"));
    }

    /** What went away and what stays, as it was decided; empty when nothing was done yet. */
    List<Gewist> van(long verzoek) {
        return database.sql(
                        "select onderdeel, uitkomst, tekst, bron, aantal from toestemming.gewist where verzoek = ? order by id")
                .param(verzoek)
                .query(Gewist.class)
                .list();
    }

    private Wisbaar bron(String onderdeel) {
        return wisbaar.stream()
                .filter(bron -> bron.onderdeel().equals(onderdeel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("niets kan dit wissen: " + onderdeel));
    }
}
