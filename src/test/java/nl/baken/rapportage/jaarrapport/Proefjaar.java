// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baken.rapportage.jaarrapport.Afscherming.Eerder;

/** Made-up signals, people and cases of a year with the tables that count them, of which every count knows what it counts. */
final class Proefjaar {

    private static final int JAAR = 2025;
    private static final String NEDERLANDS = "Nederlands";
    private static final String BUITENLANDS = "Niet-Nederlands";
    /** Sex, and with the age the column; of some only the sex is known. */
    private static final List<List<String>> WIE = List.of(
            List.of("Man", "Man 18+"),
            List.of("Vrouw", "Vrouw 18+"),
            List.of("Man", "?"),
            List.of("Vrouw", "?"),
            List.of("Onbekend", "?"));

    private static final List<String> SECTOREN = List.of("Seksuele dienstverlening", "Gedwongen criminaliteit");

    /** Of somebody of whom nothing else is known, so that no table shows them. */
    private static final List<String> OVERIGE = List.of("c", "d", "e", "f", "g");

    /** A kind of people or signals. @param eigen what they are, in their group */
    record Soort(String groep, int kwartaal, int maand, List<String> eigen) {}

    /** A row or column. */
    private record Vak(String naam, Predicate<Soort> telt) {}

    /** What a table counts where. */
    record Vorm(Rapporttabel tabel, List<List<List<Integer>>> delen) {}

    private final List<Soort> soorten = new ArrayList<>();
    private final long[] aantal;
    private final long[] laat;
    private final Random toeval;
    private final Map<Inhoud, Map<String, Vorm>> vormen = new HashMap<>();

    Proefjaar(Random toeval) {
        this.toeval = toeval;
        for (int maand = 1; maand <= 12; maand++) {
            int kwartaal = (maand + 2) / 3;
            for (String bron : List.of("Politie", "Wijkteam")) {
                for (String gemeente : List.of("Haarlem", "Zaanstad")) {
                    for (String uitkomst : List.of("Gegrond", "Ongegrond")) {
                        soorten.add(new Soort("signaal", kwartaal, maand, List.of(bron, gemeente, uitkomst)));
                    }
                }
            }
            for (String toestemming : List.of("volledig", "nog niet")) {
                for (String gemeente : List.of("Haarlem", "Zaanstad")) {
                    soorten.add(new Soort("zaak", kwartaal, maand, List.of(toestemming, gemeente)));
                }
            }
        }
        for (int kwartaal = 1; kwartaal <= 4; kwartaal++) {
            for (List<String> wie : WIE) {
                for (String land : List.of(NEDERLANDS, BUITENLANDS)) {
                    for (List<String> sectoren : List.of(SECTOREN.subList(0, 1), SECTOREN.subList(1, 2), SECTOREN)) {
                        List<String> eigen = new ArrayList<>(wie);
                        eigen.add(land);
                        eigen.addAll(sectoren);
                        soorten.add(new Soort("persoon", kwartaal, kwartaal * 3, List.copyOf(eigen)));
                    }
                }
            }
        }
        for (int kwartaal = 1; kwartaal <= 4; kwartaal++) {
            List<String> alles = new ArrayList<>(List.of("Onbekend", "?", NEDERLANDS));
            alles.addAll(SECTOREN);
            alles.addAll(OVERIGE);
            soorten.add(new Soort("persoon", kwartaal, kwartaal * 3, List.copyOf(alles)));
        }
        aantal = soorten.stream().mapToLong(soort -> veel(soort)).toArray();
        laat = new long[soorten.size()];
    }

    private long veel(Soort soort) {
        int meest = soort.groep().equals("zaak") ? 9 : 5;
        return toeval.nextInt(3) == 0 ? 0 : toeval.nextInt(meest);
    }

    /** Of the second quarter, some months after it. */
    void komtLaat() {
        IntStream.range(0, laat.length)
                .filter(i -> soorten.get(i).kwartaal() == 2 && toeval.nextInt(4) == 0)
                .forEach(i -> laat[i] = 1 + toeval.nextInt(2));
        IntStream.range(0, laat.length).forEach(i -> aantal[i] += laat[i]);
    }

    Inhoud inhoud(int kwartaal) {
        Periode periode = new Periode(JAAR, kwartaal);
        List<Vak> tijd = periode.delen().stream()
                .map(deel -> new Vak(deel.naam(), soort -> deel.bevat(LocalDate.of(JAAR, soort.maand(), 1))))
                .toList();
        List<Vak> bronnen = vakken("Politie", "Wijkteam");
        List<Vak> gemeenten = vakken("Haarlem", "Zaanstad");
        List<Vorm> alle = List.of(
                vorm(periode, "K01", "signaal", bronnen, tijd, true),
                vorm(periode, "K01G", "signaal", gemeenten, tijd, true),
                vorm(periode, "DM", "signaal", gemeenten, vakken("Gegrond", "Ongegrond"), true),
                vorm(
                        periode,
                        "K15",
                        "zaak",
                        List.of(new Vak("Zaak", soort -> true), new Vak("Volledig", soort -> soort.eigen()
                                .contains("volledig"))),
                        tijd,
                        true),
                vorm(periode, "K20", "zaak", List.of(new Vak("Zaak", soort -> true)), tijd, true),
                vorm(periode, "K23", "zaak", List.of(new Vak("Geopend", soort -> true)), tijd, true),
                vorm(periode, "K23-G", "zaak", gemeenten, List.of(new Vak("Geopend", soort -> true)), false),
                vorm(periode, "K19R", "zaak", gemeenten, tijd, true),
                vorm(periode, "B3", "persoon", vakken(NEDERLANDS, BUITENLANDS), personen(), true),
                vorm(periode, "B3S", "persoon", sectoren(), vakken("Man", "Vrouw"), true),
                samen(periode));
        Inhoud inhoud = new Inhoud(periode, alle.stream().map(Vorm::tabel).toList());
        Map<String, Vorm> opCode = new HashMap<>();
        alle.forEach(vorm -> opCode.put(vorm.tabel().code(), vorm));
        vormen.put(inhoud, opCode);
        return inhoud;
    }

