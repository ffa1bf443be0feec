// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Comenshaopslag {

    private static final String KENMERK = "zorgcoordinatie.comensha.kenmerk";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Comenshaopslag(JdbcClient database, Kluis kluis, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    record Rij(
            Comenshastand stand,
            @Nullable Geheim kenmerk,
            boolean dubbel,
            LocalDate nagegaanOp,
            @Nullable LocalDate bijgewerktOp) {}

    void bewaar(ZaakNummer nummer, ControleerComensha opdracht, String door) {
        database.sql(
                        """
                        insert into zorgcoordinatie.comensha
                            (nummer, stand, kenmerk, dubbel, nagegaan_op, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (nummer) do update set stand = excluded.stand, kenmerk = excluded.kenmerk,
                            dubbel = excluded.dubbel, nagegaan_op = excluded.nagegaan_op, door = excluded.door,
                            vastgelegd_op = excluded.vastgelegd_op""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        opdracht.stand().code(),
                        kluis.sluit(opdracht.kenmerk(), KENMERK, nummer.waarde()),
                        Boolean.TRUE.equals(opdracht.dubbel()),
                        opdracht.nagegaanOp(),
                        door,
                        Timestamp.from(klok.instant())))
                .update();
    }

    /** Somebody who stands in the register. @param op the day on which that was established */
    record Registratie(String nummer, LocalDate op) {}

    /** By case number, without those who are not registered; for figures. */
    Map<String, Registratie> registraties(Collection<String> nummers) {
        return database
                .sql("select nummer, nagegaan_op from zorgcoordinatie.comensha where nummer = any (?) and stand <> ?")
                .params(nummers.toArray(String[]::new), Comenshastand.GEEN_TOESTEMMING.code())
                .query((rij, n) -> new Registratie(rij.getString(1), rij.getObject(2, LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Registratie::nummer, wat -> wat));
    }

    void werkBij(ZaakNummer nummer, WerkRegistratieBij opdracht) {
        database.sql("update zorgcoordinatie.comensha set bijgewerkt_op = ?, bijgewerkt_via = ? where nummer = ?")
                .params(opdracht.bijgewerktOp(), opdracht.via().code(), nummer.waarde())
                .update();
    }

    Optional<Rij> zoek(ZaakNummer nummer) {
        return database.sql("select * from zorgcoordinatie.comensha where nummer = ?")
                .param(nummer.waarde())
                .query((rij, n) -> new Rij(
                        Comenshastand.valueOf(rij.getString("stand").toUpperCase(Locale.ROOT)),
                        kluis.open(rij.getBytes("kenmerk"), KENMERK, nummer.waarde()),
                        rij.getBoolean("dubbel"),
                        rij.getObject("nagegaan_op", LocalDate.class),
                        rij.getObject("bijgewerkt_op", LocalDate.class)))
                .optional();
    }
}
