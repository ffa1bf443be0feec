// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Webappadressen.Adres;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * What is served of Camunda is what the matrix names, for every role: each address that the webapps have of themselves
 * is tried, and one that answers without a row of its own fails the build, as does a row without an address. Whose
 * tasks those rows give, {@code RelatieadressenTest} tries.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class TasklistrechtenTest {

    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();
    private static final String API = "/camunda/api/";

    @LocalServerPort
    private int poort;

    @Autowired
    private Webappadressen webapps;

    @Autowired
    private Verhoudingen verhoudingen;

    @Autowired
    private EenTaak eenTaak;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    @Qualifier("tasklistpoort")
    private AuthorizationManager<RequestAuthorizationContext> poortwachter;

    private final Map<Rol, Bezoeker> mensen = new EnumMap<>(Rol.class);
    private EenTaak.Open taak;
    private Set<Adres> echt;

    @BeforeAll
    void erIsEenTaak() {
        taak = eenTaak.van("Haarlem");
        echt = webapps.alle();
        for (Rol rol : Rol.values()) {
            mensen.put(rol, Bezoeker.als(poort, verhoudingen.naam(rol)));
        }
    }

    @Test
    void iedereRijIsEenAdresVanCamunda() {
        assertThat(echt).hasSizeGreaterThan(400);
        assertThat(echt.stream().map(TasklistrechtenTest::opEenPlek).collect(Collectors.toSet()))
                .containsAll(rijen());
        assertThat(webapps.servlets()).allMatch(adres -> adres.equals("/") || adres.startsWith(API));
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void watNietInDeMatrixStaatIsErNiet(Rol rol) {
        verhaal.als(verhoudingen.naam(rol));
        assertThat(anders(rol, this::laatDoor)).isEmpty();
    }

    /** The same once more with real requests: nothing stands before or behind the gate. */
    @Test
    void enOverHetWebIsHetNetZo() {
        Bezoeker wie = mensen.get(Rol.SLEUTELFUNCTIONARIS);
        assertThat(anders(Rol.SLEUTELFUNCTIONARIS, adres -> bestaat(wie, adres)))
                .isEmpty();
    }

    /** The task is one of who handles signals, so to that role the three rows of a single task are there too. */
    private Set<String> anders(Rol rol, Predicate<Adres> bestaat) {
        Set<Adres> rijen = rijen();
        Set<String> anders = new TreeSet<>();
        for (Adres adres : echt) {
            Adres opEenPlek = opEenPlek(adres);
            boolean vanEenTaak = opEenPlek.patroon().contains("/task/{}");
            boolean mag = rijen.contains(opEenPlek) && (!vanEenTaak || rol == Rol.SLEUTELFUNCTIONARIS);
            if (bestaat.test(adres) != mag) {
                anders.add(adres + (mag ? ": niet gevonden" : ": bestaat"));
            }
        }
        return anders;
    }

    /** What the gate says, asked directly: some four hundred addresses for each role. */
    private boolean laatDoor(Adres adres) {
        MockHttpServletRequest verzoek = new MockHttpServletRequest(adres.methode(), pad(adres));
        verzoek.setServletPath(pad(adres));
        return poortwachter
                .authorize(
                        SecurityContextHolder.getContext()::getAuthentication, new RequestAuthorizationContext(verzoek))
                .isGranted();
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void wieIemandIsEnWelkeLijstenErZijnGaatAlleenOverHemzelf(Rol rol) {
        Bezoeker wie = mensen.get(rol);
        String zelf = verhoudingen.account(rol);
        String ander = verhoudingen.account(rol == Rol.AUDITOR ? Rol.FG : Rol.AUDITOR);
        assertThat(wie.motor("GET", "/camunda/api/admin/auth/user/default", null)
                        .body())
                .contains("\"userId\":\"" + zelf + "\"", "\"authorizedApps\":[\"tasklist\",\"welcome\"]");
        assertThat(profiel(wie, zelf).statusCode()).isEqualTo(200);
        assertThat(kaal(profiel(wie, ander), ander)).isEqualTo(kaal(profiel(wie, "bestaatniet"), "bestaatniet"));
        long lijsten = List.of(Lijst.values()).stream()
                .filter(lijst -> lijst.rollen().contains(rol))
                .count();
        assertThat(wie.motor("GET", Bezoeker.MOTOR + "/filter/count", null).body())
                .isEqualTo("{\"count\":" + lijsten + "}");
    }

    private static HttpResponse<String> profiel(Bezoeker wie, String account) {
        return wie.motor("GET", Bezoeker.MOTOR + "/user/" + account + "/profile", null);
    }

    private static String kaal(HttpResponse<String> antwoord, String account) {
        return antwoord.statusCode() + antwoord.body().replace(account, "");
    }

    /** What the gate refuses is not found, and Baken says so and not the engine. */
    private boolean bestaat(Bezoeker wie, Adres adres) {
        String inhoud = "POST".equals(adres.methode()) ? "{}" : null;
        HttpResponse<String> antwoord = wie.motor(adres.methode(), pad(adres), inhoud);
        boolean zegtBaken = antwoord.body().isEmpty()
                || antwoord.body().contains("\"path\":\"")
                || antwoord.body().endsWith(":\"No matching task\"}");
        return antwoord.statusCode() != 404 || !zegtBaken;
    }

    private String pad(Adres adres) {
        return opDeMotor(adres).patroon().replaceAll("\\{[^}]*}", taak.id());
    }

    private static Set<Adres> rijen() {
        return MATRIX.tasklist().stream()
                .filter(adres -> adres.patroon().startsWith(API))
                .map(adres -> new Adres(adres.methode(), adres.patroon()).kaal())
                .collect(Collectors.toSet());
    }

    private static Adres opEenPlek(Adres adres) {
        return opDeMotor(adres).kaal();
    }

    /** There is one engine, and the matrix names it. */
    private static Adres opDeMotor(Adres adres) {
        return new Adres(
                adres.methode(),
                adres.patroon()
                        .replace("/engine/{name}", "/engine/default")
                        .replace("/auth/user/{processEngineName}", "/auth/user/default"));
    }
}
