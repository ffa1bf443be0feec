// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.baken.gedeeld.telling.Kenmerk;
import org.junit.jupiter.api.Test;

/** Every figure is defined, and every code that can be told has words. */
class DefinitiesTest {

    private static final String WORTEL = "nl.baken.";

    /** Where the codes of a figure come from; figures know no module, so the words are written twice and compared. */
    private static final Map<String, String> BRONNEN = Map.ofEntries(
            Map.entry("K01", "signaal.BronOrganisatie"),
            Map.entry("K02", "signaal.Uitkomst"),
            Map.entry("K05", "zaak.Veiligheidscode"),
            Map.entry("K07", "opvang.Opvangtype"),
            Map.entry("K07C", "opvang.Opvangtype"),
            Map.entry("K07D", "opvang.Opvangtype"),
            Map.entry("K07W", "opvang.Opvangtype"),
            Map.entry("K07R", "opvang.Weigerreden"),
            Map.entry("K10O", "verblijf.Aanvraagsoort"),
            Map.entry("K13", "veiligheid.Incidentsoort"),
            Map.entry("K14", "zorg.Verwijzingsoort"),
            Map.entry("K15I", "toestemming.Doel"));

    private static final Map<Kenmerk, String> KENMERKEN = Map.of(
            Kenmerk.SECTOR, "zaak.Sector",
            Kenmerk.GESLACHT, "zaak.Geslacht",
            Kenmerk.LEEFTIJD, "zaak.Leeftijdsklasse",
            Kenmerk.NATIONALITEIT, "zaak.Nationaliteitsgroep");

    private final Kengetallen kengetallen = new Kengetallen();
    private final Labels labels = new Labels();

    @Test
    void alleKengetallenZijnErEenKeer() {
        assertThat(kengetallen.alle())
                .extracting(Kengetal::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 23)
                        .mapToObj(nummer -> String.format("K%02d", nummer))
                        .toList());
        assertThat(kengetallen.alle()).allSatisfy(kengetal -> {
            assertThat(kengetal.definitie()).endsWith(".");
            assertThat(kengetal.rollen()).isNotEmpty();
            assertThat(kengetal.maten()).as(kengetal.code()).isNotEmpty();
            assertThat(kengetal.maten().stream()
                            .filter(maat -> maat.tegel() != null)
                            .count())
                    .as("tegels van %s", kengetal.code())
                    .isEqualTo(1);
        });
    }

    @Test
    void elkDeelDatDeDefinitieNoemtHeeftWoorden() {
        assertThat(kengetallen.alle()).flatExtracting(Kengetal::maten).allSatisfy(maat -> maat.delen().stream()
                .filter(deel -> !deel.endsWith("*"))
                .forEach(deel -> assertThat(labels.zoek(maat.cijfer(), deel))
                        .as("%s %s", maat.cijfer(), deel)
                        .isPresent()));
    }

    @Test
    void elkeCodeVanEenModuleHeeftWoorden() throws ClassNotFoundException {
        for (Map.Entry<String, String> bron : BRONNEN.entrySet()) {
            for (String code : codes(bron.getValue())) {
                assertThat(labels.zoek(bron.getKey(), code))
                        .as("%s %s", bron.getKey(), code)
                        .isPresent();
            }
        }
        for (Map.Entry<Kenmerk, String> bron : KENMERKEN.entrySet()) {
            assertThat(labels.waarden(bron.getKey())).containsOnlyKeys(codes(bron.getValue()));
        }
    }

    private static String[] codes(String soort) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(WORTEL + soort).getEnumConstants())
                .map(constante -> ((Enum<?>) constante).name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
