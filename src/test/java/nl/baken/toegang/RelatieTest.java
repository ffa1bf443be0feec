// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.Compartimentenzaak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What each ground shows of a case, field by field, is what its row of the matrix says: on the case page and, for who
 * has none, nowhere.
 */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class RelatieTest {

    private static final String WACHTWOORD = "vier losse verzonnen woorden";

    @LocalServerPort
    private int poort;

    @Autowired
    private Compartimentenzaak compartimenten;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Toegang toegang;

    private ZaakNummer zaak;
    private Map<Compartiment, String> merken;

    @BeforeAll
    void inElkCompartimentStaatIets() {
        merken = new EnumMap<>(Compartiment.class);
        zaak = compartimenten.zaak(merken);
    }

    static Stream<String> gronden() {
        return new Rechtenmatrix().gronden().stream();
    }

    @ParameterizedTest
    @MethodSource("gronden")
    void eenGrondLaatZienWatDeMatrixZegt(String grond) {
        Relatie relatie = new Rechtenmatrix().relatie(grond);
        String account = eenAccount();
        Bezoeker bezoeker = aangemeld(account);
        toegang.betrek(zaak.waarde(), account, grond);
        HttpResponse<String> blad = bezoeker.get("/zaken/" + zaak);

        assertThat(blad.statusCode()).isEqualTo(relatie.blad() ? 200 : 404);
        assertThat(gezien(blad.body())).isEqualTo(relatie.blad() ? verwacht(relatie) : Set.of());
        assertThat(gezien(bezoeker.get("/zaken").body())).as("in een lijst").isEmpty();

        toegang.beeindig(zaak.waarde(), account, grond);
        assertThat(bezoeker.get("/zaken/" + zaak).statusCode())
                .as("bij het volgende verzoek")
                .isEqualTo(404);
    }

    /** Of the signal the case page tells no more than its number. */
    private Set<Compartiment> verwacht(Relatie relatie) {
        Set<Compartiment> ziet = new HashSet<>(relatie.ziet());
        ziet.retainAll(merken.keySet());
        return ziet;
    }

    private Set<Compartiment> gezien(String pagina) {
        Map<Compartiment, Boolean> gezien = new LinkedHashMap<>();
        merken.forEach((compartiment, merk) ->
                gezien.put(compartiment, Pattern.compile(merk).matcher(pagina).find()));
        gezien.values().removeIf(staatEr -> !staatEr);
        return gezien.keySet();
    }

    private String eenAccount() {
        String naam = "relatie-" + UUID.randomUUID();
        return accounts.maak(naam, "Relatie Fictief", "hvo-querido", Set.of(Rol.ZORGCOORDINATOR), WACHTWOORD, false);
    }

    private Bezoeker aangemeld(String account) {
        Bezoeker bezoeker = Bezoeker.anoniem(poort);
        bezoeker.meldAan(accounts.zoek(account).orElseThrow().gebruikersnaam(), WACHTWOORD);
        return bezoeker;
    }
}
