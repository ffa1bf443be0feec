// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.baken.capaciteit.Kostenverdeling.Deel;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.taak.Essentie.Regel;

/**
 * The four keys side by side, in words (D13).
 *
 * @param contract its number
 * @param koppen one per key
 * @param grondslag with what was reckoned
 * @param buiten weighted case-weeks of clients from outside the region, or empty when there are none
 * @param normen what was counted with, and its source
 */
public record Verdeeltabel(
        String contract, List<String> koppen, List<Rij> rijen, String grondslag, String buiten, List<Regel> normen) {

    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final DateTimeFormatter MAAND =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));

    static final Verdeeltabel LEEG = new Verdeeltabel("", List.of(), List.of(), "", "", List.of());

    /** @param bedragen in the order of the keys */
    public record Rij(String gemeente, List<String> bedragen) {}

    static Verdeeltabel van(Contract contract, Verdeelsleutels.Blad blad, List<Regel> normen) {
        List<Rij> rijen = new ArrayList<>();
        contract.gemeenten().stream()
                .sorted()
                .forEach(gemeente -> rijen.add(new Rij(
                        gemeente,
                        blad.kolommen().stream()
                                .map(kolom -> bedrag(kolom, gemeente))
                                .toList())));
        rijen.add(
                new Rij("Samen", blad.kolommen().stream().map(Verdeeltabel::som).toList()));
        return new Verdeeltabel(
                contract.nummer().waarde(),
                Arrays.stream(Sleutel.values()).map(Sleutel::omschrijving).toList(),
                rijen,
                grondslag(blad.grondslag()),
                blad.buitenDagen().signum() == 0
                        ? ""
                        : Geld.getal(blad.buitenDagen().divide(WEEK, 2, RoundingMode.HALF_UP)),
                normen);
    }

    private static String grondslag(Verdeelsleutels.Grondslag grondslag) {
        return "Inwoners en budgetten: de normen van " + Dag.toon(grondslag.peildatum()) + ". Gebruik: "
                + MAAND.format(grondslag.van()) + " tot en met " + MAAND.format(grondslag.totEnMet()) + ".";
    }

    private static String bedrag(Verdeelsleutels.Kolom kolom, String gemeente) {
        return kolom.delen().stream()
                .filter(deel -> deel.gemeente().equals(gemeente))
                .findFirst()
                .map(deel -> Geld.toon(deel.cent()))
                .orElse("Nog niet te berekenen");
    }

    private static String som(Verdeelsleutels.Kolom kolom) {
        return kolom.delen().isEmpty()
                ? "Nog niet te berekenen"
                : Geld.toon(kolom.delen().stream().mapToLong(Deel::cent).sum());
    }
}
