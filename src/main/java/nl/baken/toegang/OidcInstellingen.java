// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The provider where people sign in (OpenID Connect, profile OpenID.NLGov 1.0.1) and what its claims mean here.
 *
 * @param uitgever issuer; its metadata stand at {@code /.well-known/openid-configuration} behind it
 * @param client client id of Baken at the provider
 * @param adres own address of Baken as the browser knows it, without a slash at the end; makes the redirect address
 * @param geheim client secret, for {@code client_secret_basic}
 * @param sleutelbestand private key as a JWK in a file, for {@code private_key_jwt}
 * @param handtekening the one algorithm that an ID token may be signed with
 * @param naamclaim where the name stands that colleagues see
 * @param rolclaim where the roles stand (with Entra: app roles, because groups are left out above 200)
 * @param rollen which value of the claim is which role; a value that is not in it gives nothing
 * @param organisatieclaim where the organisation stands
 * @param organisaties which value of that claim is which organisation, by id
 * @param organisatie organisation by id of who has no claim; without it such a person has no access
 * @param zekerheid which claim tells how surely somebody signed in: {@code acr} (NLGov) or {@code amr} (Entra)
 * @param zeker the values of that claim that are sure enough, <em>each of them</em>: the least one and every one above
 *     it. Baken compares whole values and knows no order, because values are names that every provider chooses
 *     ({@code urn:etoegang:core:assurance-class:loa3}, {@code gold}, {@code 2}): a level that is not in the list is
 *     refused, also a higher one, and so is a token without the claim. With {@code acr} the list is also asked for
 *     ({@code acr_values}); the first is what the provider should try
 * @param opnieuw whether the provider asks for the password each time; a session that is still open there would let in
 *     whoever sits down next at a shared machine. Who is signed in here already and goes there again, is always asked
 * @param hoogsteLeeftijd longest life of an ID token
 */
public record OidcInstellingen(
        URI uitgever,
        String client,
        URI adres,
        @Nullable String geheim,
        @Nullable Path sleutelbestand,
        @DefaultValue("RS256") String handtekening,
        @DefaultValue("name") String naamclaim,
        @DefaultValue("roles") String rolclaim,
        @DefaultValue Map<String, Rol> rollen,
        @DefaultValue("organisatie") String organisatieclaim,
        @DefaultValue Map<String, String> organisaties,
        @Nullable String organisatie,
        @DefaultValue("acr") Zekerheidsclaim zekerheid,
        @DefaultValue Set<String> zeker,
        @DefaultValue("true") boolean opnieuw,
        @DefaultValue("PT5M") Duration hoogsteLeeftijd) {

    /** NLGov tells the level, Entra the means. */
    public enum Zekerheidsclaim {
        ACR,
        AMR
    }

    public OidcInstellingen {
        eis(uitgever != null && isVeilig(uitgever), "uitgever: geef een https-adres");
        eis(client != null && !client.isBlank(), "client: geef de client-id van Baken");
        eis(adres != null && isVeilig(adres), "adres: geef het https-adres van Baken zelf");
        eis((geheim == null) != (sleutelbestand == null), "geheim of sleutelbestand: geef een van de twee");
        eis(!zeker.isEmpty(), "zeker: geef de waarden van acr of amr die zeker genoeg zijn");
        eis(!rollen.isEmpty(), "rollen: geef welke waarde van de claim welke rol is");
    }

    /** With its own key Baken never sends a secret. */
    public boolean metSleutel() {
        return sleutelbestand != null;
    }

    /** Only on one's own machine may it be plain http. */
    private static boolean isVeilig(URI adres) {
        return "https".equals(adres.getScheme())
                || "http".equals(adres.getScheme())
                        && Set.of("localhost", "127.0.0.1").contains(adres.getHost());
    }

    private static void eis(boolean goed, String wat) {
        if (!goed) {
            throw new IllegalArgumentException("baken.aanmelden.oidc." + wat);
        }
    }
}
