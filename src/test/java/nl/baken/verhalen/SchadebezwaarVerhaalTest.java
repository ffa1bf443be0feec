// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Ketenpartner.SCHADEFONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Wachtpunten;
import org.junit.jupiter.api.Test;

/** P09.6: the decision, the objection and what follows when it stays away. */
class SchadebezwaarVerhaalTest extends Juridischverhaal {

    private static final String AANVRAGEN = "juridisch/schadefonds-aanvragen";
    private static final String INDIENEN = "juridisch/bezwaar-schade-indienen";
    private static final String BEZWAAR = "bezwaar-schade-bespreken";
    private static final String INGEBREKE = "ingebrekestelling-sturen";

    @Test
    void eenBesluitKomtOokZonderAanvraagEnNooitDaarvoor() {
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 1));
        assertThat(taken()).contains(BEZWAAR);
        handelingen.doet(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 2, 1)));
        assertThat(taken()).doesNotContain(BEZWAAR);
        assertThat(verhaal.pad(nummer)).contains("bezwaar-veranderd");

        verhaal.dagen(1, nummer);
        handelingen.doet(zaak, AANVRAGEN, aanvraag());
        assertThat(loopt("T27_BESLUIT"))
                .as("een nieuwe aanvraag na de afwijzing")
                .isTrue();
        assertThatThrownBy(() -> handelingen.meldt(
                        zaak, SCHADEFONDS, Berichtsoort.SCHADEFONDS_TOEGEKEND, LocalDate.of(2026, 2, 2)))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void deAfwijzingDieNaHetBezwaarBekendWordtVraagtNietsMeer() {
        handelingen.doet(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 2, 1)));
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 1));

        assertThat(taken()).doesNotContain(BEZWAAR);
        assertThat(laatsteDag("T17_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(wachtOp())
                .extracting(Wachtpunten.Wachtpunt::sinds)
                .as("sinds het bezwaar is verstuurd")
                .contains(LocalDate.of(2026, 2, 2));
    }

    @Test
    void eenBesluitDatTeLaatBekendIsVraagtNietsMeer() {
        verhaal.dagen(60, nummer);
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 10));

        assertThat(taken()).doesNotContain(BEZWAAR);
        assertThat(regels()).contains("termijn voor bezwaar voorbij");
        assertThat(handelingen.probeert(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 2, 10))))
                .isInstanceOf(Afloop.Afgekeurd.class);
        Map<String, Object> uitgelegd = bezwaar(LocalDate.of(2026, 2, 10));
        uitgelegd.put("verschoonbaar", "true");
        handelingen.doet(zaak, INDIENEN, uitgelegd);
        assertThat(loopt("T17_SCHADEFONDS")).isTrue();
    }

    @Test
    void bezwaarKanLaterOfHelemaalNiet() {
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        doet(BEZWAAR, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(taken()).doesNotContain(BEZWAAR);
        verhaal.dagen(7, nummer);
        doet(BEZWAAR, vandaag(Map.of("keuze", "afzien")));

        assertThat(lopend()).doesNotContain("T16_SCHADEFONDS", "T106");
        verhaal.dagen(60, nummer);
        assertThat(taken()).doesNotContain(BEZWAAR);
    }

    @Test
    void wieWelBezwaarWilMaarHetNietDoetVerliestDeTermijn() {
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        doet(BEZWAAR, vandaag(Map.of("keuze", "doen")));
        verhaal.nu("2026-03-16T12:00");
        verhaal.dagen(0, nummer);
        assertThat(loopt("T16_SCHADEFONDS")).isTrue();
        verhaal.dagen(1, nummer);

        assertThat(loopt("T16_SCHADEFONDS")).isFalse();
        assertThat(regels()).contains("termijn voor bezwaar voorbij");
    }

    @Test
    void deBeslissingOpBezwaarKanDeIngebrekestellingVoorZijn() {
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        handelingen.doet(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 2, 2)));
        verhaal.nu("2026-06-09T12:00");
        verhaal.dagen(0, nummer);
        doet(INGEBREKE, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(taken()).doesNotContain(INGEBREKE);
        verhaal.dagen(7, nummer);
        assertThat(taken()).contains(INGEBREKE);

        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 6, 15));

        assertThat(taken()).doesNotContain(INGEBREKE, BEZWAAR);
        assertThat(lopend()).doesNotContain("T17_SCHADEFONDS", "T103", "T106");
        assertThat(verhaal.pad(nummer)).contains("beslissing-gekomen");
    }

    @Test
    void hetzelfdeBesluitMetEenAnderKenmerkVraagtNietOpnieuw() {
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        doet(BEZWAAR, vandaag(Map.of("keuze", "afzien")));
        handelingen.meldt(
                zaak,
                new Ketenbericht(
                        Berichtsoort.SCHADEFONDS_AFGEWEZEN,
                        SCHADEFONDS,
                        LocalDate.of(2026, 2, 2),
                        null,
                        Geheim.van("FICTIEF-2"),
                        null,
                        false));

        assertThat(taken()).doesNotContain(BEZWAAR);
    }
}
