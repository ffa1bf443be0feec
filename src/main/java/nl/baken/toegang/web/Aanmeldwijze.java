// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How people get in and out; one of them exists in a running Baken ({@code baken.aanmelden.wijze}). */
interface Aanmeldwijze {

    /** Sets up sign-in and sign-out on the one security chain. */
    void richtIn(HttpSecurity http) throws Exception;
}
