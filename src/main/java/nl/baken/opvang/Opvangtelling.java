// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a case adds to the figures of shelter: beds, refusals, and how long somebody was without a place. */
@Component
class Opvangtelling implements Telbaar {

    private static final String BEZET = "K07";
    private static final String BEZET_ELDERS = "K07E";
    private static final String VERBLIJFSDUUR = "K07D";
    private static final String WACHTTIJD = "K07W";
    private static final String GEWEIGERD = "K07R";
    private static final String GEEN_PLEK = "K08";

    /** After this the municipality, and after that the team leader looks along: a day, and three. */
    private static final Map<String, String> NORMEN = Map.of("24", "T62", "72", "T63");

    private final JdbcClient database;
    private final Kluis kluis;
    private final Termijnen termijnen;

    Opvangtelling(JdbcClient database, Kluis kluis, Termijnen termijnen) {
        this.database = database;
        this.kluis = kluis;
        this.termijnen = termijnen;
    }

    private record Geweigerd(String nummer, Weigerreden reden, Instant op) {}

    private record Bed(String nummer, Bedtijd tijd) {}

    private record Behoeftetijd(String nummer, Instant sinds, @Nullable Instant geeindigdOp, boolean open) {}

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        geweigerd(nummers)
                .forEach(een -> bijdragen.add(Bijdrage.gebeurtenis(
                        een.nummer(), GEWEIGERD, een.reden().code(), een.op())));
        Map<String, List<Bedtijd>> bedden = bedden(nummers);
        bedden.forEach((nummer, tijden) -> tijden.forEach(tijd -> telBed(nummer, tijd, bijdragen)));
        telWachten(wachttijden(nummers, bedden), bijdragen);
        return bijdragen;
    }

    private static void telBed(String nummer, Bedtijd bed, List<Bijdrage> bijdragen) {
        String cijfer = bed.opHetBord() ? BEZET : BEZET_ELDERS;
        String soort = bed.soort().code();
        bijdragen.add(Bijdrage.stand(nummer, cijfer, soort, bed.begin(), 1));
        Instant einde = bed.einde();
        if (einde != null) {
            bijdragen.add(Bijdrage.stand(nummer, cijfer, soort, einde, -1));
            Bijdrage.duur(nummer, VERBLIJFSDUUR, soort, einde, Duration.between(bed.begin(), einde))
                    .ifPresent(bijdragen::add);
        }
    }

    private void telWachten(Map<String, List<Wachttijd>> wachttijden, List<Bijdrage> bijdragen) {
        Map<String, Function<Instant, Optional<Instant>>> normen = NORMEN.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, norm -> termijnen.einden(norm.getValue())));
        wachttijden.forEach((nummer, tijden) -> tijden.forEach(wacht -> {
            bijdragen.add(Bijdrage.gebeurtenis(nummer, GEEN_PLEK, "verzoek", wacht.vanaf()));
            normen.forEach((norm, einden) -> einden.apply(wacht.vanaf())
                    .filter(wacht::duurtOp)
                    .ifPresent(op -> bijdragen.add(Bijdrage.gebeurtenis(nummer, GEEN_PLEK, norm, op))));
            if (wacht.tot() != null && wacht.geplaatstIn() != null) {
                Bijdrage.duur(
                                nummer,
                                WACHTTIJD,
                                wacht.geplaatstIn().code(),
                                wacht.tot(),
                                Duration.between(wacht.vanaf(), wacht.tot()))
                        .ifPresent(bijdragen::add);
            }
        }));
    }

    private Map<String, List<Wachttijd>> wachttijden(Set<String> nummers, Map<String, List<Bedtijd>> bedden) {
        Map<String, List<Wachttijd>> wachttijden = new HashMap<>();
        for (Behoeftetijd behoefte : behoeften(nummers)) {
            Wachttijd.van(
                            behoefte.sinds(),
                            behoefte.geeindigdOp(),
                            behoefte.open(),
                            bedden.getOrDefault(behoefte.nummer(), List.of()))
                    .ifPresent(wacht -> wachttijden
                            .computeIfAbsent(behoefte.nummer(), nieuw -> new ArrayList<>())
                            .add(wacht));
        }
        return wachttijden;
    }

    private List<Behoeftetijd> behoeften(Set<String> nummers) {
        return database.sql("select nummer, sinds, geeindigd_op, stand from opvang.behoefte where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> {
                    Timestamp geeindigd = rij.getTimestamp("geeindigd_op");
                    return new Behoeftetijd(
                            rij.getString("nummer"),
                            rij.getTimestamp("sinds").toInstant(),
                            geeindigd == null ? null : geeindigd.toInstant(),
                            rij.getString("stand").equals("open"));
                })
                .list();
    }

    private Map<String, List<Bedtijd>> bedden(Set<String> nummers) {
        return database
                .sql(
                        """
                        select nummer, rij, plek, soort, aangekomen_op, vertrokken_op, vastgelegd_op from opvang.plaatsing
                        where nummer = any (?) and aangekomen_op is not null order by id""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> new Bed(rij.getString("nummer"), bed(rij)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Bed::nummer, Collectors.mapping(Bed::tijd, Collectors.toList())));
    }

    private Bedtijd bed(ResultSet rij) throws SQLException {
        return new Bedtijd(
                rij.getObject("plek") != null,
                vak(rij).code(rij, "soort", Opvangtype.class),
                rij.getObject("aangekomen_op", LocalDate.class),
                rij.getObject("vertrokken_op", LocalDate.class),
                rij.getTimestamp("vastgelegd_op").toInstant());
    }

    private List<Geweigerd> geweigerd(Set<String> nummers) {
        return database.sql(
                        """
                        select nummer, rij, weigerreden, vastgelegd_op from opvang.plaatsing
                        where nummer = any (?) and stand = 'geweigerd' and weigerreden is not null""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> new Geweigerd(
                        rij.getString("nummer"),
                        vak(rij).code(rij, "weigerreden", Weigerreden.class),
                        rij.getTimestamp("vastgelegd_op").toInstant()))
                .list();
    }

    private Kluisrij vak(ResultSet rij) throws SQLException {
        return new Kluisrij(kluis, Plaatsingen.TABEL, rij.getString("rij"));
    }
}
