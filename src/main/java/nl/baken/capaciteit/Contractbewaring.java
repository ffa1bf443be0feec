// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Bewaarbron;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.termijn.Termijnen;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * D09: a contract is kept for the time of B07 after its last day, and goes with its estimates, answers, meetings and
 * settlements. A proposal that came to nothing too. What it added to the figures stays.
 */
@Component
class Contractbewaring implements Bewaarbron {

    private static final String REGEL = "B07";
    private static final String OPEN_WERK = "Er loopt nog een taak of een gesprek over dit contract";

    private static final String CONTRACT =
            """
            select c.nummer, c.tot,
                   exists (select 1 from toegang.taak t where t.nummer = c.nummer)
                   or exists (select 1 from capaciteit.aandachtspunt a where a.contract = c.nummer and a.klaar_op is null) as werk
            from capaciteit.contract c where c.tot < :dag""";

    private final JdbcClient database;
    private final Termijnen termijnen;

    Contractbewaring(JdbcClient database, Termijnen termijnen) {
        this.database = database;
        this.termijnen = termijnen;
    }

    /** All that hangs on a contract, and at last the contract. */
    @Bean
    static Vernietigbaar contractvernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.SPOREN,
                samen(
                        Stream.of(
                                        "verdeeld",
                                        "afrekening",
                                        "aandachtspunt",
                                        "aandeel",
                                        "ronde",
                                        "wijziging",
                                        "sleuteljaar",
                                        "akkoord",
                                        "raming")
                                .map(tabel -> Deel.waar("capaciteit." + tabel, "contract = :nummer"))
                                .toList(),
                        List.of(Deel.maakLos("capaciteit.contract", "voorganger")),
                        opNummer("capaciteit.contract")));
    }

    private record Rij(String nummer, LocalDate tot, boolean werk) {}

    @Override
    public boolean kent(String nummer) {
        return nummer.startsWith(ContractNummer.VOORVOEGSEL);
    }

    /** A contract is of the whole region: who may destroy, knows of all of them. */
    @Override
    @Transactional(readOnly = true)
    public List<Dossier> rijp(LocalDate dag, Medewerker lezer) {
        if (!lezer.heeft(Rol.TEAMLEIDER_ZC) && !lezer.heeft(Rol.FG)) {
            return List.of();
        }
        return database.sql(CONTRACT).param("dag", dag).query(Rij.class).list().stream()
                .flatMap(rij -> dossier(rij, dag).stream())
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Dossier> houdVast(String nummer, LocalDate dag) {
        return database.sql(CONTRACT + " and c.nummer = :nummer for update of c")
                .param("dag", dag)
                .param("nummer", nummer)
                .query(Rij.class)
                .optional()
                .flatMap(rij -> dossier(rij, dag));
    }

    /** Nothing as long as its term runs. */
    private Optional<Dossier> dossier(Rij rij, LocalDate dag) {
        return termijnen
                .zoekEinde(REGEL, Dag.begin(rij.tot().plusDays(1)))
                .map(einde -> new Dossier(
                        rij.nummer(),
                        rij.tot(),
                        LocalDate.ofInstant(einde.vervalt(), VerzetbareKlok.AMSTERDAM),
                        REGEL,
                        einde.regel().geldigVan(),
                        beletsels(rij)))
                .filter(dossier -> !dossier.vernietigenOp().isAfter(dag));
    }

    private static List<String> beletsels(Rij rij) {
        return rij.werk() ? List.of(OPEN_WERK) : List.of();
    }

    @Override
    public List<String> gaatMee(String nummer) {
        return List.of(nummer);
    }
}
