// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Ketenpartner.SCHADEFONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenberichten;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Tijdlijn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P09.4 to P09.6: the application, reminders, the decision, the objection and what follows when it stays away. */
@BakenTest
class SchadefondsVerhaalTest {

    private static final String AANVRAGEN = "juridisch/schadefonds-aanvragen";
    private static final String INDIENEN = "juridisch/bezwaar-schade-indienen";
    private static final String BESPREKEN = "schadefonds-bespreken";
    private static final String HERINNEREN = "schadefonds-herinneren";
    private static final String BEZWAAR = "bezwaar-schade-bespreken";
    private static final String INGEBREKE = "ingebrekestelling-sturen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Ketenberichten berichten;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private Tijdlijn tijdlijn;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        nummer = zaak.waarde();
    }

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
    }

    @Test
    void vanAanvraagTotDwangsom() {
        handelingen.doet(zaak, AANVRAGEN, aanvraag());
        assertThat(laatsteDag("T27_BESLUIT")).isEqualTo(LocalDate.of(2026, 8, 3));
        verhaal.nu("2026-07-05T12:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).doesNotContain(HERINNEREN);
        verhaal.dagen(1, nummer);
        doet(HERINNEREN, vandaag());
        assertThat(taken()).doesNotContain(HERINNEREN);
        assertThat(laatsteDag("T102")).isEqualTo(LocalDate.of(2026, 8, 3));

        verhaal.nu("2026-07-31T12:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).contains(HERINNEREN);
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 7, 31));
        assertThat(taken()).contains(BEZWAAR).doesNotContain(HERINNEREN);
        assertThat(laatsteDag("T16_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(loopt("T27_BESLUIT")).isFalse();
        doet(BEZWAAR, vandaag("keuze", "doen"));
        assertThat(taken()).doesNotContain(BEZWAAR);

        assertThat(handelingen.begin(zaak, INDIENEN)).containsEntry("besluitOp", List.of("31-07-2026"));
        handelingen.doet(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 7, 31)));
        assertThat(loopt("T16_SCHADEFONDS")).isFalse();
        assertThat(laatsteDag("T17_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 12, 4));

        verhaal.nu("2026-12-05T12:00");
        verhaal.dagen(0, nummer);
        assertThat(laatsteDag("T103")).isEqualTo(LocalDate.of(2026, 12, 11));
        doet(INGEBREKE, vandaag("via", "advocaat"));
        assertThat(laatsteDag("T18_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 12, 21));
        verhaal.nu("2026-12-22T12:00");
        verhaal.dagen(0, nummer);
        assertThat(regels()).contains("dwangsom loopt");
        assertThat(loopt("T17_SCHADEFONDS")).isTrue();

        meldt(Berichtsoort.SCHADEFONDS_TOEGEKEND, LocalDate.of(2026, 12, 22));
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
        doet(BESPREKEN, vandaag("keuze", "afzien"));

        assertThat(lopend()).doesNotContain("T27_AANVRAAG");
        handelingen.doet(zaak, "juridisch/schadestaat-opstellen", schadestaat(LocalDate.of(2015, 1, 1)));
        assertThat(taken()).as("tien jaar voorbij").doesNotContain(BESPREKEN);
        Map<String, Object> laat = aanvraag();
        laat.put("misdrijfTot", LocalDate.of(2015, 1, 1));
        assertThat(fouten(laat)).containsOnlyKeys("nietEerder");
        laat.put("nietEerder", "true");
        handelingen.doet(zaak, AANVRAGEN, laat);
    }

    @Test
    void alleenUitbuitingInHetBuitenlandKanNietZonderAangifteWel() {
        Map<String, Object> buitenland = aanvraag();
        buitenland.put("waar", "alleen_buitenland");
        assertThat(fouten(buitenland)).containsOnlyKeys("waar");

        Map<String, Object> zonderAangifte = aanvraag();
        zonderAangifte.put("bewijs", "andere_bronnen");
        assertThat(fouten(zonderAangifte)).containsOnlyKeys("bronnen");
        Map<String, Object> omgekeerd = aanvraag();
        omgekeerd.put("op", "1-2-2026");
        omgekeerd.put("misdrijfTot", "2-2-2026");
        assertThat(fouten(omgekeerd)).containsOnlyKeys("misdrijfTot");
        assertThat(lopend()).as("niets half gedaan").doesNotContain("T27_BESLUIT");

        zonderAangifte.put("bronnen", List.of("uitspraak", "hulpverlener"));
        handelingen.doet(zaak, AANVRAGEN, zonderAangifte);
        assertThat(loopt("T27_BESLUIT")).isTrue();
    }

    @Test
    void eenBesluitKomtOokZonderAanvraagEnNooitDaarvoor() {
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 1));
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
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 1));

        assertThat(taken()).doesNotContain(BEZWAAR);
        assertThat(laatsteDag("T17_SCHADEFONDS")).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void eenBesluitDatTeLaatBekendIsVraagtNietsMeer() {
        verhaal.dagen(60, nummer);
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 10));

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
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        doet(BEZWAAR, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(taken()).doesNotContain(BEZWAAR);
        verhaal.dagen(7, nummer);
        doet(BEZWAAR, vandaag("keuze", "afzien"));

        assertThat(lopend()).doesNotContain("T16_SCHADEFONDS", "T106");
        verhaal.dagen(60, nummer);
        assertThat(taken()).doesNotContain(BEZWAAR);
    }

    @Test
    void wieWelBezwaarWilMaarHetNietDoetVerliestDeTermijn() {
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        doet(BEZWAAR, vandaag("keuze", "doen"));
        verhaal.nu("2026-03-16T12:00");
        verhaal.dagen(0, nummer);
        assertThat(loopt("T16_SCHADEFONDS")).isTrue();
        verhaal.dagen(1, nummer);

        assertThat(loopt("T16_SCHADEFONDS")).isFalse();
        assertThat(regels()).contains("termijn voor bezwaar voorbij");
    }

    @Test
    void deBeslissingOpBezwaarKanDeIngebrekestellingVoorZijn() {
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        handelingen.doet(zaak, INDIENEN, bezwaar(LocalDate.of(2026, 2, 2)));
        verhaal.nu("2026-06-09T12:00");
        verhaal.dagen(0, nummer);
        doet(INGEBREKE, Map.of("nietNodig", "kan_nu_niet"));
        assertThat(taken()).doesNotContain(INGEBREKE);
        verhaal.dagen(7, nummer);
        assertThat(taken()).contains(INGEBREKE);

        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 6, 15));

        assertThat(taken()).doesNotContain(INGEBREKE, BEZWAAR);
        assertThat(lopend()).doesNotContain("T17_SCHADEFONDS", "T103", "T106");
        assertThat(verhaal.pad(nummer)).contains("beslissing-gekomen");
    }

    @Test
    void watLaterWordtNagestuurdHoortBijDezelfdeAanvraag() {
        handelingen.doet(zaak, AANVRAGEN, aanvraag());
        verhaal.dagen(155, nummer);
        doet(HERINNEREN, vandaag());

        Map<String, List<String>> vorige = new HashMap<>(handelingen.begin(zaak, AANVRAGEN));
        assertThat(vorige)
                .containsEntry("op", List.of("02-02-2026"))
                .containsEntry("stukken", List.of("formulier", "identiteitsbewijs"));
        vorige.put("stukken", List.of("formulier", "identiteitsbewijs", "machtiging"));
        handelingen.doet(zaak, AANVRAGEN, vorige);

        assertThat(laatsteDag("T27_BESLUIT")).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(taken()).as("er is al herinnerd").doesNotContain(HERINNEREN);
    }

    @Test
    void hetzelfdeBesluitMetEenAnderKenmerkVraagtNietOpnieuw() {
        meldt(Berichtsoort.SCHADEFONDS_AFGEWEZEN, LocalDate.of(2026, 2, 2));
        doet(BEZWAAR, vandaag("keuze", "afzien"));
        verhaal.als("zorgcoordinator");
        berichten.ontvang(
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
        meldt(Berichtsoort.SCHADEFONDS_TOEGEKEND, verhaal.vandaag());
        assertThat(loopt("T27_BESLUIT")).isFalse();
    }

    private void meldt(Berichtsoort soort, LocalDate op) {
        assertThat(handelingen.meldt(zaak, SCHADEFONDS, soort, op)).isEqualTo(Ontvangst.VERWERKT);
    }

    private void doet(String taak, Map<String, ?> getypt) {
        verhaal.doet("zorgcoordinator", nummer, taak, getypt);
    }

    private Map<String, List<String>> fouten(Map<String, ?> getypt) {
        return ((Afloop.Afgekeurd) handelingen.probeert(zaak, AANVRAGEN, getypt)).fouten();
    }

    private Map<String, Object> aanvraag() {
        return new HashMap<>(Map.of(
                "op",
                verhaal.vandaag(),
                "waar",
                "nederland",
                "misdrijfTot",
                "1-1-2026",
                "bewijs",
                "aangifte",
                "stukken",
                List.of("formulier", "identiteitsbewijs")));
    }

    private Map<String, Object> bezwaar(LocalDate besluit) {
        return new HashMap<>(Map.of("besluitOp", besluit, "op", verhaal.vandaag(), "via", "advocaat"));
    }

    private Map<String, Object> schadestaat(LocalDate misdrijfTot) {
        return Map.of("op", verhaal.vandaag(), "met", "slachtofferhulp", "misdrijfTot", misdrijfTot);
    }

    private Map<String, Object> vandaag() {
        return Map.of("op", verhaal.vandaag());
    }

    private Map<String, Object> vandaag(String veld, String waarde) {
        return Map.of("op", verhaal.vandaag(), veld, waarde);
    }

    private List<String> taken() {
        return verhaal.taken("zorgcoordinator", nummer);
    }

    private LocalDate laatsteDag(String regel) {
        return termijnen.loopt(regel, nummer).orElseThrow().laatsteDag();
    }

    private boolean loopt(String regel) {
        return termijnen.loopt(regel, nummer).isPresent();
    }

    private List<String> lopend() {
        return termijnen.alleVan(nummer).stream()
                .filter(Termijn::loopt)
                .map(Termijn::regel)
                .toList();
    }

    private List<String> regels() {
        return tijdlijn.van(zaak).stream().map(Tijdlijn.Regel::wat).toList();
    }
}
