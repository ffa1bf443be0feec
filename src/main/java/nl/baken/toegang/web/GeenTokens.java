// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Baken asks the provider who somebody is and nothing more, so it keeps no token. */
class GeenTokens implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String naam, Authentication wie, HttpServletRequest verzoek) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        // Forgotten on purpose.
    }

    @Override
    public void removeAuthorizedClient(
            String naam, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        // There is nothing to remove.
    }
}
