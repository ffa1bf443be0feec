// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.GevuldeZaak;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of a case as every role, for every way in which somebody can stand to it. A part of an address that
 * belongs to the own case stays in it when the case is another's: a parent that does not fit is not found either.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class RelatieadressenTest {

    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();

    /** How the coordinator stands to a case, and what that is for who leads the team. */
    enum Relatie {
        EIGEN('e', 'e'),
        WAARNEMING('w', 'e'),
        TEAM('t', 'e'),
        ANDER_TEAM('a', 'a'),
        ANDERE_REGIO('r', 'r'),
        GESLOTEN('g', 'g');

        private final char vanDeCoordinator;
        private final char vanDeLeider;

        Relatie(char vanDeCoordinator, char vanDeLeider) {
            this.vanDeCoordinator = vanDeCoordinator;
            this.vanDeLeider = vanDeLeider;
        }

        char letter(Rol rol) {
            return rol == Rol.TEAMLEIDER_ZC ? vanDeLeider : vanDeCoordinator;
        }
    }

    /** Is only there when something happened in the case, as it did in the own one of {@code RechtenTest}. */
    private static final List<String> NIET_IN_ELKE_ZAAK =
            List.of("{termijn}", "{pakket}", "{wacht}", "{waarneming}", "{veld}", "/toestemming/blad");

    @LocalServerPort
    private int poort;

    @Autowired
    private Demoaccounts demo;

    @Autowired
    private EchteAdressen adressen;

    @Autowired
    private GevuldeZaak gevuld;

    @Autowired
    private Organisaties organisaties;

    @Autowired
    private Toegang toegang;

    private final Map<Rol, Bezoeker> mensen = new EnumMap<>(Rol.class);
    private final Map<Relatie, ZaakNummer> zaken = new EnumMap<>(Relatie.class);
    private Map<String, String> invulling;

    @BeforeAll
    void zakenInElkeVerhouding() {
        invulling = new HashMap<>(adressen.ingevuld());
        zaken.put(Relatie.EIGEN, new ZaakNummer(invulling.get("{zaaknummer}")));
        zaken.put(Relatie.WAARNEMING, gevuld.vanCollega("zorgcoordinator"));
        zaken.put(Relatie.TEAM, gevuld.vanCollega(null));
        zaken.put(Relatie.ANDER_TEAM, elders("ander-team", "Ander team (fictief)", "Elders"));
        zaken.put(Relatie.ANDERE_REGIO, elders("andere-regio", "Andere regio (fictief)", "Nergens"));
        zaken.put(Relatie.GESLOTEN, gevuld.gesloten());
        for (Rol rol : Rol.values()) {
            String naam = demo.alle().stream()
                    .filter(account -> account.rol() == rol)
                    .findFirst()
                    .orElseThrow()
                    .gebruikersnaam();
            mensen.put(rol, Bezoeker.als(poort, naam));
        }
    }

    /** A case that another organisation has; nobody of ours is in it. */
    private ZaakNummer elders(String id, String naam, String gemeente) {
        organisaties.maak(id, naam, "zorgcoordinatie", gemeente);
        ZaakNummer zaak = gevuld.vanCollega(null);
        for (String grond : List.of(Zaakteam.TEAMLEIDING, Zaakteam.ZORGCOORDINATOR)) {
            toegang.beeindig(zaak.waarde(), grond);
        }
        toegang.betrek(zaak.waarde(), Rol.TEAMLEIDER_ZC, id, Zaakteam.TEAMLEIDING);
        return zaak;
    }

    static Stream<Arguments> cellen() {
        return MATRIX.adressen().stream()
                .filter(adres -> adres.patroon().startsWith("/zaken/{zaaknummer}"))
                .flatMap(adres -> Arrays.stream(Rol.values()).flatMap(rol -> Arrays.stream(Relatie.values())
                        .map(relatie -> Arguments.of(relatie, rol, adres))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cellen")
    void cel(Relatie relatie, Rol rol, Adresrecht adres) {
        boolean mag = adres.mag(rol, relatie.letter(rol));
        if (mag && NIET_IN_ELKE_ZAAK.stream().anyMatch(adres.patroon()::contains)) {
            return;
        }
        String pad = pad(adres, zaken.get(relatie));
        int status = ("GET".equals(adres.methode())
                        ? mensen.get(rol).get(pad)
                        : mensen.get(rol).post(pad, Map.of("x", "x")))
                .statusCode();

        if (mag) {
            assertThat(status).isIn(200, 204, 302, 400, 422);
        } else {
            assertThat(status).isEqualTo(404);
        }
    }

    private String pad(Adresrecht adres, ZaakNummer zaak) {
        String pad = adres.patroon().replace("{zaaknummer}", zaak.waarde()).replace("{waarneming}", "1");
        for (Map.Entry<String, String> deel : invulling.entrySet()) {
            pad = pad.replace(deel.getKey(), deel.getValue());
        }
        return pad;
    }
}
