// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.rapportage.Maandperiode;
import nl.baken.rapportage.kengetal.Keuze;
import nl.baken.rapportage.kengetal.Labels;
import nl.baken.rapportage.kengetal.Periode;
import nl.baken.rapportage.kengetal.Periode.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a reader asked for; what is no answer to a question gets its usual value, and a sentence. */
@Component
class Keuzelezer {

    private static final int JAREN_TERUG = 5;
    private static final String KWARTAAL = "kwartaal";

    private final Gemeenten gemeenten;
    private final Labels labels;
    private final Clock klok;

    Keuzelezer(Gemeenten gemeenten, Labels labels, Clock klok) {
        this.gemeenten = gemeenten;
        this.labels = labels;
        this.klok = klok;
    }

    /**
     * @param keuze never without a value
     * @param fouten sentences for the reader
     * @param eerste first month of the form; the quarter of it may begin before
     */
    record Gelezen(Keuze keuze, List<String> fouten, YearMonth eerste, YearMonth laatste) {

        boolean perKwartaal() {
            return keuze.van().soort() == Soort.KWARTAAL;
        }
    }

    record Optie(String code, String woorden) {}

    record Groep(String naam, List<Optie> opties) {}

    /** Without a choice: by quarter, for by month more counts are too small to show. */
    Gelezen lees(Filter filter) {
        List<String> fouten = new ArrayList<>();
        Soort soort = soort(filter.waarde(filter.per()), fouten);
        YearMonth nu = YearMonth.now(klok);
        YearMonth laatste = maand(filter.waarde(filter.tot()), nu, fouten);
        YearMonth eerste = maand(filter.waarde(filter.van()), gewoon(soort, laatste), fouten);
        if (laatste.isAfter(nu)) {
            fouten.add("Die laatste maand is nog niet begonnen. Kies een maand tot en met nu.");
            laatste = nu;
        }
        if (eerste.isAfter(laatste)) {
            fouten.add("De eerste maand ligt na de laatste. Kies een eerste maand die eerder is.");
            eerste = gewoon(soort, laatste);
        }
        if (perioden(soort, eerste, laatste) > Keuze.HOOGSTENS) {
            fouten.add(
                    "Dat zijn te veel kolommen om naast elkaar te zetten. Kies hoogstens 12 maanden, of 12 kwartalen.");
            eerste = gewoon(soort, laatste);
        }
        Optional<Kenmerkkeuze> kenmerk = kenmerk(filter.waarde(filter.kenmerk()), fouten);
        Keuze keuze = new Keuze(
                soort.om(eerste.atDay(1)),
                soort.om(laatste.atDay(1)),
                gemeente(filter.waarde(filter.gemeente()), fouten),
                kenmerk.map(Kenmerkkeuze::kenmerk).orElse(null),
                kenmerk.map(Kenmerkkeuze::waarde).orElse(""));
        return new Gelezen(keuze, fouten, eerste, laatste);
    }

    private record Kenmerkkeuze(Kenmerk kenmerk, String waarde) {}

    private static Soort soort(String per, List<String> fouten) {
        return switch (per) {
            case "maand" -> Soort.MAAND;
            case "", KWARTAAL -> Soort.KWARTAAL;
            default -> {
                fouten.add("Kies of je de cijfers per maand of per kwartaal wilt zien.");
                yield Soort.KWARTAAL;
            }
        };
    }

    private static YearMonth maand(String tekst, YearMonth anders, List<String> fouten) {
        if (tekst.isEmpty()) {
            return anders;
        }
        return Maandperiode.maand(tekst).orElseGet(() -> {
            fouten.add("Die maand kennen we niet. Kies een maand uit de lijst.");
            return anders;
        });
    }

    /** As many as fit, the last one included. */
    private static YearMonth gewoon(Soort soort, YearMonth laatste) {
        return soort == Soort.KWARTAAL ? laatste.minusMonths(3L * (8 - 1)) : laatste.minusMonths(Keuze.HOOGSTENS - 1L);
    }

    private static long perioden(Soort soort, YearMonth eerste, YearMonth laatste) {
        Keuze keuze = new Keuze(soort.om(eerste.atDay(1)), soort.om(laatste.atDay(1)), null, null, "");
        return Stream.iterate(keuze.tot(), periode -> periode.compareTo(keuze.van()) >= 0, Periode::vorige)
                .limit(Keuze.HOOGSTENS + 1L)
                .count();
    }

    private @Nullable String gemeente(String tekst, List<String> fouten) {
        if (tekst.isEmpty()
                || gemeenten().stream().anyMatch(optie -> optie.code().equals(tekst))) {
            return tekst.isEmpty() ? null : tekst;
        }
        fouten.add("Die centrumgemeente kennen we niet. Kies er een uit de lijst.");
        return null;
    }

    private Optional<Kenmerkkeuze> kenmerk(String tekst, List<String> fouten) {
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kenmerkkeuze> gevonden = Stream.of(Kenmerk.values())
                .flatMap(kenmerk ->
                        labels.waarden(kenmerk).keySet().stream().map(waarde -> new Kenmerkkeuze(kenmerk, waarde)))
                .filter(mogelijk -> code(mogelijk).equals(tekst))
                .findFirst();
        if (gevonden.isEmpty()) {
            fouten.add("Die groep kennen we niet. Kies er een uit de lijst.");
        }
        return gevonden;
    }

    private static String code(Kenmerkkeuze keuze) {
        return keuze.kenmerk().sleutel() + ":" + keuze.waarde();
    }

    List<Optie> gemeenten() {
        return Stream.concat(
                        gemeenten.centrumgemeenten().stream()
                                .map(naam -> new Optie(naam.toLowerCase(Locale.ROOT), naam)),
                        Stream.of(new Optie(Kenmerken.BUITEN, "Buiten de regio, of niet bekend")))
                .toList();
    }

    List<Groep> kenmerken() {
        return Stream.of(Kenmerk.values())
                .map(kenmerk -> new Groep(
                        kenmerk.omschrijving(),
                        labels.waarden(kenmerk).entrySet().stream()
                                .map(waarde ->
                                        new Optie(code(new Kenmerkkeuze(kenmerk, waarde.getKey())), waarde.getValue()))
                                .toList()))
                .toList();
    }

    /** The newest first. */
    List<Optie> maanden() {
        Periode nu = Soort.MAAND.om(LocalDate.now(klok));
        return Stream.iterate(nu, Periode::vorige)
                .limit(JAREN_TERUG * 12L)
                .map(maand -> new Optie(maand.sleutel(), maand.naam()))
                .toList();
    }

    /** What is shown, in a sentence. */
    String zin(Keuze keuze) {
        String wanneer = keuze.van().equals(keuze.tot())
                ? "Over " + keuze.van().naam()
                : "Van " + keuze.van().naam() + " tot en met " + keuze.tot().naam();
        String waar = gemeenten().stream()
                .filter(optie -> optie.code().equals(keuze.gemeente()))
                .map(Optie::woorden)
                .findFirst()
                .orElse("alle centrumgemeenten");
        Kenmerk kenmerk = keuze.kenmerk();
        String wie = kenmerk == null
                ? ""
                : ", " + kenmerk.omschrijving().toLowerCase(Locale.ROOT) + ": "
                        + labels.waarden(kenmerk).get(keuze.waarde());
        return wanneer + ", " + waar + wie + ".";
    }
}
