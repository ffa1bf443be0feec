// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Zaaklast.Maand;

/**
 * D13, use: whatever the order in which cases open, change, move and close, and whenever the counter came by, the days of
 * the centrumgemeenten and of outside are together those of all cases, counted day by day.
 */
class LastrekeningTest {

    private static final LocalDate BEGIN = LocalDate.of(2025, 11, 20);
    private static final YearMonth VAN = YearMonth.of(2025, 12);
    private static final YearMonth TOT = YearMonth.of(2026, 4);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 4, 17);
    private static final List<String> GEMEENTEN =
            List.of("alkmaar", "den helder", "haarlem", "zaanstad", Kenmerken.BUITEN);
    private static final List<String> CODES = List.of("geen", "rood", "oranje", "groen", "nazorg");

    /**
     * A case.
     *
     * @param dagen on which it opens, changes and, when it closes, closes; each after the one before or on the same day
     * @param codes after each of them but the closing
     * @param gemeenten where it was registered, the last is where it is now
     */
    record Zaak(List<LocalDate> dagen, List<String> codes, List<String> gemeenten) {

        /** As a module tells it when so much has happened. */
        List<Bijdrage> bijdragen(int stappen) {
            List<Bijdrage> bijdragen = new ArrayList<>();
            String was = "";
            for (int i = 0; i < Math.min(stappen, dagen.size()); i++) {
                Instant op = Dag.begin(dagen.get(i)).plusSeconds(3600L * (i + 8));
                if (!was.isEmpty()) {
                    bijdragen.add(Bijdrage.stand("ZC", "K05", was, op, -1));
                }
                was = i < codes.size() ? codes.get(i) : "";
                if (!was.isEmpty()) {
                    bijdragen.add(Bijdrage.stand("ZC", "K05", was, op, 1));
                }
            }
            return bijdragen;
        }

        /** The last that was said of that day; empty when the case did not run. */
        String op(LocalDate dag) {
            String code = "";
            for (int i = 0; i < dagen.size(); i++) {
                if (!dagen.get(i).isAfter(dag)) {
                    code = i < codes.size() ? codes.get(i) : "";
                }
            }
            return code;
        }

        String gemeente() {
            return gemeenten.get(gemeenten.size() - 1);
        }
    }

    @Provide
    Arbitrary<Zaak> zaken() {
        Arbitrary<List<LocalDate>> dagen = Arbitraries.integers()
                .between(0, (int) (VANDAAG.toEpochDay() - BEGIN.toEpochDay()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(lijst -> lijst.stream().sorted().map(BEGIN::plusDays).toList());
        return Combinators.combine(
                        dagen,
                        Arbitraries.of(CODES).list().ofSize(5),
                        Arbitraries.of(GEMEENTEN).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((wanneer, codes, gemeenten, sluit) -> new Zaak(
                        wanneer, codes.subList(0, wanneer.size() - (sluit && wanneer.size() > 1 ? 1 : 0)), gemeenten));
    }

    @Property(tries = 300)
    void deGemeentenEnBuitenZijnSamenAlles(
            @ForAll List<@net.jqwik.api.From("zaken") Zaak> zaken, @ForAll Random toeval) {
        List<Telregel> regels = geteld(zaken, toeval);
        List<Maand> maanden = reken(regels);

        Map<String, BigDecimal> perGemeente = new HashMap<>();
        maanden.forEach(maand -> perGemeente.merge(maand.gemeente(), maand.dagen(), BigDecimal::add));
        SortedSet<String> alle = new TreeSet<>(GEMEENTEN);
        assertThat(alle).containsAll(perGemeente.keySet());
        BigDecimal samen = BigDecimal.ZERO;
        for (String gemeente : GEMEENTEN) {
            BigDecimal dagen = perGemeente.getOrDefault(gemeente, BigDecimal.ZERO);
            assertThat(dagen).as(gemeente).isEqualByComparingTo(dagVoorDag(zaken, gemeente));
            samen = samen.add(dagen);
        }
        assertThat(samen)
                .isEqualByComparingTo(
                        reken(regels.stream().map(LastrekeningTest::overal).toList()).stream()
                                .map(Maand::dagen)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<Maand> reken(List<Telregel> regels) {
        return Lastrekening.perMaand(regels, VAN, TOT, VANDAAG, LastrekeningTest::gewicht);
    }

    /** From this year on a case that is red weighs more. */
    private static BigDecimal gewicht(String code, YearMonth maand) {
        return switch (code) {
            case "rood" -> BigDecimal.valueOf(maand.getYear() > 2025 ? 4 : 3);
            case "oranje" -> BigDecimal.valueOf(2);
            case "nazorg" -> new BigDecimal("0.25");
            default -> BigDecimal.ONE;
        };
    }

    private static Telregel overal(Telregel regel) {
        return new Telregel(
                regel.cijfer(), regel.onderdeel(), regel.dag(), "alles", regel.vak(), regel.aantal(), regel.dagsom());
    }

    private static BigDecimal dagVoorDag(List<Zaak> zaken, String gemeente) {
        BigDecimal som = BigDecimal.ZERO;
        for (LocalDate dag = VAN.atDay(1); !dag.isAfter(VANDAAG); dag = dag.plusDays(1)) {
            for (Zaak zaak : zaken) {
                String code = zaak.op(dag);
                if (zaak.gemeente().equals(gemeente) && !code.isEmpty()) {
                    som = som.add(gewicht(code, YearMonth.from(dag)));
                }
            }
        }
        return som;
    }

    /** The counter comes by after any step of any case, and takes back what it counted of that case before. */
    private static List<Telregel> geteld(List<Zaak> zaken, Random toeval) {
        Telboek alles = new Telboek();
        Map<Zaak, Telboek> eerder = new java.util.IdentityHashMap<>();
        List<Zaak> beurten = new ArrayList<>();
        zaken.forEach(zaak -> {
            beurten.add(zaak);
            beurten.add(zaak);
        });
        Collections.shuffle(beurten, toeval);
        beurten.forEach(zaak -> tel(
                zaak,
                toeval.nextInt(zaak.dagen().size() + 1),
                zaak.gemeenten().get(toeval.nextInt(zaak.gemeenten().size())),
                alles,
                eerder));
        zaken.forEach(zaak -> tel(zaak, zaak.dagen().size(), zaak.gemeente(), alles, eerder));
        return alles.cellen().entrySet().stream()
                .filter(cel -> cel.getKey().kenmerk().equals(Telsleutel.ALLE))
                .map(cel -> new Telregel(
                        cel.getKey().cijfer(),
                        cel.getKey().onderdeel(),
                        cel.getKey().dag(),
                        cel.getKey().gemeente(),
                        cel.getKey().vak(),
                        cel.getValue().aantal(),
                        cel.getValue().dagsom()))
                .toList();
    }

    private static void tel(Zaak zaak, int stappen, String gemeente, Telboek alles, Map<Zaak, Telboek> eerder) {
        Telboek nu = new Telboek();
        zaak.bijdragen(stappen)
                .forEach(bijdrage ->
                        nu.boek(bijdrage, new Kenmerken(gemeente, Map.of()), Dag.begin(VANDAAG.plusDays(1))));
        alles.boek(nu);
        alles.boekTerug(eerder.getOrDefault(zaak, new Telboek()));
        eerder.put(zaak, nu);
    }
}
