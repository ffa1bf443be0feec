// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Collection;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Medewerker;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * The signed-in person in a session. Its name is the account id, which is also what the engine sees. Holds no
 * password.
 *
 * @param moetWijzigen has a one-time password
 * @param vanBuiten signs in at the provider of the own organisation, and so has no password or code here
 */
public record Aanmelding(Medewerker medewerker, boolean moetWijzigen, boolean vanBuiten) implements UserDetails {

    /** Of somebody with a password of Baken. */
    public Aanmelding(Medewerker medewerker, boolean moetWijzigen) {
        this(medewerker, moetWijzigen, false);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return medewerker.rollen().stream()
                .map(rol -> new SimpleGrantedAuthority(rol.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return medewerker.id();
    }

    @Override
    public String toString() {
        return medewerker.id();
    }

    /** Reads the person from Spring Security; {@link Medewerker#SYSTEEM} outside a request. */
    @Component
    static class UitSessie implements HuidigeMedewerker {

        @Override
        public Medewerker wie() {
            var aanmelding = SecurityContextHolder.getContext().getAuthentication();
            return aanmelding != null && aanmelding.getPrincipal() instanceof Aanmelding zelf
                    ? zelf.medewerker()
                    : Medewerker.SYSTEEM;
        }
    }
}
