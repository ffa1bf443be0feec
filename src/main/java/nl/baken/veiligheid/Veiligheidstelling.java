// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a case adds to the figures of safety: who left for a place that nobody knows (K12), and incidents with their data
 * leaks (K13).
 */
@Component
class Veiligheidstelling implements Telbaar {

    private static final String VERTROKKEN = "K12";
    private static final String INCIDENT = "K13";
    private static final String DATALEK = "K13L";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Zaken zaken;
    private final Termijnen termijnen;

    Veiligheidstelling(JdbcClient database, Kluis kluis, Zaken zaken, Termijnen termijnen) {
        this.database = database;
        this.kluis = kluis;
        this.zaken = zaken;
        this.termijnen = termijnen;
    }

    /** Two people agreed that the client left. */
    private record Vertrek(
            String nummer, Instant laatstGezien, Instant vastgesteldOp, @Nullable LocalDate gevondenOp) {}

    /** Which time that the client was missing. */
    private record Keer(String nummer, Instant laatstGezien) {

        static Keer van(String nummer, Instant laatstGezien) {
            return new Keer(nummer, laatstGezien.truncatedTo(MILLIS));
        }
    }

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        zaken.lees(nummers)
                .forEach(zaak -> bijdragen.add(
                        Bijdrage.gebeurtenis(zaak.nummer().waarde(), VERTROKKEN, "zaak", zaak.geopendOp())));
        Set<Keer> minderjarig = minderjarig(nummers);
        vertrokken(nummers).forEach(vertrek -> tel(vertrek, minderjarig, bijdragen));
        telIncidenten(nummers, bijdragen);
        return bijdragen;
    }

    private static void tel(Vertrek vertrek, Set<Keer> minderjarig, List<Bijdrage> bijdragen) {
        String nummer = vertrek.nummer();
        bijdragen.add(Bijdrage.gebeurtenis(nummer, VERTROKKEN, "mob", vertrek.vastgesteldOp()));
        if (minderjarig.contains(Keer.van(nummer, vertrek.laatstGezien()))) {
            bijdragen.add(Bijdrage.gebeurtenis(nummer, VERTROKKEN, "mob_minderjarig", vertrek.vastgesteldOp()));
        }
        if (vertrek.gevondenOp() != null) {
            bijdragen.add(Bijdrage.gebeurtenis(nummer, VERTROKKEN, "terug", Dag.begin(vertrek.gevondenOp())));
        }
    }

    /** Somebody who was back before two people agreed, never left. */
    private List<Vertrek> vertrokken(Set<String> nummers) {
        return database.sql(
                        """
                        select nummer, laatst_gezien, vastgesteld_op, gevonden_op from veiligheid.vermissing
                        where nummer = any (?) and vastgesteld_op is not null""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> new Vertrek(
                        rij.getString("nummer"),
                        rij.getTimestamp("laatst_gezien").toInstant(),
                        rij.getTimestamp("vastgesteld_op").toInstant(),
                        rij.getObject("gevonden_op", LocalDate.class)))
                .list();
    }

    /** Of whom it was a child then, with the doubt for the child: that decided by when it had to be confirmed. */
    private Set<Keer> minderjarig(Set<String> nummers) {
        return termijnen.alleVan(nummers, Vermissingstermijnen.BEVESTIGEN_MINDERJARIG).stream()
                .filter(termijn -> termijn.gehaaldOp() != null)
                .map(termijn -> Keer.van(termijn.nummer(), termijn.anker()))
                .collect(Collectors.toSet());
    }

    private void telIncidenten(Set<String> nummers, List<Bijdrage> bijdragen) {
        database.sql(
                        """
                        select nummer, rij, soort, datalek, ontdekt_op from veiligheid.incident
                        where nummer = any (?)""")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    String nummer = rij.getString("nummer");
                    Instant op = rij.getTimestamp("ontdekt_op").toInstant();
                    Incidentsoort soort = new Kluisrij(kluis, Incidenten.TABEL, rij.getString("rij"))
                            .code(rij, "soort", Incidentsoort.class);
                    bijdragen.add(Bijdrage.gebeurtenis(nummer, INCIDENT, soort.code(), op));
                    if (rij.getBoolean("datalek")) {
                        bijdragen.add(Bijdrage.gebeurtenis(nummer, DATALEK, "", op));
                    }
                });
    }
}
