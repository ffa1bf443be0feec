// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.baken.capaciteit.Kostenverdeling.Deel;

/** D13: whatever the amount and the weights, no cent is lost or made. */
class KostenverdelingTest {

    @Property(tries = 10_000)
    void samenIsHetPreciesHetBedrag(
            @ForAll("gewichten") SortedMap<String, BigDecimal> gewichten,
            @ForAll @LongRange(max = 100_000_000_00L) long cent) {
        List<Deel> delen = Kostenverdeling.verdeel(cent, gewichten);
        BigDecimal samen = gewichten.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (samen.signum() == 0) {
            assertThat(delen).isEmpty();
            return;
        }
        assertThat(delen.stream().mapToLong(Deel::cent).sum()).isEqualTo(cent);
        Deel grootste = delen.stream()
                .reduce((een, ander) -> ander.gewicht().compareTo(een.gewicht()) > 0 ? ander : een)
                .orElseThrow();
        for (Deel deel : delen) {
            BigDecimal precies =
                    deel.gewicht().multiply(BigDecimal.valueOf(cent)).divide(samen, 9, java.math.RoundingMode.HALF_UP);
            BigDecimal erbij = BigDecimal.valueOf(deel.cent()).subtract(precies);
            boolean rest = deel.equals(grootste);
            assertThat(erbij)
                    .isBetween(
                            BigDecimal.valueOf(-1),
                            BigDecimal.valueOf(rest ? delen.size() : 0).add(new BigDecimal("0.000001")));
        }
    }

    @Provide
    Arbitrary<SortedMap<String, BigDecimal>> gewichten() {
        return Arbitraries.maps(
                        Arbitraries.of("Alkmaar", "Den Helder", "Haarlem", "Zaanstad", "Elders"),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                                .ofScale(2))
                .ofMaxSize(5)
                .map(TreeMap::new);
    }

    @Example
    void watOverblijftIsVoorWieHetMeesteBetaalt() {
        assertThat(Kostenverdeling.verdeel(100, gewicht("Alkmaar", 1, "Haarlem", 2)))
                .extracting(Deel::cent)
                .containsExactly(33L, 67L);
        assertThat(Kostenverdeling.verdeel(100, gewicht("Alkmaar", 1, "Haarlem", 1, "Zaanstad", 1)))
                .as("bij gelijke stand de eerste op naam")
                .extracting(Deel::cent)
                .containsExactly(34L, 33L, 33L);
    }

    @Example
    void eenGemeenteZonderGewichtBetaaltNietsEnNiemandIsNiets() {
        assertThat(Kostenverdeling.verdeel(101, gewicht("Alkmaar", 0, "Haarlem", 7)))
                .extracting(Deel::cent)
                .containsExactly(0L, 101L);
        assertThat(Kostenverdeling.verdeel(101, gewicht("Haarlem", 7)))
                .extracting(Deel::cent)
                .containsExactly(101L);
        assertThat(Kostenverdeling.verdeel(101, new TreeMap<>())).isEmpty();
        assertThat(Kostenverdeling.verdeel(0, gewicht("Haarlem", 7, "Zaanstad", 1)))
                .extracting(Deel::cent)
                .containsExactly(0L, 0L);
        assertThatThrownBy(() -> Kostenverdeling.verdeel(-1, gewicht("Haarlem", 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<String, BigDecimal> gewicht(Object... paren) {
        SortedMap<String, BigDecimal> gewichten = new TreeMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            gewichten.put((String) paren[i], BigDecimal.valueOf((Integer) paren[i + 1]));
        }
        return gewichten;
    }
}
