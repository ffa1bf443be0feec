// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import org.junit.jupiter.api.Test;

/** What follows from what is known, whatever came in first. */
class VerblijfstandTest {

    private static final ZaakNummer ZAAK = ZaakNummer.nieuw();
    private static final LocalDate DAG = LocalDate.of(2026, 4, 2);

    private final List<Besluit> besluiten = new ArrayList<>();
    private final List<Aanvraag> aanvragen = new ArrayList<>();
    private final List<Feit> feiten = new ArrayList<>();

    @Test
    void eenLaterBesluitDanDeM55IsHetAntwoordErop() {
        feiten.add(new Feit(ZAAK, Feitsoort.M55_VERSTUURD, DAG, "proef"));
        besluiten.add(new Besluit(Besluitsoort.AFGEWEZEN, DAG.minusDays(1), null, null, null));
        assertThat(stand().openM55()).isPresent();

        besluiten.add(new Besluit(Besluitsoort.AFGEWEZEN, DAG, null, null, null));
        assertThat(stand().openM55()).isEmpty();
    }

    @Test
    void eenBesluitOpEenAanvraagBeantwoordtDeM55Niet() {
        feiten.add(new Feit(ZAAK, Feitsoort.M55_VERSTUURD, DAG, "proef"));
        besluiten.add(
                new Besluit(Besluitsoort.VERLEEND, DAG.plusDays(3), Vergunningsoort.ANDER, null, Aanvraagsoort.ASIEL));

        assertThat(stand().openM55()).isPresent();
    }

    @Test
    void eenVergunningDieIsIngetrokkenTeltNietMeer() {
        verleend(DAG, DAG.plusYears(1));
        assertThat(stand().vergunning()).isPresent();
        assertThat(stand().onafgebrokenSinds()).contains(DAG);

        besluiten.add(new Besluit(Besluitsoort.INGETROKKEN, DAG.plusDays(5), null, null, null));
        assertThat(stand().vergunning()).isEmpty();
        assertThat(stand().onafgebrokenSinds()).isEmpty();
        assertThat(stand().zonderBezwaar()).isPresent();
    }

    @Test
    void vergunningenSluitenAanTotEnMetDeDagErna() {
        verleend(DAG, LocalDate.of(2027, 4, 2));
        verleend(LocalDate.of(2027, 4, 3), LocalDate.of(2028, 4, 3));
        assertThat(stand().onafgebrokenSinds()).contains(DAG);

        verleend(LocalDate.of(2028, 4, 5), LocalDate.of(2029, 4, 5));
        assertThat(stand().onafgebrokenSinds()).contains(LocalDate.of(2028, 4, 5));
        aanvragen.add(Aanvraag.van(Aanvraagsoort.VERLENGING, LocalDate.of(2028, 4, 3), List.of()));
        assertThat(stand().onafgebrokenSinds()).as("op tijd verlengd").contains(DAG);
    }

    @Test
    void naEenSepotWerktNiemandMeerMeeTotErNieuweMedewerkingIs() {
        feiten.add(new Feit(ZAAK, Feitsoort.AANGIFTE_GEDAAN, DAG, "proef"));
        assertThat(stand().werktMee()).isTrue();
        feiten.add(new Feit(ZAAK, Feitsoort.SEPOT, DAG.plusDays(30), "proef"));
        assertThat(stand().werktMee()).isFalse();
        feiten.add(new Feit(ZAAK, Feitsoort.MEDEWERKING_TOEGEZEGD, DAG.plusDays(40), "proef"));
        assertThat(stand().werktMee()).isTrue();
    }

    @Test
    void hetLaatsteWoordVanHetOmTelt() {
        feiten.add(new Feit(ZAAK, Feitsoort.AANWEZIGHEID_NODIG, DAG, "proef"));
        assertThat(stand().isAanwezigheidNodig()).isTrue();
        feiten.add(new Feit(ZAAK, Feitsoort.AANWEZIGHEID_NIET_NODIG, DAG.plusDays(1), "proef"));
        assertThat(stand().isAanwezigheidNodig()).isFalse();
    }

    @Test
    void bezwaarIsOpenTotDeIndErOpBesliste() {
        besluiten.add(new Besluit(Besluitsoort.AFGEWEZEN, DAG, null, null, null));
        aanvragen.add(new Aanvraag(Aanvraagsoort.BEZWAAR, DAG.plusDays(10), List.of(), true, null));
        assertThat(stand().zonderBezwaar()).isEmpty();
        assertThat(stand().open(Set.of(Aanvraagsoort.BEZWAAR))).isPresent();

        besluiten.add(new Besluit(Besluitsoort.OP_BEZWAAR, DAG.plusDays(60), null, null, Aanvraagsoort.BEZWAAR));
        assertThat(stand().open(Set.of(Aanvraagsoort.BEZWAAR))).isEmpty();
    }

    private void verleend(LocalDate op, LocalDate tot) {
        besluiten.add(new Besluit(Besluitsoort.VERLEEND, op, Vergunningsoort.TIJDELIJK, tot, null));
    }

    private Verblijfstand stand() {
        return new Verblijfstand(null, null, besluiten, aanvragen, feiten);
    }
}
