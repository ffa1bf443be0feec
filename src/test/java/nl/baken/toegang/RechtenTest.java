// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who can reach what: one test per cell of {@code toegang/rechten.txt}. A filled-in page is one the role is involved in;
 * for everybody else it does not exist. A new address that is not in the matrix fails the build.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class RechtenTest {

    /** The door, its second step and the error page are for people without a session too. */
    private static final Set<String> DEUR = Set.of(
            "GET /inloggen",
            "GET /inloggen/code",
            "POST /inloggen/code",
            "POST /inloggen/demo",
            "* /inloggen/verlopen",
            "* /error");

    /** For anybody, also without an account. */
    private static final Set<String> OPENBAAR =
            Set.of("/toegankelijkheid", "/meldwijzer", "/meldwijzer/kaart", "/meldwijzer/kaart/pdf");

    /**
     * Tried elsewhere: a kept sheet asks for a stand-in first ({@code OverdrachtsbladVerhaalTest}), ending all other
     * sessions would end those of this test ({@code SessiesTest}), and every role has another task ({@code
     * RelatieadressenTest}).
     */
    private static final Set<String> ELDERS = Set.of(
            "/zaken/{zaaknummer}/zorgcoordinatie/overdrachtsblad/{waarneming}",
            "/sessies/andere-beeindigen",
            "/taken/{taakId}",
            "/taken/{taakId}/neem",
            "/taken/{taakId}/geef-terug");

    /** Read without the application, for the cells are tests each. */
    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();

    @LocalServerPort
    private int poort;

    @Autowired
    private Demoaccounts demo;

    @Autowired
    private EchteAdressen adressen;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping paden;

    @Autowired
    private JdbcClient database;

    private final Map<Rol, Bezoeker> mensen = new EnumMap<>(Rol.class);
    private Map<String, String> invulling;

    @BeforeAll
    void iedereenMeldtZichAan() {
        for (Rol rol : Rol.values()) {
            demo.alle().stream()
                    .filter(account -> account.rol() == rol)
                    .findFirst()
                    .ifPresent(account -> mensen.put(rol, Bezoeker.als(poort, account.gebruikersnaam())));
        }
        invulling = adressen.ingevuld();
    }

    static Stream<Arguments> cellen() {
        return MATRIX.adressen().stream()
                .filter(adres -> !ELDERS.contains(adres.patroon()))
                .flatMap(adres -> Arrays.stream(Rol.values())
                        .map(rol -> Arguments.of(rol, adres.methode(), adres.patroon(), adres.mag(rol, 'e'))));
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @MethodSource("cellen")
    void cel(Rol rol, String methode, String pad, boolean mag) {
        Bezoeker wie = mensen.get(rol);
        String adres = pad;
        for (Map.Entry<String, String> deel : invulling.entrySet()) {
            adres = adres.replace(deel.getKey(), deel.getValue());
        }
        int status = ("GET".equals(methode) ? wie.get(adres) : wie.post(adres, Map.of("x", "x"))).statusCode();
        if (mag) {
            assertThat(status).isIn(200, 204, 302, 400, 422);
        } else {
            assertThat(status).isEqualTo(404);
        }
    }

    @Test
    void iederAdresStaatInDeMatrix() {
        Set<String> bekend = MATRIX.adressen().stream()
                .map(adres -> adres.methode() + " " + adres.patroon())
                .collect(Collectors.toCollection(TreeSet::new));
        bekend.addAll(DEUR);
        Set<String> echt = paden.getHandlerMethods().keySet().stream()
                .flatMap(RechtenTest::adressen)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(echt).isEqualTo(bekend);
    }

    @Test
    void iedereGrondStaatInDeMatrix() {
        assertThat(MATRIX.gronden())
                .containsAll(database.sql("select distinct grond from toegang.betrokkenheid")
                        .query(String.class)
                        .list());
    }

    @Test
    void zonderAanmeldenIsErAlleenDeDeur() {
        MATRIX.adressen().stream()
                .filter(adres -> !OPENBAAR.contains(adres.patroon()))
                .forEach(adres -> {
                    Bezoeker vreemde = Bezoeker.anoniem(poort);
                    vreemde.get("/inloggen");
                    String pad = adres.patroon().replaceAll("[{}]", "");
                    var antwoord = "GET".equals(adres.methode()) ? vreemde.get(pad) : vreemde.post(pad, Map.of());
                    assertThat(antwoord.statusCode())
                            .as(adres.methode() + " " + pad)
                            .isIn(302, 401);
                    if (antwoord.statusCode() == 302) {
                        assertThat(Bezoeker.locatie(antwoord)).startsWith("/inloggen");
                    }
                });
    }

    private static Stream<String> adressen(RequestMappingInfo info) {
        Set<RequestMethod> methoden = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pad -> methoden.isEmpty()
                        ? Stream.of("* " + pad)
                        : methoden.stream().map(methode -> methode + " " + pad));
    }
}
