// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.List;
import nl.baken.gedeeld.Kluiskolommen.Kolom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes everything anew with the first key, in small batches: stopping halfway harms nothing, doing it again goes on
 * with what was not done, and people can go on working.
 */
@Component
class Sleutelwissel {

    private static final int PER_KEER = 200;
    private static final String BEGIN = "(0,0)";

    private final JdbcClient database;
    private final TransactionOperations transactie;
    private final Kluiskolommen kolommen;
    private final Sleutels sleutels;
    private final Kluis kluis;
    private final List<Blindeindex> indexen;

    Sleutelwissel(
            JdbcClient database,
            TransactionOperations transactie,
            Kluiskolommen kolommen,
            Sleutels sleutels,
            Kluis kluis,
            List<Blindeindex> indexen) {
        this.database = database;
        this.transactie = transactie;
        this.kolommen = kolommen;
        this.sleutels = sleutels;
        this.kluis = kluis;
        this.indexen = indexen;
    }

    /** @return how many values were closed anew; 0 when all were */
    long hersleutel() {
        long aantal = 0;
        for (Kolom kolom : kolommen.alle()) {
            aantal += hersleutel(kolom);
        }
        maakTokensOpnieuw();
        return aantal;
    }

    /** No token tells which key it is of, so it is done for everybody. */
    void maakTokensOpnieuw() {
        indexen.forEach(this::maakOpnieuw);
    }

    /** The columns that still hold something that another key closed. */
    List<String> nogMetEenOudeSleutel() {
        return kolommen.alle().stream()
                .filter(kolom -> database.sql("select exists (select 1 from " + kolom.tabel() + waar(kolom) + ")")
                        .param("merk", sleutels.merk())
                        .query(Boolean.class)
                        .single())
                .map(kolom -> kolom.tabel() + "." + kolom.naam())
                .toList();
    }

    /** A row that is changed stands further on in the table, so the end is when a whole pass found nothing to do. */
    private long hersleutel(Kolom kolom) {
        long aantal = 0;
        long ronde;
        do {
            ronde = 0;
            String na = BEGIN;
            while (!na.isEmpty()) {
                String vanaf = na;
                List<Waarde> oud = transactie.execute(t -> keer(kolom, vanaf));
                ronde += oud.size();
                na = oud.isEmpty() ? "" : oud.get(oud.size() - 1).plaats();
            }
            aantal += ronde;
        } while (ronde > 0);
        return aantal;
    }

    private record Waarde(String plaats, String rij, byte[] waarde) {}

    private List<Waarde> keer(Kolom kolom, String na) {
        List<Waarde> oud = database.sql(
                        "select ctid::text as plaats, (" + kolom.rij() + ")::text as rij, " + kolom.naam()
                                + " as waarde from " + kolom.tabel() + waar(kolom)
                                + " and ctid > :na::tid order by ctid limit " + PER_KEER)
                .param("merk", sleutels.merk())
                .param("na", na)
                .query((rij, n) -> new Waarde(rij.getString(1), rij.getString(2), rij.getBytes(3)))
                .list();
        // Only what still is as it was read: who changed it in between closed it with the first key already.
        oud.forEach(waarde -> database.sql("update " + kolom.tabel() + " set " + kolom.naam() + " = :nieuw where "
                        + kolom.naam() + " = :oud and ctid = :plaats::tid")
                .param("nieuw", kluis.vernieuw(waarde.waarde(), kolom.plek(), waarde.rij()))
                .param("oud", waarde.waarde())
                .param("plaats", waarde.plaats())
                .update());
        return oud;
    }

    private static String waar(Kolom kolom) {
        return " where " + kolom.naam() + " is not null and substring(" + kolom.naam() + " from 1 for 5) <> :merk";
    }

    private void maakOpnieuw(Blindeindex index) {
        String na = "";
        do {
            String vanaf = na;
            na = transactie.execute(t -> index.maakOpnieuw(vanaf, PER_KEER));
        } while (!na.isEmpty());
    }
}
