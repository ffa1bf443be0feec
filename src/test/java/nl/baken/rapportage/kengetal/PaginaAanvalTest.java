// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.rapportage.kengetal.Paginalezer.Gelezen;
import nl.baken.rapportage.kengetal.Periode.Soort;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Waarderegel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A policy officer who opens every page of a small region, with every period, centrumgemeente and group, and lays all of
 * it side by side with all sums: no small count has only one value that fits.
 */
class PaginaAanvalTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 15);
    private static final List<String> GEMEENTEN = List.of("haarlem", "zaanstad");
    private static final Map<Kenmerk, List<String>> WAARDEN = new EnumMap<>(Map.of(
            Kenmerk.GESLACHT,
            List.of("man", "vrouw"),
            Kenmerk.SECTOR,
            List.of("seksuele_dienstverlening", "gereguleerde_arbeid")));
    private static final List<String> UITKOMSTEN =
            List.of("gegrond_slachtoffer", "gegrond_zonder_persoon", "ongegrond_overig", "opgepakt_om");

    private static final int HOOGSTENS_VAN_TWEEHONDERD = 5;

    private final Kengetallen kengetallen = new Kengetallen();
    private final List<Waarderegel> regels = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 30})
    void deUitkomstenVanSignalenGevenGeenKleinAantal(int zaad) {
        assertThat(uitkomsten(zaad, 40 * zaad)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20})
    void cijfersOverDezelfdeMensenGevenSamenGeenKleinAantal(int zaad) {
        assertThat(dezelfdeMensen(zaad, 40 * zaad)).isEmpty();
    }

    /** There is no proof for pages (ADR 0021): so it is counted, in how many of two hundred made-up regions something is found. */
    @Test
    @Tag("storing")
    void vanVeleRegiosIsErHooguitEenEnkeleWaarIetsTeVindenIs() {
        List<String> gevonden = new ArrayList<>();
        for (int zaken : new int[] {40, 60, 150, 400, 900}) {
            for (int zaad = 16; zaad < 36; zaad++) {
                Map.of("uitkomsten", uitkomsten(zaad, zaken), "mensen", dezelfdeMensen(zaad, zaken))
                        .forEach((soort, bekend) -> {
                            if (!bekend.isEmpty()) {
                                gevonden.add(soort + ": " + bekend.size());
                            }
                        });
            }
        }
        assertThat(gevonden).hasSizeLessThanOrEqualTo(HOOGSTENS_VAN_TWEEHONDERD);
    }

    private Set<Gelezen> uitkomsten(int zaad, int zaken) {
        Random toeval = new Random(zaad);
        regels.clear();
        for (int i = 0; i < zaken; i++) {
            tel(toeval, Map.of("K02", kies(toeval, UITKOMSTEN)));
        }
        return aanval(Set.of("K02"), List.of()).bekend();
    }

    /** Cases that began: as a count, as what three shares are of, and by municipality. */
    private Set<Gelezen> dezelfdeMensen(int zaad, int zaken) {
        Random toeval = new Random(zaad);
        regels.clear();
        for (int i = 0; i < zaken; i++) {
            tel(toeval, Map.of("K23", "geopend", "K12", "zaak", "K20", "zaak", "K19R", kies(toeval, GEMEENTEN)));
        }
        return aanval(Set.of("K23", "K12", "K20", "K19R"), kengetallen.gelijk(Set.of("K23")))
                .bekend();
    }

    private Paginalezer aanval(Set<String> cijfers, List<Gelijk> gelijk) {
        Paginalezer lezer = new Paginalezer(gelijk);
        for (Keuze keuze : keuzes()) {
            Bladbron bron = bron(keuze);
            cijfers.forEach(cijfer -> lezer.leest(cijfer, keuze, bron.gebeurd(cijfer)));
        }
        return lezer;
    }

    private Bladbron bron(Keuze keuze) {
        Set<String> waarden = new HashSet<>(Set.of(Plek.ALLES));
        if (keuze.kenmerk() != null) {
            waarden.addAll(WAARDEN.get(keuze.kenmerk()));
        }
        return new Bladbron(
                regels.stream()
                        .filter(regel -> waarden.contains(regel.waarde()))
                        .toList(),
                kengetallen,
                keuze,
                false,
                VANDAAG,
                new Bladbron.Omgeving(Map.of(), dag -> Optional.empty(), null, null, Grondslag.GEEN));
    }

    private static List<Keuze> keuzes() {
        List<Keuze> keuzes = new ArrayList<>();
        for (String gemeente : Stream.concat(Stream.of(""), GEMEENTEN.stream()).toList()) {
            String waar = gemeente.isEmpty() ? null : gemeente;
            keuzes.add(keuze(waar, null, ""));
            WAARDEN.forEach((kenmerk, waarden) -> waarden.forEach(waarde -> keuzes.add(keuze(waar, kenmerk, waarde))));
        }
        return keuzes;
    }

    private static Keuze keuze(@Nullable String gemeente, @Nullable Kenmerk kenmerk, String waarde) {
        return new Keuze(Soort.MAAND.om(LocalDate.of(2026, 1, 1)), Soort.MAAND.om(VANDAAG), gemeente, kenmerk, waarde);
    }

    private void tel(Random toeval, Map<String, String> wat) {
        LocalDate maand = LocalDate.of(2026, 1 + toeval.nextInt(6), 1);
        String gemeente = kies(toeval, GEMEENTEN);
        List<String> waarden = new ArrayList<>(List.of(Plek.ALLES));
        WAARDEN.forEach((kenmerk, mogelijk) -> waarden.add(kies(toeval, mogelijk)));
        wat.forEach((cijfer, deel) -> waarden.forEach(
                waarde -> regels.add(new Waarderegel(waarde, Telregel.los(cijfer, deel, maand, gemeente, 1, 0)))));
    }

    private static String kies(Random toeval, List<String> uit) {
        return uit.get(Math.min(toeval.nextInt(uit.size()), toeval.nextInt(uit.size())));
    }
}
