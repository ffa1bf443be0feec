// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.Volgorde;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Verhoudingen.Stand;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
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
 * that differs. What an address names below the case is really there, so that "not found" is never for the lack of it.
 */
@BakenTest
@Order(Volgorde.HELE_LIJSTEN)
@TestInstance(Lifecycle.PER_CLASS)
class RelatieadressenTest {

    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();

    private static final String ZAAK = "/zaken/{zaaknummer}";
    private static final String VERZOEK = "/avg/{verzoek}";
    private static final String SIGNAAL = "/signalen/{nummer}";
    private static final String TAAK = "/taken/{taakId}";
    private static final String WAARNEMING = "{waarneming}";

    /** No client is in it: of who arranges trainings, a key officer those of the own municipality: M1TrainingVerhaalTest. */
    private static final String TRAINING = "/trainingen/sessies/{training}";

    /**
     * What hangs on more than the role and is not, or not in full, tried here, and why. Whoever leaves out more has to say
     * so here, and whoever tries one of these takes it away.
     */
    private static final String RAPPORT = "/stuurinformatie/jaarrapporten/{rapport}";

    private static final String RAADSVRAAG = "/stuurinformatie/raadsvragen/{raadsvraag}";

    private static final Map<String, String> ELDERS = Map.of(
            "/vier-ogen/{vraag}",
            "asked of a person, about something with a number of its own: VierOgenTest",
            "/vier-ogen/{vraag}/intrekken",
            "of who asked: VierOgenTest",
            "/noodinzage/{noodinzage}/einde",
            "of who opened it, or of that team: NoodinzageVerhaalTest",
            "/toegang/medewerkers/{account}",
            "of a person, not of a case: WieZietDitTest",
            VERZOEK,
            "a leader has it when asked as second person, in a test of its own below",
            VERZOEK + "/{papier}",
            "as the request, but there is no paper before the second person agreed",
            RAPPORT,
            "of a report, and of who is asked about it: M3JaarverslagVerhaalTest",
            RAADSVRAAG,
            "of a question of a council: RaadsvraagVerhaalTest",
            RAADSVRAAG + "/verlengen",
            "as the question",
            RAADSVRAAG + "/intrekken",
            "as the question");

    /** What is of one case; what a case waits for is not looked up but ended, so it answers the same. */
    private static final List<String> HOORT_BIJ_EEN_ZAAK = List.of("{termijn}", "{pakket}", WAARNEMING);

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
    private Stand overgenomen;
    private String vanEenAnder;
    private Map<String, String> invulling;

    @BeforeAll
    void zakenInElkeVerhouding() {
        standen = verhoudingen.maak();
        overgenomen = verhoudingen.overgenomen();
        vanEenAnder = eenZaak.gemeldSignaal().waarde();
        invulling = new HashMap<>(adressen.ingevuld());
        // For the cases in which nobody ever stood in.
        invulling.put(WAARNEMING, overgenomen.delen().get(WAARNEMING));
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
        Set<Adresrecht> geprobeerd = new HashSet<>();
        for (Adresrecht adres : rijen(ZAAK, VERZOEK)) {
            anders.addAll(anders(rol, adres, pad(adres, hoe), hoe.geeft(adres, rol)));
            geprobeerd.add(adres);
        }
        assertThat(anders).isEmpty();
        assertThat(MATRIX.adressen())
                .filteredOn(adres -> adres.patroon().matches(".*\\{(zaaknummer|verzoek)}.*"))
                .as("niets overgeslagen")
                .hasSameElementsAs(geprobeerd);
    }

    /** A parent that does not fit is not found either, by who has both. */
    @Test
    void watBijEenAndereZaakHoortIsErNiet() {
        ZaakNummer eigen = new ZaakNummer(invulling.get("{zaaknummer}"));
        Map<String, String> delen = standen.get(Verhouding.WAARNEMING).delen();
        List<String> anders = new ArrayList<>();
        for (Adresrecht adres : rijen(ZAAK)) {
            if (HOORT_BIJ_EEN_ZAAK.stream().anyMatch(adres.patroon()::contains)) {
                anders.addAll(anders(Rol.ZORGCOORDINATOR, adres, pad(adres, eigen, delen), false));
            }
        }
        assertThat(anders).isEmpty();
    }

    /** Besides who handles the request: a leader, as long as the privacy officer's answer waits for a second person. */
    @Test
    void wieAlsTweedePersoonIsGevraagdLeestHetVerzoekEnDoetErNiets() {
        String pad = VERZOEK.replace("{verzoek}", verhoudingen.verzoekBijDeLeiding());
        List<String> anders = new ArrayList<>();
        for (Adresrecht adres : rijen(VERZOEK)) {
            for (Rol rol : Rol.values()) {
                if (adres.patroon().equals(VERZOEK)) {
                    anders.addAll(anders(rol, adres, pad, adres.mag(rol, 'e') || adres.mag(rol, 'z')));
                }
            }
        }
        assertThat(anders).isEmpty();
    }

    /** What hangs on a relation is tried in each of them, or stands above with the reason. */
    @Test
    void nietsIsOvergeslagen() {
        Set<String> elders = MATRIX.adressen().stream()
                .filter(adres -> !adres.hangtAanRol() && !adres.patroon().startsWith(TRAINING))
                .filter(adres -> !rijen(ZAAK, VERZOEK, SIGNAAL, TAAK).contains(adres) || heeftEenAndereRelatie(adres))
                .map(Adresrecht::patroon)
                .collect(Collectors.toSet());
        assertThat(elders).isEqualTo(ELDERS.keySet());
    }

    private static boolean heeftEenAndereRelatie(Adresrecht adres) {
        return Arrays.stream(Rol.values())
                .filter(rol -> !adres.magNooit(rol))
                .anyMatch(rol -> Arrays.stream(Verhouding.values()).noneMatch(hoe -> hoe.geeft(adres, rol)));
    }

    private static List<Adresrecht> rijen(String... begin) {
        return MATRIX.adressen().stream()
                .filter(adres -> Arrays.stream(begin).anyMatch(adres.patroon()::startsWith))
                .toList();
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
        for (Adresrecht adres : rijen(SIGNAAL)) {
            String pad = adres.patroon().replace("{nummer}", signaal).replace("{volgnummer}", "0");
            anders.addAll(anders(rol, adres, pad, hoe.geeft(adres, rol)));
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
        if (hoe != Verhouding.EIGEN) {
            return pad(adres, standen.get(hoe).zaak(), standen.get(hoe).delen());
        }
        return adres.patroon().contains(WAARNEMING)
                ? pad(adres, overgenomen.zaak(), overgenomen.delen())
                : pad(adres, new ZaakNummer(invulling.get("{zaaknummer}")), Map.of());
    }

    /** @param delen of this case; the rest is the same in every case */
    private String pad(Adresrecht adres, ZaakNummer zaak, Map<String, String> delen) {
        String pad = adres.patroon().replace("{zaaknummer}", zaak.waarde());
        for (Map<String, String> bron : List.of(delen, invulling)) {
            for (Map.Entry<String, String> deel : bron.entrySet()) {
                pad = pad.replace(deel.getKey(), deel.getValue());
            }
        }
        return pad;
    }
}
