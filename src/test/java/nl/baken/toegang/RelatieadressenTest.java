// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Verhoudingen.Stand;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of a case, a signal and a task and all that is served of Camunda, as every role, for every way in which
 * somebody can stand to it: it is there when the matrix says so, and else it is not found. Each test names every cell
 * that differs. A part of an address that belongs to the own case stays in it when the case is another's: a parent
 * that does not fit is not found either.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class RelatieadressenTest {

    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();

    /** Is only there when something happened in the case, as it did in the own one of {@code RechtenTest}. */
    private static final List<String> NIET_IN_ELKE_ZAAK =
            List.of("{termijn}", "{pakket}", "{wacht}", "{waarneming}", "{veld}", "/toestemming/blad");

    private static final Set<Verhouding> SIGNALEN =
            EnumSet.of(Verhouding.EIGEN, Verhouding.ANDERE_REGIO, Verhouding.GEBLOKKEERD);

    /** Finds nothing. */
    private static final String NERGENS = "(?!)";

    @LocalServerPort
    private int poort;

    @Autowired
    private EchteAdressen adressen;

    @Autowired
    private Verhoudingen verhoudingen;

    @Autowired
    private Tasklistbezoek tasklist;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Accounts accounts;

    private final Map<Rol, Bezoeker> mensen = new EnumMap<>(Rol.class);
    private Map<Verhouding, Stand> standen;
    private String vanEenAnder;
    private Map<String, String> invulling;

    @BeforeAll
    void zakenInElkeVerhouding() {
        standen = verhoudingen.maak();
        vanEenAnder = eenZaak.gemeldSignaal().waarde();
        invulling = new HashMap<>(adressen.ingevuld());
        for (Rol rol : Rol.values()) {
            mensen.put(rol, Bezoeker.als(poort, verhoudingen.naam(rol)));
        }
    }

    static Stream<Arguments> iedereenInElkeVerhouding() {
        return Arrays.stream(Verhouding.values())
                .flatMap(hoe -> Arrays.stream(Rol.values()).map(rol -> Arguments.of(hoe, rol)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("iedereenInElkeVerhouding")
    void eenPaginaVanEenZaakIsErAlsDeMatrixHetZegt(Verhouding hoe, Rol rol) {
        List<String> anders = new ArrayList<>();
        for (Adresrecht adres : MATRIX.adressen()) {
            if (!adres.patroon().startsWith("/zaken/{zaaknummer}")) {
                continue;
            }
            boolean mag = hoe.geeft(adres, rol);
            if (mag && NIET_IN_ELKE_ZAAK.stream().anyMatch(adres.patroon()::contains)) {
                continue;
            }
            anders.addAll(anders(rol, adres, pad(adres, hoe), mag));
        }
        assertThat(anders).isEmpty();
    }

    static Stream<Arguments> iedereenBijEenSignaal() {
        return iedereenInElkeVerhouding().filter(deel -> SIGNALEN.contains((Verhouding) deel.get()[0]));
    }

    /** Who reported it, or handles it for the municipality. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("iedereenBijEenSignaal")
    void eenPaginaVanEenSignaalIsErAlsDeMatrixHetZegt(Verhouding hoe, Rol rol) {
        String signaal = signaal(hoe, rol);
        List<String> anders = new ArrayList<>();
        for (Adresrecht adres : MATRIX.adressen()) {
            if (adres.patroon().startsWith("/signalen/{nummer}")) {
                String pad = adres.patroon().replace("{nummer}", signaal).replace("{volgnummer}", "0");
                anders.addAll(anders(rol, adres, pad, hoe.geeft(adres, rol)));
            }
        }
        assertThat(anders).isEmpty();
    }

    /** All of them are reported by the same person, but one. */
    private String signaal(Verhouding hoe, Rol rol) {
        return hoe == Verhouding.ANDERE_REGIO && rol == Rol.MELDER
                ? vanEenAnder
                : standen.get(hoe).taken().get(Rol.SLEUTELFUNCTIONARIS).nummer();
    }

    private List<String> anders(Rol rol, Adresrecht adres, String pad, boolean mag) {
        int status = Tasklistbezoek.vraag(mensen.get(rol), adres, pad).statusCode();
        boolean goed = mag ? List.of(200, 204, 302, 400, 422).contains(status) : status == 404;
        return goed ? List.of() : List.of(adres.methode() + " " + adres.patroon() + ": " + status);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("iedereenInElkeVerhouding")
    void eenTaakIsErAlsDeMatrixHetZegt(Verhouding hoe, Rol rol) {
        EenTaak.Open taak = standen.get(hoe).taken().get(rol);
        List<String> anders = tasklist.loop(mensen.get(rol), rol, hoe, taak);
        assertThat(anders).isEmpty();
    }

    /** Somebody with one task reads in its form nothing of the compartments that the grounds of this person don't show. */
    @ParameterizedTest
    @EnumSource(names = {"BELEIDSMEDEWERKER", "WMO_CONSULENT", "FG"})
    void hetFormulierZegtNietsUitEenAnderDeelVanDeZaak(Rol rol) {
        Stand eigen = standen.get(Verhouding.EIGEN);
        Set<Compartiment> verborgen = EnumSet.allOf(Compartiment.class);
        toegang.nummers(
                        eigen.zaak().waarde(),
                        accounts.zoek(verhoudingen.account(rol)).orElseThrow().medewerker())
                .forEach(grond ->
                        verborgen.removeAll(MATRIX.relatie(grond.grond()).ziet()));
        String blad = mensen.get(rol).get(eigen.taken().get(rol).adres()).body();

        assertThat(blad).contains(eigen.zaak().waarde());
        assertThat(verborgen).contains(Compartiment.IDENTITEIT, Compartiment.VEILIG_CONTACT, Compartiment.ZORG);
        assertThat(verborgen).allSatisfy(deel -> assertThat(blad)
                .doesNotContainPattern(eigen.merken().getOrDefault(deel, NERGENS)));
        assertThat(blad).doesNotContain(EenZaak.CONTACTWAARDE, EenZaak.CODEWOORD);
    }

    /** What Tasklist asks every ten seconds, without a task that is named. */
    @ParameterizedTest
    @EnumSource(Rol.class)
    void inElkeHeleLijstStaatWatDeMatrixZegt(Rol rol) {
        Map<Verhouding, EenTaak.Open> taken = new EnumMap<>(Verhouding.class);
        standen.forEach((hoe, stand) -> taken.put(hoe, stand.taken().get(rol)));
        assertThat(tasklist.heleLijsten(mensen.get(rol), rol, taken)).isEmpty();
    }

    private String pad(Adresrecht adres, Verhouding hoe) {
        ZaakNummer zaak = hoe == Verhouding.EIGEN
                ? new ZaakNummer(invulling.get("{zaaknummer}"))
                : standen.get(hoe).zaak();
        String pad = adres.patroon().replace("{zaaknummer}", zaak.waarde()).replace("{waarneming}", "1");
        for (Map.Entry<String, String> deel : invulling.entrySet()) {
            pad = pad.replace(deel.getKey(), deel.getValue());
        }
        return pad;
    }
}
