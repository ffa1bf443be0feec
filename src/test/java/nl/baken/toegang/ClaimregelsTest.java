// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.AanmeldInstellingen.Wijze;
import nl.baken.toegang.OidcInstellingen.Zekerheidsclaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an ID token of the organisation means here; a real provider is in {@code OrganisatieaanmeldingBrowserTest}. */
class ClaimregelsTest {

    private static final Instant NU = Instant.parse("2026-02-02T09:00:00Z");

    private final Claimregels regels = new Claimregels(instellingen(null, Zekerheidsclaim.ACR));

    @Test
    void alleenWatIsIngesteldGeeftEenRol() {
        assertThat(regels.rollen(Map.of("roles", List.of("app-zc", "app-beheer", "domain admin", "ZORGCOORDINATOR"))))
                .containsExactlyInAnyOrder(Rol.ZORGCOORDINATOR, Rol.FUNCTIONEEL_BEHEERDER);
        assertThat(regels.rollen(Map.of("roles", "app-zc"))).containsExactly(Rol.ZORGCOORDINATOR);
        assertThat(regels.rollen(Map.of("roles", List.of("zorgcoordinator", 7, List.of("app-zc")))))
                .isEmpty();
        assertThat(regels.rollen(Map.of("roles", Map.of("app-zc", true)))).isEmpty();
        assertThat(regels.rollen(Map.of("groups", List.of("app-zc")))).isEmpty();
    }

    @Test
    void eenOnbekendeOrganisatieKrijgtNooitDieVanEenAnder() {
        Claimregels metStandaard = new Claimregels(instellingen("beheer", Zekerheidsclaim.ACR));
        assertThat(regels.organisatie(Map.of("organisatie", "HVO"))).hasValue("hvo-querido");
        assertThat(regels.organisatie(Map.of())).isEmpty();
        assertThat(metStandaard.organisatie(Map.of())).hasValue("beheer");
        assertThat(metStandaard.organisatie(Map.of("organisatie", "hvo-querido")))
                .isEmpty();
    }

    @Test
    void zonderGenoegZekerheidKomtNiemandBinnen() {
        assertThat(regels.isZeker(Map.of("acr", "hoog"))).isTrue();
        assertThat(regels.isZeker(Map.of("acr", "laag"))).isFalse();
        assertThat(regels.isZeker(Map.of("amr", List.of("hoog")))).isFalse();
        assertThat(regels.isZeker(Map.of())).isFalse();
        Claimregels entra = new Claimregels(instellingen(null, Zekerheidsclaim.AMR));
        assertThat(entra.isZeker(Map.of("amr", List.of("pwd", "hoog")))).isTrue();
        assertThat(entra.isZeker(Map.of("amr", List.of("pwd"), "acr", "hoog"))).isFalse();
    }

    /** Values are names: no number is more than another, and every one that is good enough is in the list. */
    @Test
    void elkNiveauDatGenoegIsStaatInDeLijst() {
        Claimregels tweeNiveaus = new Claimregels(maak(
                URI.create("https://aanmelden.example"), "geheim", null, null, Zekerheidsclaim.ACR, Set.of("2", "3")));
        assertThat(tweeNiveaus.isZeker(Map.of("acr", "2"))).isTrue();
        assertThat(tweeNiveaus.isZeker(Map.of("acr", "3"))).isTrue();
        assertThat(tweeNiveaus.isZeker(Map.of("acr", "4"))).isFalse();
        assertThat(tweeNiveaus.isZeker(Map.of("acr", 2))).as("geen tekst").isFalse();
        assertThat(tweeNiveaus.isZeker(Map.of("acr", "2 3"))).isFalse();
    }

    @Test
    void watDeVoorzieningNietZegtIsNietVers() {
        Duration grens = Duration.ofMinutes(5);
        assertThat(Claimregels.isVers(NU.minusSeconds(300), NU, grens)).isTrue();
        assertThat(Claimregels.isVers(NU.minusSeconds(301), NU, grens)).isFalse();
        assertThat(Claimregels.isVers(null, NU, grens)).isFalse();
    }

    @Test
    void eenTokenLeeftHoogstensVijfMinuten() {
        assertThat(regels.isKort(NU, NU.plusSeconds(300))).isTrue();
        assertThat(regels.isKort(NU, NU.plusSeconds(301))).isFalse();
        assertThat(regels.isKort(null, NU)).isFalse();
        assertThat(regels.isKort(NU, null)).isFalse();
    }

    @Test
    void metEenVoorzieningOpentEenWachtwoordAlleenWatVerzegeldIs() {
        AanmeldInstellingen buiten =
                new AanmeldInstellingen(Wijze.OIDC, Set.of("nood1"), instellingen(null, Zekerheidsclaim.ACR));
        assertThat(buiten.magMetWachtwoord("nood1")).isTrue();
        assertThat(buiten.magMetWachtwoord("beheerder")).isFalse();
        assertThat(new AanmeldInstellingen(Wijze.LOKAAL, Set.of(), null).magMetWachtwoord("beheerder"))
                .isTrue();
        assertThatThrownBy(() -> new AanmeldInstellingen(Wijze.OIDC, Set.of(), null))
                .hasMessageContaining("baken.aanmelden.oidc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://aanmelden.example", "ftp://localhost", "aanmelden.example"})
    void eenVoorzieningZonderTlsWordtNietVertrouwd(String uitgever) {
        assertThatThrownBy(() -> instellingen(URI.create(uitgever), "geheim", null, Set.of("hoog")))
                .hasMessageContaining("uitgever");
    }

    @Test
    void eenHalveInstellingHoudtDeStartTegen() {
        URI goed = URI.create("https://aanmelden.example");
        assertThatThrownBy(() -> instellingen(goed, null, null, Set.of("hoog"))).hasMessageContaining("sleutelbestand");
        assertThatThrownBy(() -> instellingen(goed, "geheim", Path.of("sleutel"), Set.of("hoog")))
                .hasMessageContaining("sleutelbestand");
        assertThatThrownBy(() -> instellingen(goed, "geheim", null, Set.of())).hasMessageContaining("zeker");
    }

    static OidcInstellingen instellingen(@Nullable String organisatie, Zekerheidsclaim claim) {
        return maak(URI.create("https://aanmelden.example"), "geheim", null, organisatie, claim, Set.of("hoog"));
    }

    private static OidcInstellingen instellingen(
            URI uitgever, @Nullable String geheim, @Nullable Path sleutel, Set<String> zeker) {
        return maak(uitgever, geheim, sleutel, null, Zekerheidsclaim.ACR, zeker);
    }

    private static OidcInstellingen maak(
            URI uitgever,
            @Nullable String geheim,
            @Nullable Path sleutel,
            @Nullable String organisatie,
            Zekerheidsclaim claim,
            Set<String> zeker) {
        return new OidcInstellingen(
                uitgever,
                "baken",
                URI.create("https://baken.example"),
                geheim,
                sleutel,
                "RS256",
                "name",
                "roles",
                Map.of("app-zc", Rol.ZORGCOORDINATOR, "app-beheer", Rol.FUNCTIONEEL_BEHEERDER),
                "organisatie",
                Map.of("HVO", "hvo-querido"),
                organisatie,
                claim,
                zeker,
                true,
                Duration.ofMinutes(5));
    }
}
