// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who can reach what: one test per cell of this table. A filled-in page is one the role is involved in; for everybody
 * else it does not exist. A new address that is not in the table fails the build.
 *
 * <p>{@code x} = there, {@code .} = 404. Columns: melder, sleutelfunctionaris, zorgcoordinator, teamleider,
 * beleidsmedewerker, Wmo-consulent, manager, contractbeheerder, toezichthouder, FG, auditor, functioneel and technisch
 * beheerder.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class RechtenTest {

    private static final String TABEL =
            """
            adres                                                                 me sf zc tl be wm ma co to fg au fb tb
            GET  /                                                                x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /afmelden                                                        x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /wachtwoord                                                      x  x  x  x  x  x  x  x  x  x  x  x  x
            POST /wachtwoord                                                      x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /tweede-factor                                                   x  x  x  x  x  x  x  x  x  x  x  x  x
            POST /tweede-factor                                                   x  x  x  x  x  x  x  x  x  x  x  x  x
            POST /tweede-factor/herstelcodes                                      x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /opnieuw-aanmelden                                               x  x  x  x  x  x  x  x  x  x  x  x  x
            POST /opnieuw-aanmelden                                               x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /sessies                                                         x  x  x  x  x  x  x  x  x  x  x  x  x
            POST /sessies/{sessie}/beeindigen                                     x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /toegankelijkheid                                                x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /signalen                                                        x  x  x  x  .  .  .  .  .  .  .  .  .
            GET  /signalen/nieuw                                                  x  x  x  x  .  .  .  .  .  .  .  .  .
            POST /signalen/nieuw                                                  x  x  x  x  .  .  .  .  .  .  .  .  .
            POST /signalen/nieuw/concept                                          x  x  x  x  .  .  .  .  .  .  .  .  .
            GET  /signalen/{nummer}                                               x  x  .  .  .  .  .  .  .  .  .  .  .
            GET  /signalen/{nummer}/ontvangen                                     x  x  .  .  .  .  .  .  .  .  .  .  .
            GET  /signalen/{nummer}/persoon-toevoegen                             .  x  .  .  .  .  .  .  .  .  .  .  .
            POST /signalen/{nummer}/persoon-toevoegen                             .  x  .  .  .  .  .  .  .  .  .  .  .
            GET  /signalen/{nummer}/bewaren-verlengen                             .  x  .  .  .  .  .  .  .  .  .  .  .
            POST /signalen/{nummer}/bewaren-verlengen                             .  x  .  .  .  .  .  .  .  .  .  .  .
            GET  /signalen/{nummer}/meldingen/{volgnummer}/uitslag-registreren    .  x  .  .  .  .  .  .  .  .  .  .  .
            POST /signalen/{nummer}/meldingen/{volgnummer}/uitslag-registreren    .  x  .  .  .  .  .  .  .  .  .  .  .
            GET  /taken/aantallen                                                     x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /taken/kop                                                           x  x  x  x  x  x  x  x  x  x  x  x  x
            GET  /signalen/{nummer}/signaal-aanvullen                             x  .  .  .  .  .  .  .  .  .  .  .  .
            POST /signalen/{nummer}/signaal-aanvullen                             x  .  .  .  .  .  .  .  .  .  .  .  .
            POST /signalen/{nummer}/signaal-aanvullen/concept                     x  .  .  .  .  .  .  .  .  .  .  .  .
            GET  /taken/{taakId}                                                  .  x  .  .  .  .  .  .  .  .  .  .  .
            POST /taken/{taakId}/neem                                             .  x  .  .  .  .  .  .  .  .  .  .  .
            POST /taken/{taakId}                                                  .  x  .  .  .  .  .  .  .  .  .  .  .
            POST /taken/{taakId}/geef-terug                                       .  x  .  .  .  .  .  .  .  .  .  .  .
            GET  /zaken                                                           .  .  x  x  .  .  .  .  .  .  .  .  .
            GET  /zaken/nieuw                                                     .  .  x  x  .  .  .  .  .  .  .  .  .
            POST /zaken/nieuw                                                     .  .  x  x  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}                                              .  .  x  x  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/{module}/{handeling}                         .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/{module}/{handeling}                         .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/{module}/{handeling}/concept                 .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/zorgcoordinatie/wachten/{wacht}/klaar        .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/toestemming/blad                                  .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/toestemming/pakketten/{pakket}                    .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/toestemming/pakketten/{pakket}/verzonden          .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/toestemming/pakketten/{pakket}/intrekken          .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/toestemming/pakketten/{pakket}/verteld            .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/termijnen/{termijn}/verzetten                .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/termijnen/{termijn}/verzetten                .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/termijnen/{termijn}/pauzeren                 .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/termijnen/{termijn}/pauzeren                 .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/termijnen/{termijn}/hervatten                .  .  x  .  .  .  .  .  .  .  .  .  .
            POST /zaken/{zaaknummer}/termijnen/{termijn}/hervatten                .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /zorgcoordinatie/team                                            .  .  .  x  .  .  .  .  .  .  .  .  .
            POST /zorgcoordinatie/team/{account}                                  .  .  .  x  .  .  .  .  .  .  .  .  .
            GET  /zorgcoordinatie/afwezigheid                                     .  .  x  x  .  .  .  .  .  .  .  .  .
            POST /zorgcoordinatie/afwezigheid                                     .  .  x  x  .  .  .  .  .  .  .  .  .
            GET  /zorgcoordinatie/afwezigheid/{afwezigheid}                       .  .  x  x  .  .  .  .  .  .  .  .  .
            POST /zorgcoordinatie/afwezigheid/{afwezigheid}                       .  .  x  x  .  .  .  .  .  .  .  .  .
            POST /zorgcoordinatie/afwezigheid/{afwezigheid}/einde                 .  .  x  x  .  .  .  .  .  .  .  .  .
            POST /zorgcoordinatie/afwezigheid/{afwezigheid}/terug                 .  .  x  x  .  .  .  .  .  .  .  .  .
            GET  /zorgcoordinatie/herverdelen                                     .  .  .  x  .  .  .  .  .  .  .  .  .
            POST /zorgcoordinatie/herverdelen                                     .  .  .  x  .  .  .  .  .  .  .  .  .
            GET  /zaken/{zaaknummer}/zorgcoordinatie/overdrachtsblad              .  .  x  .  .  .  .  .  .  .  .  .  .
            GET  /opvang/plekken                                                  .  .  x  x  x  .  .  .  .  .  .  .  .
            GET  /opvang/plekken/nieuw                                            .  .  .  x  .  .  .  .  .  .  .  .  .
            POST /opvang/plekken/nieuw                                            .  .  .  x  .  .  .  .  .  .  .  .  .
            GET  /opvang/plekken/{plek}                                           .  .  .  x  .  .  .  .  .  .  .  .  .
            POST /opvang/plekken/{plek}                                           .  .  .  x  .  .  .  .  .  .  .  .  .
            GET  /stuurinformatie                                                 .  .  .  x  x  .  x  .  .  .  .  .  .
            GET  /logboek                                                         .  .  .  .  .  .  .  .  .  x  x  .  .
            POST /logboek                                                         .  .  .  .  .  .  .  .  .  x  x  .  .
            GET  /logboek/{nummer}                                                .  .  .  .  .  .  .  .  .  x  x  .  .
            GET  /beheer                                                          .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/accounts/nieuw                                           .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/nieuw                                           .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/accounts/{id}                                            .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}                                            .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}/uitzetten                                  .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}/aanzetten                                  .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}/herstellen                                 .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}/tweede-factor-wissen                       .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/accounts/{id}/sessies                                    .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}/sessies/{sessie}/beeindigen                .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/accounts/{id}/sessies/beeindigen                         .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/organisaties                                             .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/organisaties/nieuw                                       .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/organisaties/nieuw                                       .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/rechtencontrole                                          .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/rechtencontrole                                          .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/rechtencontrole/{controle}                               .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/rechtencontrole/{controle}                               .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/rechtencontrole/{controle}/bestand                       .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/regels                                                   .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/regels/{soort}                                           .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/regels/{soort}/nieuw                                     .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/regels/{soort}/nieuw                                     .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /beheer/regels/{soort}/einde                                     .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /beheer/regels/{soort}/einde                                     .  .  .  .  .  .  .  .  .  .  .  x  .
            GET  /vier-ogen/{vraag}                                               .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /vier-ogen/{vraag}                                               .  .  .  .  .  .  .  .  .  .  .  x  .
            POST /vier-ogen/{vraag}/intrekken                                     .  .  .  .  .  .  .  .  .  .  .  x  .
            """;

    /**
     * The door (with its second step) and the error page are for people without a session; ending all other sessions
     * would end those of the other tests and is tried in {@code SessiesTest}; a draft of a task answers nothing to anybody and
     * is tried in {@code TaakpoortTest}; a kept handover sheet in {@code OverdrachtsbladVerhaalTest}.
     */
    private static final Set<String> ANDERS = Set.of(
            "GET /inloggen",
            "GET /inloggen/code",
            "POST /inloggen/code",
            "POST /sessies/andere-beeindigen",
            "POST /inloggen/demo",
            "* /inloggen/verlopen",
            "* /error",
            "POST /taken/{taakId}/concept",
            "GET /zaken/{zaaknummer}/zorgcoordinatie/overdrachtsblad/{waarneming}");

    private static final List<Rol> KOLOMMEN = List.of(
            Rol.MELDER,
            Rol.SLEUTELFUNCTIONARIS,
            Rol.ZORGCOORDINATOR,
            Rol.TEAMLEIDER_ZC,
            Rol.BELEIDSMEDEWERKER,
            Rol.WMO_CONSULENT,
            Rol.MANAGER,
            Rol.CONTRACTBEHEERDER,
            Rol.TOEZICHTHOUDER_WMO,
            Rol.FG,
            Rol.AUDITOR,
            Rol.FUNCTIONEEL_BEHEERDER,
            Rol.TECHNISCH_BEHEERDER);

    @LocalServerPort
    private int poort;

    @Autowired
    private Demoaccounts demo;

    @Autowired
    private EchteAdressen adressen;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping paden;

    private final Map<Rol, Bezoeker> mensen = new EnumMap<>(Rol.class);
    private Map<String, String> invulling;

    @BeforeAll
    void iedereenMeldtZichAan() {
        for (Rol rol : KOLOMMEN) {
            demo.alle().stream()
                    .filter(account -> account.rol() == rol)
                    .findFirst()
                    .ifPresent(account -> mensen.put(rol, Bezoeker.als(poort, account.gebruikersnaam())));
        }
        invulling = adressen.ingevuld();
    }

    static Stream<Arguments> cellen() {
        return rijen().flatMap(rij -> {
            String[] kolommen = rij.split("\\s+");
            return Stream.iterate(0, i -> i < KOLOMMEN.size(), i -> i + 1)
                    .map(i -> Arguments.of(KOLOMMEN.get(i), kolommen[0], kolommen[1], "x".equals(kolommen[i + 2])));
        });
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
            // A task that is not there gives back what was typed: 409, the same for every id.
            boolean geeftTerug = "POST".equals(methode) && "/taken/{taakId}".equals(pad);
            assertThat(status).isEqualTo(geeftTerug ? 409 : 404);
        }
    }

    @Test
    void iederAdresStaatInDeTabel() {
        Set<String> bekend = rijen().map(rij -> rij.split("\\s+"))
                .map(r -> r[0] + " " + r[1])
                .collect(Collectors.toCollection(TreeSet::new));
        bekend.addAll(ANDERS);
        Set<String> echt = paden.getHandlerMethods().keySet().stream()
                .flatMap(RechtenTest::adressen)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(echt).isEqualTo(bekend);
    }

    @Test
    void zonderAanmeldenIsErAlleenDeDeur() {
        rijen().map(rij -> rij.split("\\s+"))
                .filter(rij -> !"/toegankelijkheid".equals(rij[1]))
                .forEach(rij -> {
                    Bezoeker vreemde = Bezoeker.anoniem(poort);
                    vreemde.get("/inloggen");
                    var antwoord = "GET".equals(rij[0])
                            ? vreemde.get(rij[1].replaceAll("[{}]", ""))
                            : vreemde.post(rij[1].replaceAll("[{}]", ""), Map.of());
                    assertThat(antwoord.statusCode()).as(rij[0] + " " + rij[1]).isIn(302, 401);
                    if (antwoord.statusCode() == 302) {
                        assertThat(Bezoeker.locatie(antwoord)).startsWith("/inloggen");
                    }
                });
    }

    private static Stream<String> rijen() {
        return Arrays.stream(TABEL.split("\n")).skip(1);
    }

    private static Stream<String> adressen(RequestMappingInfo info) {
        Set<RequestMethod> methoden = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pad -> methoden.isEmpty()
                        ? Stream.of("* " + pad)
                        : methoden.stream().map(methode -> methode + " " + pad));
    }
}