    private static List<Vak> personen() {
        return List.of(
                new Vak("Man 18-", soort -> false),
                new Vak("Man 18+", is("Man 18+")),
                new Vak("Vrouw 18-", soort -> false),
                new Vak("Vrouw 18+", is("Vrouw 18+")));
    }

    private static List<Vak> sectoren() {
        return SECTOREN.stream().map(sector -> new Vak(sector, is(sector))).toList();
    }

    /** People and mentions, in the tables and beside them. */
    private Vorm samen(Periode periode) {
        List<List<List<Integer>>> delen = new ArrayList<>();
        for (boolean in : new boolean[] {true, false}) {
            List<Integer> mensen = van(periode, "persoon", soort -> is("?").test(soort) != in);
            List<Integer> vermeldingen = Stream.of(SECTOREN, in ? List.<String>of() : OVERIGE)
                    .flatMap(List::stream)
                    .flatMap(sector ->
                            van(
                                    periode,
                                    "persoon",
                                    is(sector).and(soort -> is("Onbekend").test(soort) != in))
                                    .stream())
                    .toList();
            delen.add(List.of(mensen, vermeldingen));
        }
        delen.add(samen(delen));
        return vorm(
                "B3T",
                List.of("In de tabel", "Niet in te delen: iets is anders of onbekend", "Totaal"),
                List.of("Personen", "Vermeldingen van een sector"),
                delen,
                false);
    }

    private Vorm vorm(
            Periode periode, String code, String groep, List<Vak> rijen, List<Vak> kolommen, boolean metRijtotaal) {
        List<List<List<Integer>>> delen = new ArrayList<>();
        for (Vak rij : rijen) {
            List<List<Integer>> cellen = new ArrayList<>(kolommen.stream()
                    .map(kolom -> van(periode, groep, rij.telt().and(kolom.telt())))
                    .toList());
            if (metRijtotaal) {
                cellen.add(cellen.stream().flatMap(List::stream).toList());
            }
            delen.add(cellen);
        }
        delen.add(samen(delen));
        return vorm(
                code,
                Stream.concat(rijen.stream().map(Vak::naam), Stream.of("Totaal"))
                        .toList(),
                Stream.concat(kolommen.stream().map(Vak::naam), metRijtotaal ? Stream.of("Totaal") : Stream.of())
                        .toList(),
                delen,
                metRijtotaal);
    }

    private static List<List<Integer>> samen(List<List<List<Integer>>> delen) {
        return IntStream.range(0, delen.get(0).size())
                .mapToObj(
                        k -> delen.stream().flatMap(rij -> rij.get(k).stream()).toList())
                .toList();
    }

    private Vorm vorm(
            String code,
            List<String> rijen,
            List<String> kolommen,
            List<List<List<Integer>>> delen,
            boolean metRijtotaal) {
        List<Rapporttabel.Rij> gevuld = IntStream.range(0, rijen.size())
                .mapToObj(r -> new Rapporttabel.Rij(
                        rijen.get(r),
                        delen.get(r).stream()
                                .map(cel ->
                                        cel.stream().mapToLong(i -> aantal[i]).sum())
                                .toList(),
                        List.of()))
                .toList();
        return new Vorm(
                new Rapporttabel(code, code, "", "", kolommen, List.of(), gevuld, metRijtotaal, false, List.of()),
                delen);
    }

    private List<Integer> van(Periode periode, String groep, Predicate<Soort> telt) {
        return IntStream.range(0, soorten.size())
                .filter(i -> soorten.get(i).groep().equals(groep)
                        && (periode.isJaar() || soorten.get(i).kwartaal() == periode.kwartaal())
                        && telt.test(soorten.get(i)))
                .boxed()
                .toList();
    }

    private static List<Vak> vakken(String... namen) {
        return Stream.of(namen).map(naam -> new Vak(naam, is(naam))).toList();
    }

    private static Predicate<Soort> is(String wat) {
        return soort -> soort.eigen().contains(wat);
    }

    /** @param naLaat of each publication whether it was counted after what came in late */
    void houdtStand(List<Eerder> uitgaven, List<Boolean> naLaat) {
        new Jaaraanval(soorten, laat, vormen).houdtStand(uitgaven, naLaat);
    }
}
