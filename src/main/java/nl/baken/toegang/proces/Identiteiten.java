// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Accounts.Account;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The engine reads accounts and roles from Baken's tables and can't write them; its own identity tables stay empty. It
 * never checks a password: people sign in at Baken. A signed-in person finds only the own account, so that Tasklist
 * does not become a staff directory; a team leader also reads the names behind the tasks of the team.
 */
@Component
@NullUnmarked
class Identiteiten implements SessionFactory {

    private final ObjectProvider<Accounts> accounts;

    Identiteiten(ObjectProvider<Accounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<?> getSessionType() {
        return ReadOnlyIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new Lezer();
    }

    private List<User> gebruikers(Gebruikersvraag vraag, CommandContext context) {
        String zelf = context.getAuthenticatedUserId();
        Stream<Account> gevonden = vraag.getId() != null
                ? accounts.getObject().zoek(vraag.getId()).stream()
                : accounts.getObject().alle().stream();
        boolean allen = zelf == null || (vraag.getIds() != null && leidtTeam(zelf));
        return gevonden.filter(account -> allen || account.id().equals(zelf))
                .filter(account ->
                        vraag.getIds() == null || Arrays.asList(vraag.getIds()).contains(account.id()))
                .filter(account -> vraag.getGroupId() == null
                        || account.rollen().stream().anyMatch(rol -> rol.code().equals(vraag.getGroupId())))
                .map(Identiteiten::gebruiker)
                .toList();
    }

    private boolean leidtTeam(String account) {
        return accounts.getObject()
                .zoek(account)
                .filter(zelf -> zelf.rollen().contains(Rol.TEAMLEIDER_ZC))
                .isPresent();
    }

    private List<Group> groepen(Groepvraag vraag) {
        Stream<Rol> rollen = vraag.getUserId() == null
                ? Arrays.stream(Rol.values())
                : accounts.getObject().zoek(vraag.getUserId()).stream().flatMap(a -> a.rollen().stream());
        return rollen.filter(rol -> vraag.getId() == null || rol.code().equals(vraag.getId()))
                .filter(rol ->
                        vraag.getIds() == null || Arrays.asList(vraag.getIds()).contains(rol.code()))
                .sorted()
                .map(Identiteiten::groep)
                .toList();
    }

    private static User gebruiker(Account account) {
        UserEntity gebruiker = new UserEntity();
        gebruiker.setId(account.id());
        gebruiker.setFirstName(account.naam());
        gebruiker.setLastName("");
        return gebruiker;
    }

    private static Group groep(Rol rol) {
        GroupEntity groep = new GroupEntity();
        groep.setId(rol.code());
        groep.setName(rol.omschrijving());
        groep.setType("WORKFLOW");
        return groep;
    }

    private static <T> List<T> blad(List<T> alles, Page blad) {
        if (blad == null) {
            return alles;
        }
        return alles.stream()
                .skip(blad.getFirstResult())
                .limit(blad.getMaxResults())
                .toList();
    }

    private class Lezer implements ReadOnlyIdentityProvider {

        @Override
        public User findUserById(String id) {
            return accounts.getObject().zoek(id).map(Identiteiten::gebruiker).orElse(null);
        }

        @Override
        public UserQuery createUserQuery() {
            return new Gebruikersvraag();
        }

        @Override
        public UserQuery createUserQuery(CommandContext context) {
            return new Gebruikersvraag();
        }

        @Override
        public NativeUserQuery createNativeUserQuery() {
            throw new BadUserRequestException("niet beschikbaar");
        }

        @Override
        public boolean checkPassword(String id, String wachtwoord) {
            return false;
        }

        @Override
        public Group findGroupById(String id) {
            return Arrays.stream(Rol.values())
                    .filter(rol -> rol.code().equals(id.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(Identiteiten::groep)
                    .orElse(null);
        }

        @Override
        public GroupQuery createGroupQuery() {
            return new Groepvraag();
        }

        @Override
        public GroupQuery createGroupQuery(CommandContext context) {
            return new Groepvraag();
        }

        @Override
        public Tenant findTenantById(String id) {
            return null;
        }

        @Override
        public TenantQuery createTenantQuery() {
            return new GeenTenants();
        }

        @Override
        public TenantQuery createTenantQuery(CommandContext context) {
            return new GeenTenants();
        }

        @Override
        public void flush() {
            // Nothing is ever written.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private class Gebruikersvraag extends UserQueryImpl {

        Gebruikersvraag() {
            super(org.camunda.bpm.engine.impl.context.Context.getProcessEngineConfiguration()
                    .getCommandExecutorTxRequired());
        }

        @Override
        public long executeCount(CommandContext context) {
            return gebruikers(this, context).size();
        }

        @Override
        public List<User> executeList(CommandContext context, Page blad) {
            return blad(gebruikers(this, context), blad);
        }
    }

    private class Groepvraag extends GroupQueryImpl {

        Groepvraag() {
            super(org.camunda.bpm.engine.impl.context.Context.getProcessEngineConfiguration()
                    .getCommandExecutorTxRequired());
        }

        @Override
        public long executeCount(CommandContext context) {
            return groepen(this).size();
        }

        @Override
        public List<Group> executeList(CommandContext context, Page blad) {
            return blad(groepen(this), blad);
        }
    }

    private static class GeenTenants extends DbTenantQueryImpl {

        GeenTenants() {
            super(Objects.requireNonNull(org.camunda.bpm.engine.impl.context.Context.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired());
        }

        @Override
        public long executeCount(CommandContext context) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext context, Page blad) {
            return List.of();
        }
    }
}
