// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in: with a password of Baken, or at the provider of their own organisation. Never both ways for one
 * person; only the sealed accounts, for the day that the provider fails, keep a password.
 *
 * @param wijze which of the two
 * @param verzegeld user names of the emergency administrators beside {@code oidc}; none by default
 */
@ConfigurationProperties("baken.aanmelden")
public record AanmeldInstellingen(
        @DefaultValue("lokaal") Wijze wijze,
        @DefaultValue Set<String> verzegeld,
        @Nullable @NestedConfigurationProperty OidcInstellingen oidc) {

    /** The one switch. */
    public enum Wijze {
        LOKAAL,
        OIDC
    }

    public AanmeldInstellingen {
        if (wijze == Wijze.OIDC && oidc == null) {
            throw new IllegalArgumentException(
                    "baken.aanmelden.wijze is oidc: geef ook baken.aanmelden.oidc.uitgever, .client en .adres");
        }
    }

    boolean isLokaal() {
        return wijze == Wijze.LOKAAL;
    }

    /** Whether a password may open this account at all. */
    boolean magMetWachtwoord(String gebruikersnaam) {
        return isLokaal() || verzegeld.contains(gebruikersnaam);
    }
}
