// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Ketenpartner.SCHADEFONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.zaak.Berichtsoort;
import org.junit.jupiter.api.Test;

/** P09.4 and P09.5: the application, the reminders, and all the way to the penalty. */
class SchadefondsVerhaalTest extends Juridischverhaal {

    private static final String AANVRAGEN = "juridisch/schadefonds-aanvragen";
    private static final String INDIENEN = "juridisch/bezwaar-schade-indienen";
    private static final String BESPREKEN = "schadefonds-bespreken";
    private static final String HERINNEREN = "schadefonds-herinneren";
    private static final String BEZWAAR = "bezwaar-schade-bespreken";
    private static final String INGEBREKE = "ingebrekestelling-sturen";

    @Test
    void vanAanvraagTotDwangsom() {
        handelingen.doet(zaak, AANVRAGEN, aanvraag());
        assertThat(laatsteDag("T27_BESLUIT")).isEqualTo(LocalDate.of(2026, 8, 3));
        verhaal.nu("2026-07-05T12:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).doesNotContain(HERINNEREN);
        verhaal.dagen(1, nummer);
        doet(HERINNEREN, vandaag(Map.of()));
        assertThat(taken()).doesNotContain(HERINNEREN);
        assertThat(laatsteDag("T102")).isEqualTo(LocalDate.of(2026, 8, 3));

        verhaal.nu("2026-07-31T12:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).contains(HERINNEREN);
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 7, 31));
        assertThat(taken()).contains(BEZWAAR).doesNotContain(HERINNEREN);
        assertThat(laatsteDag("T16_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(loopt("T27_BESLUIT")).isFalse();
        doet(BEZWAAR, vandaag(Map.of("keuze", "doen")));
        assertThat(taken()).doesNotContain(BEZWAAR);

        assertThat(handelingen.begin(zaak, INDIENEN)).containsEntry("besluitOp", List.of("31-07-2026"));
        handelingen.doet(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 7, 31)));
        assertThat(loopt("T16_SCHADEFONDS")).isFalse();
        assertThat(laatsteDag("T17_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 12, 4));

        verhaal.nu("2026-12-05T12:00");
        verhaal.dagen(0, nummer);
        assertThat(laatsteDag("T103")).isEqualTo(LocalDate.of(2026, 12, 11));
        doet(INGEBREKE, vandaag(Map.of("via", "advocaat")));
        assertThat(laatsteDag("T18_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 12, 21));
        verhaal.nu("2026-12-22T12:00");
        verhaal.dagen(0, nummer);
        assertThat(regels()).contains("dwangsom loopt");
        assertThat(loopt("T17_SCHADEFONDS")).isTrue();

        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_TOEGEKEND, LocalDate.of(2026, 12, 22));
        assertThat(lopend()).noneMatch(regel -> regel.endsWith("SCHADEFONDS") || regel.startsWith("T27"));
        assertThat(verhaal.pad(nummer))
                .containsSubsequence(
                        "schadefonds-moment",
                        HERINNEREN,
                        "besluit-gekomen",
                        BEZWAAR,
                        "schadefonds-nieuws",
                        INGEBREKE,
                        "schadefonds-klaar");
    }

    @Test
    void hetLaatsteHalfjaarVoorTienJaarBespreekJeDeAanvraag() {
        handelingen.doet(zaak, "juridisch/schadestaat-opstellen", schadestaat(LocalDate.of(2016, 9, 1)));
        assertThat(laatsteDag("T27_AANVRAAG")).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(taken()).doesNotContain(BESPREKEN);
        verhaal.nu("2026-03-01T12:00");
        verhaal.dagen(0, nummer);
        doet(BESPREKEN, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(taken()).doesNotContain(BESPREKEN);
        verhaal.dagen(7, nummer);
        assertThat(taken()).as("na een week opnieuw").contains(BESPREKEN);
        assertThat(handelingen.begin(zaak, AANVRAGEN)).containsEntry("misdrijfTot", List.of("01-09-2016"));

        handelingen.doet(zaak, AANVRAGEN, aanvraag());

        assertThat(taken()).doesNotContain(BESPREKEN);
        assertThat(loopt("T27_AANVRAAG")).isFalse();
        assertThat(loopt("T27_BESLUIT")).isTrue();
        assertThat(verhaal.pad(nummer)).containsSubsequence(BESPREKEN, BESPREKEN, "aanvraag-veranderd");
    }

    @Test
    void wieNietWilAanvragenHoortErNietsMeerVan() {
        handelingen.doet(zaak, "juridisch/schadestaat-opstellen", schadestaat(LocalDate.of(2016, 5, 1)));
        doet(BESPREKEN, vandaag(Map.of("keuze", "afzien")));

        assertThat(lopend()).doesNotContain("T27_AANVRAAG");
        handelingen.doet(zaak, "juridisch/schadestaat-opstellen", schadestaat(LocalDate.of(2015, 1, 1)));
        assertThat(taken()).as("tien jaar voorbij").doesNotContain(BESPREKEN);
        Map<String, Object> laat = aanvraag();
        laat.put("misdrijfTot", LocalDate.of(2015, 1, 1));
        assertThat(fouten(handelingen.probeert(zaak, AANVRAGEN, laat))).containsOnlyKeys("nietEerder");
        laat.put("nietEerder", "true");
        handelingen.doet(zaak, AANVRAGEN, laat);
    }

    @Test
    void alleenUitbuitingInHetBuitenlandKanNietZonderAangifteWel() {
        Map<String, Object> buitenland = aanvraag();
        buitenland.put("waar", "alleen_buitenland");
        assertThat(fouten(handelingen.probeert(zaak, AANVRAGEN, buitenland))).containsOnlyKeys("waar");

        Map<String, Object> zonderAangifte = aanvraag();
        zonderAangifte.put("bewijs", "andere_bronnen");
        assertThat(fouten(handelingen.probeert(zaak, AANVRAGEN, zonderAangifte)))
                .containsOnlyKeys("bronnen");
        Map<String, Object> omgekeerd = aanvraag();
        omgekeerd.put("op", "1-2-2026");
        omgekeerd.put("misdrijfTot", "2-2-2026");
        assertThat(fouten(handelingen.probeert(zaak, AANVRAGEN, omgekeerd))).containsOnlyKeys("misdrijfTot");
        assertThat(lopend()).as("niets half gedaan").doesNotContain("T27_BESLUIT");

        zonderAangifte.put("bronnen", List.of("uitspraak", "hulpverlener"));
        handelingen.doet(zaak, AANVRAGEN, zonderAangifte);
        assertThat(loopt("T27_BESLUIT")).isTrue();
    }

    @Test
    void watLaterWordtNagestuurdHoortBijDezelfdeAanvraag() {
        handelingen.doet(zaak, AANVRAGEN, aanvraag());
        verhaal.dagen(155, nummer);
        doet(HERINNEREN, vandaag(Map.of()));

        Map<String, List<String>> vorige = new HashMap<>(handelingen.begin(zaak, AANVRAGEN));
        assertThat(vorige)
                .containsEntry("op", List.of("02-02-2026"))
                .containsEntry("stukken", List.of("formulier", "identiteitsbewijs"));
        vorige.put("stukken", List.of("formulier", "identiteitsbewijs", "machtiging"));
        handelingen.doet(zaak, AANVRAGEN, vorige);

        assertThat(laatsteDag("T27_BESLUIT")).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(taken()).as("er is al herinnerd").doesNotContain(HERINNEREN);
        assertThat(opDeZaakpagina().regels())
                .extracting(Essentie.Regel::label)
                .containsOnlyOnce("Schadefonds aangevraagd");
    }

    @Test
    void nietWillenHerinnerenStoptHetHerinneren() {
        handelingen.doet(zaak, AANVRAGEN, aanvraag());
        verhaal.dagen(155, nummer);
        doet(HERINNEREN, Map.of("nietNodig", "al_geregeld"));
        verhaal.dagen(28, nummer);
        doet(HERINNEREN, Map.of("nietNodig", "client_wil_niet"));
        verhaal.dagen(100, nummer);

        assertThat(taken()).doesNotContain(HERINNEREN);
        assertThat(loopt("T27_BESLUIT")).isTrue();
        meldt(SCHADEFONDS, Berichtsoort.SCHADEFONDS_TOEGEKEND, verhaal.vandaag());
        assertThat(loopt("T27_BESLUIT")).isFalse();
    }

    private Map<String, Object> schadestaat(LocalDate misdrijfTot) {
        return vandaag(Map.of("met", "slachtofferhulp", "misdrijfTot", misdrijfTot));
    }
}
