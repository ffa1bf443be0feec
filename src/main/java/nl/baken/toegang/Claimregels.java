// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.OidcInstellingen.Zekerheidsclaim;
import org.jspecify.annotations.Nullable;

/** What the claims of an ID token mean here. What nobody configured gives nothing: a forged or new value opens no door. */
public final class Claimregels {

    private static final String ONBEKEND = "Naam onbekend";

    private final OidcInstellingen instellingen;

    public Claimregels(OidcInstellingen instellingen) {
        this.instellingen = instellingen;
    }

    /** Values that are not in the configuration are ignored. */
    Set<Rol> rollen(Map<String, Object> claims) {
        return waarden(claims.get(instellingen.rolclaim())).stream()
                .map(instellingen.rollen()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Id of the organisation; empty when the claim says none that is known and no default is set. */
    Optional<String> organisatie(Map<String, Object> claims) {
        Collection<String> waarden = waarden(claims.get(instellingen.organisatieclaim()));
        return waarden.isEmpty()
                ? Optional.ofNullable(instellingen.organisatie())
                : waarden.stream()
                        .map(instellingen.organisaties()::get)
                        .filter(Objects::nonNull)
                        .findFirst();
    }

    String naam(Map<String, Object> claims) {
        return waarden(claims.get(instellingen.naamclaim())).stream()
                .filter(naam -> !naam.isBlank())
                .findFirst()
                .orElse(ONBEKEND);
    }

    /** Whether the provider made sure enough who this is. */
    public boolean isZeker(Map<String, Object> claims) {
        String claim = instellingen.zekerheid() == Zekerheidsclaim.ACR ? "acr" : "amr";
        return waarden(claims.get(claim)).stream().anyMatch(instellingen.zeker()::contains);
    }

    /** Whether the provider says that it asked who this is no longer ago than this; one that does not say, did not. */
    public static boolean isVers(@Nullable Instant aangetoondOp, Instant nu, Duration hoogstens) {
        return aangetoondOp != null && !aangetoondOp.plus(hoogstens).isBefore(nu);
    }

    /** Whether the token lives no longer than it may; one without a begin or an end lives for ever. */
    public boolean isKort(@Nullable Instant van, @Nullable Instant tot) {
        return van != null && tot != null && Duration.between(van, tot).compareTo(instellingen.hoogsteLeeftijd()) <= 0;
    }

    /** A claim holds one text or a list of them; anything else is not understood. */
    private static Collection<String> waarden(@Nullable Object claim) {
        if (claim instanceof String tekst) {
            return List.of(tekst);
        }
        return claim instanceof Collection<?> lijst
                ? lijst.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }
}
