// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of P07 as rows that never change; all but dates is encrypted (article 10 AVG). */
@Repository
class Strafdossiers {

    private static final String STAP = "strafrecht.stap";
    private static final String VERHOOR = "strafrecht.verhoor";

    private final JdbcClient database;
    private final Kluis kluis;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    Strafdossiers(JdbcClient database, Kluis kluis, HuidigeMedewerker huidige, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.huidige = huidige;
        this.klok = klok;
    }

    void noteer(ZaakNummer nummer, Stapsoort soort, LocalDate op) {
        noteer(nummer, soort, op, null, null, null);
    }

    void noteer(ZaakNummer nummer, Stapsoort soort, LocalDate op, @Nullable Codewoord keuze) {
        noteer(nummer, soort, op, keuze, null, null);
    }

    void slaOver(ZaakNummer nummer, Stapsoort soort, NietNodig reden) {
        noteer(nummer, soort, LocalDate.now(klok), null, reden, null);
    }

    /** @return the row's key */
    String noteer(
            ZaakNummer nummer,
            Stapsoort soort,
            LocalDate op,
            @Nullable Codewoord keuze,
            @Nullable NietNodig reden,
            @Nullable Geheim tekst) {
        String rij = UUID.randomUUID().toString();
        Kluisrij vak = new Kluisrij(kluis, STAP, rij);
        database.sql(
                        """
                        insert into strafrecht.stap (nummer, rij, soort, op, keuze, reden, tekst, door, vastgelegd_op)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        rij,
                        vak.sluit("soort", soort.name()),
                        op,
                        vak.sluit("keuze", keuze == null ? null : keuze.name()),
                        vak.sluit("reden", reden == null ? null : reden.name()),
                        vak.sluit("tekst", tekst),
                        huidige.wie().id(),
                        Timestamp.from(klok.instant())))
                .update();
        return rij;
    }

    void noteerVerhoor(ZaakNummer nummer, Stapsoort soort, LegVerhoorVast opdracht) {
        String rij = noteer(nummer, soort, opdracht.op(), opdracht.dienst(), null, null);
        Kluisrij vak = new Kluisrij(kluis, VERHOOR, rij);
        BigDecimal minuten = opdracht.minuten();
        database.sql(
                        """
                        insert into strafrecht.verhoor (stap, minuten, tolk, nagesprek, studio, gezag_akkoord)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        rij,
                        vak.sluit("minuten", minuten == null ? null : minuten.intValueExact()),
                        vak.sluit("tolk", opdracht.tolk()),
                        vak.sluit("nagesprek", opdracht.nagesprek()),
                        vak.sluit("studio", opdracht.studio()),
                        vak.sluit("gezag_akkoord", opdracht.gezagAkkoord())))
                .update();
    }

    Strafdossier lees(ZaakNummer nummer) {
        List<Stap> stappen = database.sql("select * from strafrecht.stap where nummer = ? order by op, id")
                .param(nummer.waarde())
                .query((rijen, n) -> stap(rijen))
                .list();
        long minuten = database
                .sql(
                        """
                        select v.stap, v.minuten from strafrecht.verhoor v
                        join strafrecht.stap s on s.rij = v.stap where s.nummer = ?""")
                .param(nummer.waarde())
                .query((rijen, n) -> new Kluisrij(kluis, VERHOOR, rijen.getString("stap")).tekst(rijen, "minuten"))
                .list()
                .stream()
                .mapToLong(getal -> getal == null ? 0 : Long.parseLong(getal))
                .sum();
        return new Strafdossier(stappen, minuten);
    }

    /** What happened in each of these cases, in that order; a case in which nothing did is left out. */
    Map<String, List<Stap>> stappen(Collection<String> nummers) {
        return database
                .sql("select * from strafrecht.stap where nummer = any (?) order by op, id")
                .param(nummers.toArray(String[]::new))
                .query((rijen, n) -> Map.entry(rijen.getString("nummer"), stap(rijen)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stap stap(ResultSet rijen) throws SQLException {
        Kluisrij vak = new Kluisrij(kluis, STAP, rijen.getString("rij"));
        Stapsoort soort = vak.code(rijen, "soort", Stapsoort.class);
        return new Stap(
                rijen.getLong("id"),
                soort,
                rijen.getObject("op", LocalDate.class),
                soort.keuze(vak.tekst(rijen, "keuze")),
                vak.code(rijen, "reden", NietNodig.class),
                vak.geheim(rijen, "tekst"),
                rijen.getTimestamp("vastgelegd_op").toInstant());
    }
}
