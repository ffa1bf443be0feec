// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import org.springframework.security.core.AuthenticationException;

/**
 * The password is right and a code is still to come. It is an exception, so that nothing after a password alone can
 * take it for a sign-in.
 */
public class TweedeFactorNodig extends AuthenticationException {

    private final String account;

    TweedeFactorNodig(String account) {
        super("code nodig");
        this.account = account;
    }

    public String account() {
        return account;
    }
}
