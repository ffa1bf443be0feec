// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The lines of the log about one case, taken together per day, person and kind of act, so that somebody can read them.
 * What Baken does by itself is nobody who looked, and is left out.
 */
@Component
class Wiekeekregels {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm 'uur'");

    private static final String SCHEIDING = "; ";
    private static final String TAAK = "taak ";
    private static final String HANDELING = "handeling: ";

    private final JdbcClient database;
    private final Regelbundels bundels;
    private final Accounts accounts;
    private final Organisaties organisaties;

    Wiekeekregels(JdbcClient database, Regelbundels bundels, Accounts accounts, Organisaties organisaties) {
        this.database = database;
        this.bundels = bundels;
        this.accounts = accounts;
        this.organisaties = organisaties;
    }

    private record Lijn(
            LocalDateTime eerste,
            String medewerker,
            String organisatie,
            String rollen,
            Clientwoord woord,
            long keer,
            String waarover) {}

    /** Whether something was ever done about this number; that somebody tried to look does not make it known. */
    boolean isBekend(String nummer) {
        bundels.schrijfWeg();
        return database.sql("select exists (select 1 from logboek.regel where nummer = ? and soort = 'handeling')")
                .param(nummer)
                .query(Boolean.class)
                .single();
    }

    /** @param tot included */
    List<Wiekeekblad.Dagdeel> van(String nummer, LocalDate van, LocalDate tot, boolean metNamen) {
        bundels.schrijfWeg();
        List<Lijn> lijnen = database.sql(
                        """
                        select min(op at time zone 'Europe/Amsterdam') as eerste, medewerker, organisatie, rollen, actie,
                          toegestaan, count(*) as keer, string_agg(distinct wat, '; ' order by wat) as waarover
                        from logboek.regel
                        where nummer = ? and op >= ? and op < ? and medewerker <> ?
                        group by (op at time zone 'Europe/Amsterdam')::date, medewerker, organisatie, rollen, actie,
                          toegestaan
                        order by 1, 2, 5""")
                .params(
                        nummer,
                        Timestamp.from(Dag.begin(van)),
                        Timestamp.from(Dag.begin(tot.plusDays(1))),
                        Medewerker.SYSTEEM.id())
                .query(Wiekeekregels::lees)
                .list();
        Map<String, String> namen = metNamen ? accounts.namen(lijnen.stream().map(Lijn::medewerker)) : Map.of();
        Map<String, String> huizen = organisaties.alle().stream()
                .collect(Collectors.toMap(Organisaties.Organisatie::id, Organisaties.Organisatie::naam));
        return lijnen.stream()
                .collect(Collectors.groupingBy(
                        lijn -> lijn.eerste().toLocalDate(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(dag -> new Wiekeekblad.Dagdeel(
                        Dag.toon(dag.getKey()),
                        dag.getValue().stream()
                                .map(lijn -> rij(lijn, namen, huizen))
                                .toList()))
                .toList();
    }

    private static Lijn lees(ResultSet rij, int n) throws SQLException {
        return new Lijn(
                rij.getObject("eerste", LocalDateTime.class),
                rij.getString("medewerker"),
                rij.getString("organisatie"),
                rij.getString("rollen"),
                Clientwoord.van(actie(rij.getString("actie")), rij.getBoolean("toegestaan")),
                rij.getLong("keer"),
                rij.getString("waarover"));
    }

    private static Actie actie(String code) {
        return Arrays.stream(Actie.values())
                .filter(actie -> actie.code().equals(code))
                .findFirst()
                .orElse(Actie.LEZEN);
    }

    private static Wiekeekblad.Rij rij(Lijn lijn, Map<String, String> namen, Map<String, String> huizen) {
        return new Wiekeekblad.Rij(
                TIJD.format(lijn.eerste()),
                functie(lijn.rollen()),
                huizen.getOrDefault(lijn.organisatie(), "Onbekende organisatie"),
                namen.getOrDefault(lijn.medewerker(), ""),
                lijn.woord(),
                lijn.keer(),
                waarover(lijn.waarover()));
    }

    /**
     * That a task was taken or done, or a form sent, says less than the step itself, which is a line too; a task alone says
     * something.
     */
    private static String waarover(String alles) {
        List<String> delen = Stream.of(alles.split(SCHEIDING))
                .filter(deel -> !deel.startsWith(HANDELING))
                .toList();
        String zonderTaken =
                delen.stream().filter(deel -> !deel.startsWith(TAAK)).collect(Collectors.joining(SCHEIDING));
        return zonderTaken.isEmpty()
                ? delen.stream()
                        .map(deel -> deel.replaceFirst("^.*: ", TAAK).replace('-', ' '))
                        .distinct()
                        .collect(Collectors.joining(SCHEIDING))
                : zonderTaken;
    }

    /** A role may be one that there is no more; a line of long ago has none. */
    private static String functie(@Nullable String rollen) {
        String functie = Arrays.stream(Optional.ofNullable(rollen).orElse("").split(" "))
                .flatMap(code ->
                        Arrays.stream(Rol.values()).filter(rol -> rol.code().equals(code)))
                .map(Rol::omschrijving)
                .collect(Collectors.joining(", "));
        return functie.isEmpty() ? "Medewerker" : functie;
    }
}
