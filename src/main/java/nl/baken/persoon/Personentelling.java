// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What figures need to know of many people at once. Nobody looks: what comes out goes into counts and nowhere else. */
@Service
public class Personentelling {

    private final JdbcClient database;
    private final Kluis kluis;

    Personentelling(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** What is known of how somebody is reached safely. */
    public record Contact(boolean metTaal) {}

    /** These people and every other id of the same ones (X6), each with the one id that counts. */
    @Transactional(readOnly = true)
    public Map<String, String> hoofden(Collection<String> personen) {
        Map<String, String> hoofden = new HashMap<>();
        database.sql(
                        """
                        with hoofd as materialized (
                            select distinct telt_als as id from persoon.telt_als where persoon = any (?))
                        select id, id from hoofd
                        union all
                        select p.id, p.opgegaan_in from persoon.persoon p join hoofd on hoofd.id = p.opgegaan_in""")
                .param(personen.toArray(String[]::new))
                .query((rij, n) -> hoofden.put(rij.getString(1), rij.getString(2)))
                .list();
        return hoofden;
    }

    /** The ids of each of these people, by the one that counts; the other way round of {@link #hoofden}. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> groepen(Collection<String> personen) {
        return hoofden(personen).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    /** When each was born, as was written down under this id; who has no date is left out. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> geboren(Collection<String> personen) {
        Map<String, LocalDate> geboren = new HashMap<>();
        database.sql("select id, geboortedatum from persoon.persoon where id = any (?) and geboortedatum is not null")
                .param(personen.toArray(String[]::new))
                .query((rij, n) -> {
                    Geheim datum = kluis.open(rij.getBytes(2), Personen.GEBOORTEDATUM, rij.getString(1));
                    return geboren.put(
                            rij.getString(1),
                            LocalDate.parse(Objects.requireNonNull(datum).tekst()));
                })
                .list();
        return geboren;
    }

    /** Whose safe contact was asked, under this id. */
    @Transactional(readOnly = true)
    public Map<String, Contact> contacten(Collection<String> personen) {
        Map<String, Contact> contacten = new HashMap<>();
        database.sql("select persoon, taal is not null from persoon.veilig_contact where persoon = any (?)")
                .param(personen.toArray(String[]::new))
                .query((rij, n) -> contacten.put(rij.getString(1), new Contact(rij.getBoolean(2))))
                .list();
        return contacten;
    }
}
