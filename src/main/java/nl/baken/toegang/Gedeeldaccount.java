// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The demo accounts are of everybody who looks around: with a click, in any number, and nobody binds one to an own
 * phone. Outside profile {@code demo} there are none.
 */
@Component
class Gedeeldaccount {

    private final Accounts accounts;
    private final Optional<Demoaccounts> demo;

    Gedeeldaccount(Accounts accounts, Optional<Demoaccounts> demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    boolean is(String account) {
        return demo.isPresent()
                && accounts.zoek(account)
                        .filter(gevonden -> demo.get().kent(gevonden.gebruikersnaam()))
                        .isPresent();
    }
}
