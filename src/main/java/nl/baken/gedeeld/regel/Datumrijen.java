// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The days of dated rows, for every table with {@code geldig_van}, {@code geldig_tot} and {@code ingetrokken_op}: rows
 * of one subject never overlap, a new one closes the one before it, and nothing is ever deleted.
 */
public final class Datumrijen {

    private final JdbcClient database;
    private final Clock klok;
    private final String tabel;
    private final String sleutelkolom;

    /** @param tabel and {@code sleutelkolom}: names of ours, never of a user */
    public Datumrijen(JdbcClient database, Clock klok, String tabel, String sleutelkolom) {
        this.database = database;
        this.klok = klok;
        this.tabel = tabel;
        this.sleutelkolom = sleutelkolom;
    }

    private record Rij(LocalDate van, @Nullable LocalDate tot, boolean ingetrokken) {}

    /** @throws Weigering when a row begins on that day, or waits to begin later */
    public void eisRuimte(String sleutel, LocalDate van) {
        for (Rij rij : rijen(sleutel)) {
            if (rij.van().equals(van)) {
                throw new Weigering("geldigVan", "Op deze dag begint al een andere rij. Kies een andere dag.");
            }
            if (!rij.ingetrokken() && rij.van().isAfter(van)) {
                throw new Weigering(
                        "geldigVan",
                        "Er staat al een rij klaar die begint op " + Dag.toon(rij.van())
                                + ". Kies een latere dag, of trek die rij eerst in.");
            }
        }
    }

    /** The row that holds on that day ends there. */
    public void sluitAf(String sleutel, LocalDate van) {
        database.sql("update " + tabel + " set geldig_tot = :van where " + sleutelkolom + " = :sleutel"
                        + " and ingetrokken_op is null and geldig_van < :van"
                        + " and (geldig_tot is null or geldig_tot > :van)")
                .param("van", van)
                .param("sleutel", sleutel)
                .update();
    }

    /** @throws Weigering when the row changed since, or would end before it began */
    public void beeindig(String sleutel, LocalDate van, LocalDate tot) {
        Rij rij = rij(sleutel, van);
        if (!tot.isAfter(van)) {
            throw new Weigering(
                    "eindigtOp", "De rij begint op " + Dag.toon(van) + ". Kies een latere dag, of trek de rij in.");
        }
        if (rij.tot() != null) {
            throw new Weigering("eindigtOp", "Deze rij eindigt al op " + Dag.toon(rij.tot()) + ".");
        }
        zet("geldig_tot = :waarde", sleutel, van, tot);
    }

    /** @throws Weigering when the row holds already, or changed since */
    public void trekIn(String sleutel, LocalDate van) {
        Rij rij = rij(sleutel, van);
        if (!van.isAfter(LocalDate.now(klok))) {
            throw new Weigering("Deze rij geldt al. Maak een nieuwe rij die haar vervangt.");
        }
        zet("ingetrokken_op = :waarde", sleutel, van, Timestamp.from(klok.instant()));
        rijen(sleutel).stream()
                .filter(vorige -> !vorige.ingetrokken() && van.equals(vorige.tot()))
                .forEach(vorige -> zet("geldig_tot = :waarde", sleutel, vorige.van(), rij.tot()));
    }

    private Rij rij(String sleutel, LocalDate van) {
        return rijen(sleutel).stream()
                .filter(rij -> rij.van().equals(van) && !rij.ingetrokken())
                .findFirst()
                .orElseThrow(() -> new Weigering("Deze rij is intussen veranderd. Bekijk de lijst opnieuw."));
    }

    private List<Rij> rijen(String sleutel) {
        return database.sql("select geldig_van, geldig_tot, ingetrokken_op from " + tabel + " where " + sleutelkolom
                        + " = ? order by geldig_van for update")
                .param(sleutel)
                .query((rij, n) -> new Rij(
                        rij.getObject("geldig_van", LocalDate.class),
                        rij.getObject("geldig_tot", LocalDate.class),
                        rij.getTimestamp("ingetrokken_op") != null))
                .list();
    }

    private void zet(String wat, String sleutel, LocalDate van, @Nullable Object waarde) {
        database.sql("update " + tabel + " set " + wat + " where " + sleutelkolom + " = :sleutel and geldig_van = :van")
                .param("waarde", waarde)
                .param("sleutel", sleutel)
                .param("van", van)
                .update();
    }
}
