// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.rapportage.Feitenaanval;
import nl.baken.rapportage.Tabel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables of the letter as a report publishes them: nobody gets a small count back, and no note tells it. */
@BakenTest
class BriefuitgaveTest {

    @Autowired
    private Comenshatotalen comensha;

    /** The letter as the report shows it: what is not read there, the reader doesn't know either. */
    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016})
    void deTabellenVanDeBriefGevenNietsTerug(int jaar) {
        Inhoud inhoud = new Inhoud(new Periode(jaar, 0), comensha.over(new Periode(jaar, 0)));

        List<Bladtabel> bladen = Afscherming.openbaar(inhoud, List.of());

        briefaanval(inhoud, bladen).mislukt();
        Bladtabel totalen = bladen.get(2);
        assertThat(totalen.rijen().subList(0, 3))
                .extracting(rij -> rij.cellen().get(0))
                .noneMatch(Bladtabel::isVerborgen);
        Stream<String> cellen = inhoud.tabellen().stream()
                .flatMap(tabel -> tabel.rijen().stream())
                .flatMap(rij -> rij.aantallen().stream())
                .filter(aantal -> aantal != null && aantal > 0 && aantal < 5)
                .map(String::valueOf);
        assertThat(cellen).isNotEmpty();
    }

    private static final int SECTOREN = 7;

    /** People by nationality and column, mentions by sector and sex, and what stands in a total that does not add up. */
    private static Feitenaanval briefaanval(Inhoud inhoud, List<Bladtabel> bladen) {
        Feitenaanval aanval = new Feitenaanval(8 + 2 * SECTOREN + 2);
        Rapporttabel sectoren = inhoud.tabellen().get(1);
        long rijen = sectoren.rijen().subList(0, SECTOREN).stream()
                .mapToLong(rij -> Optional.ofNullable(rij.aantallen().get(2)).orElse(0L))
                .sum();
        boolean klopt = Long.valueOf(rijen)
                .equals(sectoren.rijen().get(SECTOREN).aantallen().get(2));
        leg(aanval, inhoud, bladen, 0, (r, k) -> mensen(r == 2 ? null : r, k == 4 ? null : k));
        leg(aanval, inhoud, bladen, 1, (r, k) -> vermeldingen(r == SECTOREN ? null : r, k == 2 ? null : k, klopt));
        leg(aanval, inhoud, bladen, 2, (r, k) -> switch (r) {
            case 0 -> vermeldingen(null, null, klopt);
            case 1 -> mensen(null, null);
            case 2 -> vermeldingen(null, null, true);
            default -> IntStream.of(0, 1, 4, 5).boxed().toList();
        });
        return aanval;
    }

    private static List<Integer> mensen(@Nullable Integer land, @Nullable Integer kolom) {
        return IntStream.range(0, 8)
                .filter(i -> (land == null || i / 4 == land) && (kolom == null || i % 4 == kolom))
                .boxed()
                .toList();
    }

    private static List<Integer> vermeldingen(@Nullable Integer sector, @Nullable Integer geslacht, boolean klopt) {
        int vanaf = sector == null && !klopt ? SECTOREN : 0;
        int tot = sector == null && !klopt ? SECTOREN + 1 : SECTOREN;
        return IntStream.range(2 * vanaf, 2 * tot)
                .filter(i -> (sector == null || i / 2 == sector) && (geslacht == null || i % 2 == geslacht))
                .map(i -> 8 + i)
                .boxed()
                .toList();
    }

    private static void leg(
            Feitenaanval aanval,
            Inhoud inhoud,
            List<Bladtabel> bladen,
            int nummer,
            BiFunction<Integer, Integer, List<Integer>> delen) {
        Rapporttabel tabel = inhoud.tabellen().get(nummer);
        Tabel getoond = Versievorm.zoalsGetoond(tabel, bladen.get(nummer));
        for (int r = 0; r < tabel.rijen().size(); r++) {
            for (int k = 0; k < tabel.kolommen().size(); k++) {
                if (tabel.rijen().get(r).aantallen().get(k) != null) {
                    aanval.ziet(getoond.rijen().get(r).cellen().get(k), delen.apply(r, k), tabel.code() + r + "," + k);
                }
            }
        }
    }

    /** 17, 18 and 19 are explained; how many were labourers is not. */
    @Test
    void eenNootNoemtGeenAfgeschermdAantal() {
        Inhoud inhoud = new Inhoud(new Periode(2016, 0), comensha.over(new Periode(2016, 0)));

        List<String> noten = Afscherming.openbaar(inhoud, List.of()).stream()
                .flatMap(blad -> blad.noten().stream())
                .toList();

        assertThat(noten)
                .anyMatch(noot -> noot.startsWith("Voetnoot 18 van de brief"))
                .anyMatch(noot -> noot.startsWith("De rijen tellen op tot 19"))
                .contains(Bronnoten.WEGGELATEN)
                .noneMatch(noot -> noot.contains("2 en 3") || noot.contains("losse 1"));
        assertThat(Afscherming.exact(inhoud).stream().flatMap(blad -> blad.noten().stream()))
                .as("wie alles mag zien, leest alles")
                .anyMatch(noot -> noot.contains("losse 1"));
    }
}
