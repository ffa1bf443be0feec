// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The municipalities that were added to D07, or went into another one, since it was released. */
@Repository
class Gemeenterijen {

    private final JdbcClient database;

    Gemeenterijen(JdbcClient database) {
        this.database = database;
    }

    record Rij(
            String naam,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot,
            String centrumgemeente,
            String zekerheid,
            @Nullable String opvolger,
            String basis,
            String bron,
            boolean ingetrokken) {

        boolean geldt(LocalDate dag) {
            return !ingetrokken && !geldigVan.isAfter(dag) && (geldigTot == null || geldigTot.isAfter(dag));
        }

        /** The name by which a decision record knows this row. */
        String regel() {
            return "gemeente " + naam + " vanaf " + geldigVan;
        }
    }

    /** Read anew each time, there are few: an edited row counts at once, on every node. */
    List<Rij> alle() {
        return database.sql("select *, ingetrokken_op is not null as ingetrokken from gedeeld.gemeente"
                        + " order by naam, geldig_van")
                .query(Rij.class)
                .list();
    }

    List<Rij> op(LocalDate dag) {
        return alle().stream().filter(rij -> rij.geldt(dag)).toList();
    }

    Optional<Rij> zoek(String naam, LocalDate dag) {
        return zoek(alle(), naam, dag);
    }

    static Optional<Rij> zoek(List<Rij> rijen, String naam, LocalDate dag) {
        return rijen.stream()
                .filter(rij -> rij.geldt(dag) && rij.naam().equals(naam))
                .findFirst();
    }

    void voegToe(Rij rij) {
        database.sql(
                        """
                        insert into gedeeld.gemeente
                            (naam, geldig_van, centrumgemeente, zekerheid, opvolger, basis, bron)
                        values (:naam, :van, :centrumgemeente, :zekerheid, :opvolger, :basis, :bron)""")
                .param("naam", rij.naam())
                .param("van", rij.geldigVan())
                .param("centrumgemeente", rij.centrumgemeente())
                .param("zekerheid", rij.zekerheid())
                .param("opvolger", rij.opvolger())
                .param("basis", rij.basis())
                .param("bron", rij.bron())
                .update();
    }
}
