// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of people who sign in at the provider of their organisation. Each sign-in brings name, organisation and
 * roles up to date; what the provider no longer gives is gone. An account with a password is never one of these, also
 * not with the same name: one person, one way in.
 */
@Service
public class Organisatieaccounts {

    private static final Logger LOG = LoggerFactory.getLogger(Organisatieaccounts.class);

    private final JdbcClient database;
    private final Accounts accounts;
    private final Accountopslag opslag;
    private final Organisaties organisaties;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Organisatieaccounts(
            JdbcClient database,
            Accounts accounts,
            Accountopslag opslag,
            Organisaties organisaties,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.accounts = accounts;
        this.opslag = opslag;
        this.organisaties = organisaties;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * Signs somebody in whose ID token has been checked.
     *
     * @return empty when this person may not in: no role, no known organisation, or switched off here
     */
    @Transactional
    public Optional<Aanmelding> meldAan(
            String uitgever, String onderwerp, Claimregels regels, Map<String, Object> claims) {
        Set<Rol> rollen = regels.rollen(claims);
        Optional<String> organisatie =
                regels.organisatie(claims).filter(id -> organisaties.zoek(id).isPresent());
        Optional<String> bekend = zoek(uitgever, onderwerp);
        if (rollen.isEmpty() || organisatie.isEmpty()) {
            bekend.ifPresent(id -> zetRollen(id, Set.of()));
            return weiger(bekend, rollen.isEmpty() ? "geen rol" : "geen organisatie");
        }
        String id = bekend.orElseGet(() -> maak(uitgever, onderwerp, regels.naam(claims), organisatie.get()));
        werkBij(id, regels.naam(claims), organisatie.get());
        zetRollen(id, rollen);
        Accounts.Account account = accounts.zoek(id).orElseThrow();
        if (!account.actief()) {
            return weiger(bekend, "account uit");
        }
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMELDEN, "aangemeld", id, "account van de organisatie"));
        return Optional.of(new Aanmelding(account.medewerker(), false, true));
    }

    private Optional<Aanmelding> weiger(Optional<String> id, String grond) {
        LOG.warn("Aanmelden bij de organisatie gaf geen toegang: {} (account {}).", grond, id.orElse("nieuw"));
        gebeurtenissen.publishEvent(
                new Handeling(Actie.AANMELDEN, "aanmelden geweigerd", id.orElse("onbekend"), grond));
        return Optional.empty();
    }

    private Optional<String> zoek(String uitgever, String onderwerp) {
        return database.sql("select id from toegang.account where uitgever = ? and onderwerp = ? for update")
                .params(uitgever, onderwerp)
                .query(String.class)
                .optional();
    }

    /** Two first sign-ins at the same moment make one account. The user name only fills its column. */
    private String maak(String uitgever, String onderwerp, String naam, String organisatie) {
        String id = "m" + accounts.willekeurig(7);
        int gemaakt = database.sql(
                        """
                        insert into toegang.account
                            (id, gebruikersnaam, naam, organisatie, uitgever, onderwerp, gewijzigd_op)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (uitgever, onderwerp) do nothing""")
                .params(id, id, naam, organisatie, uitgever, onderwerp, Timestamp.from(klok.instant()))
                .update();
        if (gemaakt == 0) {
            return zoek(uitgever, onderwerp).orElseThrow();
        }
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMAKEN, "account gemaakt", id, "account van de organisatie"));
        return id;
    }

    private void werkBij(String id, String naam, String organisatie) {
        database.sql(
                        "update toegang.account set naam = ?, organisatie = ? where id = ? and (naam, organisatie) <> (?, ?)")
                .params(naam, organisatie, id, naam, organisatie)
                .update();
    }

    private void zetRollen(String id, Set<Rol> rollen) {
        if (!accounts.zoek(id).orElseThrow().rollen().equals(rollen)) {
            opslag.zetRollen(id, rollen);
            gebeurtenissen.publishEvent(new Handeling("rollen gewijzigd", id, "account van de organisatie"));
        }
    }
}
