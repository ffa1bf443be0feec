// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes to an account. Every write moves {@code gewijzigd_op} on, also when the clock stands still. */
@Repository
class Accountopslag {

    private static final String GEWIJZIGD = "gewijzigd_op = greatest(:nu, gewijzigd_op + interval '1 microsecond')";

    private final JdbcClient database;
    private final PasswordEncoder wachtwoorden;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Accountopslag(
            JdbcClient database, PasswordEncoder wachtwoorden, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.wachtwoorden = wachtwoorden;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @return false when an account with this id was made before: then nothing is done @throws Weigering when the user name is taken */
    @Transactional
    boolean voegToe(String id, MaakAccount opdracht, Geheim wachtwoord, boolean moetWijzigen) {
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
                            wachtwoorden.encode(wachtwoord.tekst()),
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
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "account gemaakt", id, "beheer"));
        return true;
    }

    @Transactional
    void zetRollen(String id, Collection<Rol> rollen) {
        schrijf("update toegang.account set " + GEWIJZIGD + " where id = :id")
                .param("id", id)
                .update();
        database.sql("delete from toegang.rol where account = ?").param(id).update();
        rollen.stream().distinct().forEach(rol -> database.sql("insert into toegang.rol (account, rol) values (?, ?)")
                .params(id, rol.code())
                .update());
    }

    /** @return false when it already was so */
    boolean zetActief(String id, boolean actief) {
        return schrijf("update toegang.account set actief = :actief, " + GEWIJZIGD
                                + " where id = :id and actief <> :actief")
                        .param("actief", actief)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Gives a one-time secret. @return false when the account has changed since this moment */
    boolean zetEenmalig(String id, Geheim eenmalig, Instant zoalsGezien) {
        return schrijf("update toegang.account set wachtwoord = :wachtwoord, moet_wijzigen = true, " + GEWIJZIGD
                                + " where id = :id and gewijzigd_op = :gezien")
                        .param("wachtwoord", wachtwoorden.encode(eenmalig.tekst()))
                        .param("id", id)
                        .param("gezien", Timestamp.from(zoalsGezien))
                        .update()
                > 0;
    }

    @Transactional
    void zetWachtwoord(String id, Geheim wachtwoord) {
        schrijf("update toegang.account set wachtwoord = :wachtwoord, moet_wijzigen = false, " + GEWIJZIGD
                        + " where id = :id")
                .param("wachtwoord", wachtwoorden.encode(wachtwoord.tekst()))
                .param("id", id)
                .update();
        gebeurtenissen.publishEvent(new Handeling("wachtwoord gewijzigd", id, "eigen account"));
    }

    @Transactional(readOnly = true)
    boolean isWachtwoord(String id, Geheim wachtwoord) {
        String bewaard = database.sql("select wachtwoord from toegang.account where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return wachtwoorden.matches(wachtwoord.tekst(), bewaard);
    }

    private JdbcClient.StatementSpec schrijf(String sql) {
        return database.sql(sql).param("nu", Timestamp.from(klok.instant()));
    }
}
