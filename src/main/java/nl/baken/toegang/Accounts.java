// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, their roles and organisations. Ids are short, random and all that the engine and the log know. */
@Service
public class Accounts {

    private static final String TEKENS = "23456789bcdfghjkmnpqrstvwxz";
    private static final String KOLOMMEN =
            """
            select a.id, a.gebruikersnaam, a.naam, a.organisatie, o.naam as organisatie_naam, a.actief,
                   a.moet_wijzigen, a.gewijzigd_op,
                   array(select r.rol from toegang.rol r where r.account = a.id order by r.rol) as rollen
            from toegang.account a join toegang.organisatie o on o.id = a.organisatie
            """;

    private final JdbcClient database;
    private final PasswordEncoder wachtwoorden;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;
    private final SecureRandom toeval = new SecureRandom();

    Accounts(JdbcClient database, PasswordEncoder wachtwoorden, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.wachtwoorden = wachtwoorden;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * An account as administration shows it.
     *
     * @param moetWijzigen its password is a one-time secret
     * @param gewijzigdOp moves on with every act of administration: what was done twice is recognised by it
     */
    public record Account(
            String id,
            String gebruikersnaam,
            String naam,
            String organisatie,
            String organisatieNaam,
            boolean actief,
            boolean moetWijzigen,
            Instant gewijzigdOp,
            Set<Rol> rollen) {

        public Medewerker medewerker() {
            return new Medewerker(id, naam, rollen, organisatie);
        }

        public String rolnamen() {
            return rollen.stream().sorted().map(Rol::omschrijving).collect(Collectors.joining(", "));
        }

        public String stand() {
            if (!actief) {
                return "Uit";
            }
            return moetWijzigen ? "Aan, met een eenmalig wachtwoord" : "Aan";
        }
    }

    @Transactional(readOnly = true)
    public List<Account> alle() {
        return database.sql(KOLOMMEN + " order by a.naam").query(rij()).list();
    }

    @Transactional(readOnly = true)
    public Optional<Account> zoek(String id) {
        return database.sql(KOLOMMEN + " where a.id = ?").param(id).query(rij()).optional();
    }

    @Transactional(readOnly = true)
    public Optional<Account> zoekOpGebruikersnaam(String gebruikersnaam) {
        return database.sql(KOLOMMEN + " where a.gebruikersnaam = ?")
                .param(gebruikersnaam)
                .query(rij())
                .optional();
    }

    /** Active accounts with a role, and of one organisation when it is given. */
    @Transactional(readOnly = true)
    public List<Account> metRol(Rol rol) {
        return database.sql(KOLOMMEN
                        + " where a.actief and exists (select 1 from toegang.rol r where r.account = a.id and r.rol = ?)"
                        + " order by a.naam")
                .param(rol.code())
                .query(rij())
                .list();
    }

    /**
     * Makes an account with a new id.
     *
     * @param moetWijzigen whether the password is a one-time secret
     * @return the new id
     * @throws Weigering when the user name is taken
     */
    @Transactional
    public String maak(
            String gebruikersnaam,
            String naam,
            String organisatie,
            Set<Rol> rollen,
            String wachtwoord,
            boolean moetWijzigen) {
        String id = "m" + willekeurig(7);
        voegToe(id, new MaakAccount(gebruikersnaam, naam, organisatie, List.copyOf(rollen)), wachtwoord, moetWijzigen);
        return id;
    }

    /** @return false when an account with this id was made before: then nothing is done */
    @Transactional
    boolean voegToe(String id, MaakAccount opdracht, String wachtwoord, boolean moetWijzigen) {
        int gemaakt;
        try {
            gemaakt = database.sql(
                            """
                            insert into toegang.account
                                (id, gebruikersnaam, naam, organisatie, wachtwoord, moet_wijzigen, gewijzigd_op)
                            values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            id,
                            opdracht.gebruikersnaam(),
                            opdracht.naam(),
                            opdracht.organisatie(),
                            wachtwoorden.encode(wachtwoord),
                            moetWijzigen,
                            Timestamp.from(klok.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Weigering("gebruikersnaam", "Deze gebruikersnaam bestaat al. Kies een andere.");
        }
        if (gemaakt == 0) {
            return false;
        }
        zetRollen(id, opdracht.rollen());
        gebeurtenissen.publishEvent(new Handeling("account gemaakt", id, "beheer"));
        return true;
    }

    @Transactional
    void zetRollen(String id, Collection<Rol> rollen) {
        database.sql("delete from toegang.rol where account = ?").param(id).update();
        rollen.stream().distinct().forEach(rol -> database.sql("insert into toegang.rol (account, rol) values (?, ?)")
                .params(id, rol.code())
                .update());
    }

    @Transactional(readOnly = true)
    public boolean isLeeg() {
        return database.sql("select count(*) from toegang.account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    String willekeurig(int lengte) {
        return toeval.ints(lengte, 0, TEKENS.length())
                .mapToObj(i -> String.valueOf(TEKENS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static RowMapper<Account> rij() {
        return (rij, n) -> new Account(
                rij.getString("id"),
                rij.getString("gebruikersnaam"),
                rij.getString("naam"),
                rij.getString("organisatie"),
                rij.getString("organisatie_naam"),
                rij.getBoolean("actief"),
                rij.getBoolean("moet_wijzigen"),
                rij.getTimestamp("gewijzigd_op").toInstant(),
                Arrays.stream((String[]) rij.getArray("rollen").getArray())
                        .map(Rol::vanCode)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
