// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts, their roles and organisations. Ids are short, random and all that the engine and the log know. */
@Service
public class Accounts {

    private static final String TEKENS = "23456789bcdfghjkmnpqrstvwxz";
    private static final String KOLOMMEN =
            """
            select a.id, a.gebruikersnaam, a.naam, a.organisatie, o.naam as organisatie_naam, a.actief,
                   a.moet_wijzigen, a.onderwerp is not null as van_buiten, a.gewijzigd_op,
                   array(select r.rol from toegang.rol r where r.account = a.id order by r.rol) as rollen
            from toegang.account a join toegang.organisatie o on o.id = a.organisatie
            """;

    private final JdbcClient database;
    private final Accountopslag opslag;
    private final SecureRandom toeval = new SecureRandom();

    Accounts(JdbcClient database, Accountopslag opslag) {
        this.database = database;
        this.opslag = opslag;
    }

    /**
     * An account as administration shows it.
     *
     * @param moetWijzigen its password is a one-time secret
     * @param vanBuiten signs in at the provider of the own organisation, which also gives the roles
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
            boolean vanBuiten,
            Instant gewijzigdOp,
            Set<Rol> rollen) {

        public Medewerker medewerker() {
            return new Medewerker(id, naam, rollen, organisatie);
        }

        public String rolnamen() {
            return rollen.stream().sorted().map(Rol::omschrijving).collect(Collectors.joining(", "));
        }

        public String stand() {
            String aan = moetWijzigen ? "Aan, met een eenmalig wachtwoord" : "Aan";
            return actief ? aan : "Uit";
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

    /** By account id, in one question; nulls and unknown ids are not in it. */
    @Transactional(readOnly = true)
    public Map<String, String> namen(Stream<@Nullable String> ids) {
        return database
                .sql("select id, naam from toegang.account where id = any (?)")
                .param(ids.filter(Objects::nonNull).distinct().toArray(String[]::new))
                .query((rij, n) -> Map.entry(rij.getString(1), rij.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    public Optional<Account> zoekOpGebruikersnaam(String gebruikersnaam) {
        return database.sql(KOLOMMEN + " where a.gebruikersnaam = ?")
                .param(gebruikersnaam)
                .query(rij())
                .optional();
    }

    /** Active accounts with a role, of every organisation. */
    @Transactional(readOnly = true)
    public List<Account> metRol(Rol rol) {
        return database.sql(KOLOMMEN
                        + " where a.actief and exists (select 1 from toegang.rol r where r.account = a.id and r.rol = ?)"
                        + " order by a.naam")
                .param(rol.code())
                .query(rij())
                .list();
    }

    /** Active accounts with a role in the teams that have this case. */
    @Transactional(readOnly = true)
    public List<Account> vanHetTeam(String nummer, Rol rol) {
        return actief(
                rol,
                """
                exists (select 1 from toegang.betrokkenheid b
                        where b.nummer = :bij and b.grond = 'teamleiding' and b.tot is null
                          and (b.organisatie is null or b.organisatie = a.organisatie))""",
                nummer);
    }

    /** Active accounts with a role in the organisation of this account, which may be among them. */
    @Transactional(readOnly = true)
    public List<Account> collegas(String account, Rol rol) {
        return actief(
                rol,
                "a.organisatie = (select zelf.organisatie from toegang.account zelf where zelf.id = :bij)",
                account);
    }

    private List<Account> actief(Rol rol, String waar, String bij) {
        return database.sql(KOLOMMEN
                        + " where a.actief and exists (select 1 from toegang.rol r where r.account = a.id and r.rol = :rol)"
                        + " and " + waar + " order by a.naam")
                .param("rol", rol.code())
                .param("bij", bij)
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
        MaakAccount opdracht = new MaakAccount(gebruikersnaam, naam, organisatie, List.copyOf(rollen));
        opslag.voegToe(id, opdracht, Geheim.van(wachtwoord), moetWijzigen);
        return id;
    }

    /** Whether nobody has a password here yet; accounts of a provider do not count. */
    @Transactional(readOnly = true)
    public boolean isLeeg() {
        return database.sql("select not exists (select 1 from toegang.account where onderwerp is null)")
                .query(Boolean.class)
                .single();
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
                rij.getBoolean("van_buiten"),
                rij.getTimestamp("gewijzigd_op").toInstant(),
                Arrays.stream((String[]) rij.getArray("rollen").getArray())
                        .map(Rol::vanCode)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
