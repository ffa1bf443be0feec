// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a case adds to the figures of consent: whether the client was asked for every purpose (K15), whatever the answer,
 * for a client is free to refuse; and what was withdrawn (K15I).
 */
@Component
class Toestemmingtelling implements Telbaar {

    private static final String GEVRAAGD = "K15";
    private static final String INGETROKKEN = "K15I";

    /** Discussing rights counts from the day on which the case opened: this module does not know the case itself. */
    private static final String VANAF_OPENEN = "T47";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Termijnen termijnen;

    Toestemmingtelling(JdbcClient database, Kluis kluis, Termijnen termijnen) {
        this.database = database;
        this.kluis = kluis;
        this.termijnen = termijnen;
    }

    private record Gegeven(String nummer, Doel doel, LocalDate gegevenOp, @Nullable Instant ingetrokkenOp) {

        /** Whether this consent goes on where the other one ends. */
        boolean neemtOver(Gegeven ander) {
            return doel == ander.doel()
                    && !gegevenOp.isAfter(LocalDate.ofInstant(ander.ingetrokkenOp(), VerzetbareKlok.AMSTERDAM))
                    && (ingetrokkenOp == null || ingetrokkenOp.isAfter(ander.ingetrokkenOp()));
        }
    }

    private record Einde(Doel doel, Instant op) {}

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        Set<String> gevraagd = gevraagd(nummers);
        geopend(nummers).forEach((nummer, op) -> {
            bijdragen.add(Bijdrage.gebeurtenis(nummer, GEVRAAGD, "zaak", op));
            if (gevraagd.contains(nummer)) {
                bijdragen.add(Bijdrage.gebeurtenis(nummer, GEVRAAGD, "volledig", op));
            }
        });
        gegeven(nummers).forEach((nummer, alle) -> einden(alle)
                .forEach(einde -> bijdragen.add(
                        Bijdrage.gebeurtenis(nummer, INGETROKKEN, einde.doel().code(), einde.op()))));
        return bijdragen;
    }

    private Map<String, Instant> geopend(Set<String> nummers) {
        Map<String, Instant> geopend = new HashMap<>();
        termijnen
                .alleVan(nummers, List.of(VANAF_OPENEN))
                .forEach(termijn -> geopend.merge(
                        termijn.nummer(), termijn.anker(), (een, ander) -> een.isBefore(ander) ? een : ander));
        return geopend;
    }

    /** One conversation asks for every purpose. */
    private Set<String> gevraagd(Set<String> nummers) {
        return database.sql("select distinct nummer from toestemming.gesprek where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** A purpose for which another consent goes on is not withdrawn; what one act withdrew twice, ended once. */
    private static Set<Einde> einden(List<Gegeven> alle) {
        Set<Einde> einden = new HashSet<>();
        for (Gegeven een : alle) {
            if (een.ingetrokkenOp() != null && alle.stream().noneMatch(ander -> ander.neemtOver(een))) {
                einden.add(new Einde(een.doel(), een.ingetrokkenOp()));
            }
        }
        return einden;
    }

    private Map<String, List<Gegeven>> gegeven(Set<String> nummers) {
        return database
                .sql(
                        """
                        select nummer, rij, doel, gegeven_op, ingetrokken_op from toestemming.toestemming
                        where nummer = any (?) order by id""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> {
                    Timestamp ingetrokken = rij.getTimestamp("ingetrokken_op");
                    return new Gegeven(
                            rij.getString("nummer"),
                            new Kluisrij(kluis, Toestemmingopslag.TABEL, rij.getString("rij"))
                                    .code(rij, "doel", Doel.class),
                            rij.getObject("gegeven_op", LocalDate.class),
                            ingetrokken == null ? null : ingetrokken.toInstant());
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Gegeven::nummer));
    }
}
