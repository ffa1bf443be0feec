// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.toegang.Accounts;
import org.springframework.stereotype.Component;

/** The start page of the functional administrator: the accounts as they stand. */
@Component
class Beheerblok implements Startblok {

    private final Accounts accounts;

    Beheerblok(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int volgorde() {
        return 50;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            return Optional.empty();
        }
        List<Accounts.Account> alle = accounts.alle();
        long uit = alle.stream().filter(account -> !account.actief()).count();
        return Optional.of(new Blok(
                "Accounts",
                List.of(new Regel(alle.size() + " accounts beheren", "/beheer", uit + " uitgezet", "")),
                ""));
    }
}
