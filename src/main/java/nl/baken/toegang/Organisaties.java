// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that accounts belong to. */
@Service
public class Organisaties {

    private final JdbcClient database;
    private final ApplicationEventPublisher gebeurtenissen;

    Organisaties(JdbcClient database, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param gemeente the municipality whose signals its key officers assess, or null */
    public record Organisatie(String id, String naam, String soort, @Nullable String gemeente) {

        public String soortNaam() {
            return Organisatiesoort.vanCode(soort).omschrijving();
        }
    }

    @Transactional(readOnly = true)
    public List<Organisatie> alle() {
        return database.sql("select id, naam, soort, gemeente from toegang.organisatie order by naam")
                .query(Organisatie.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Organisatie> zoek(String id) {
        return database.sql("select id, naam, soort, gemeente from toegang.organisatie where id = ?")
                .param(id)
                .query(Organisatie.class)
                .optional();
    }

    /** Does nothing when an organisation with this id was made before. @throws Weigering when the name is taken */
    @Transactional
    public void maak(String id, String naam, String soort, @Nullable String gemeente) {
        int gemaakt;
        try {
            gemaakt = database.sql(
                            """
                            insert into toegang.organisatie (id, naam, soort, gemeente) values (?, ?, ?, ?)
                            on conflict (id) do nothing""")
                    .params(java.util.Arrays.asList(id, naam, soort, gemeente))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Weigering("naam", "Er is al een organisatie met deze naam.");
        }
        if (gemaakt > 0) {
            gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "organisatie gemaakt", id, "beheer"));
        }
    }

    /** The first organisation of a municipality that has an active account with this role. */
    @Transactional(readOnly = true)
    public Optional<String> vanGemeente(String gemeente, Rol rol) {
        return alleVanGemeente(gemeente, rol).stream().findFirst();
    }

    /** The organisations of a municipality that have an active account with this role. */
    @Transactional(readOnly = true)
    public List<String> alleVanGemeente(String gemeente, Rol rol) {
        return database.sql(
                        """
                        select o.id from toegang.organisatie o where o.gemeente = ? and exists (
                            select 1 from toegang.account a join toegang.rol r on r.account = a.id
                            where a.organisatie = o.id and a.actief and r.rol = ?)
                        order by o.id""")
                .params(gemeente, rol.code())
                .query(String.class)
                .list();
    }

    /** By account id, in one question; unknown ids are not in it. */
    @Transactional(readOnly = true)
    public Map<String, String> vanAccounts(Collection<String> accounts) {
        return database
                .sql("select id, organisatie from toegang.account where id = any (?)")
                .param(accounts.toArray(String[]::new))
                .query((rij, n) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
