// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.EenTaak;
import nl.baken.verhalen.Signaalgegevens;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input on a real task: it says in Dutch what is wrong, the task stays, and nothing is done or done twice. */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class TaakpoortTest {

    private static final String KEUZE = "Maak een keuze.";
    private static final String BESTAAND = "Vul een bestaande datum in, bijvoorbeeld 5-3-2026.";

    @LocalServerPort
    private int poort;

    @Autowired
    private EenTaak taken;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Signalen signalen;

    @Autowired
    private JdbcClient database;

    private Bezoeker haarlem;

    @BeforeAll
    void meldAan() {
        haarlem = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
    }

    static Stream<Arguments> fouteVerrijkingen() {
        return Stream.of(
                fout("onbekend veld", Map.of("rol", "beheerder"), "Het formulier bevat een onbekend veld."),
                fout("verplicht veld leeg", Map.of("grond", ""), KEUZE),
                fout("verplichte keuzes leeg", Map.of("geraadpleegd", List.of()), "Kies minstens één mogelijkheid."),
                fout("buiten de lijst", Map.of("grond", "verzonnen"), "Kies een van de mogelijkheden uit de lijst."),
                fout(
                        "deels buiten de lijst",
                        Map.of("geraadpleegd", List.of("brp", "x")),
                        "Kies een van de mogelijkheden"),
                fout(
                        "te lang",
                        Map.of("bevindingen", "é".repeat(2001)),
                        "Dit mag 2000 tekens zijn; het zijn er 1 te veel."),
                fout("stuurteken", Map.of("bevindingen", "a\u0000b"), "Hier staat een teken in dat niet kan."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouteVerrijkingen")
    void foutIngevuldBlijftOpenMetEenBericht(String naam, Map<String, ?> fout, String bericht) {
        EenTaak.Open taak = genomen(taken.van("Haarlem"));
        Map<String, Object> getypt = new HashMap<>(goed());
        getypt.putAll(fout);
        weigert(taak, haarlem.post(taak.adres(), getypt), bericht);
    }

    static Stream<Arguments> fouteTelefoontjes() {
        return Stream.of(
                fout("geen datum", Map.of("datum", "gisteren"), BESTAAND),
                fout("dag die niet bestaat", Map.of("datum", "31-2-2026"), BESTAAND),
                fout("jaar van toen", Map.of("datum", "1-1-0026"), BESTAAND),
                fout("jaar van later", Map.of("datum", "1-1-9999"), BESTAAND),
                fout("morgen", Map.of("datum", morgen()), "Deze datum ligt in de toekomst."),
                fout("geen tijd", Map.of("tijd", "25:61"), "Vul een tijd in, bijvoorbeeld 14:30."),
                fout("leeg", Map.of("datum", " "), "Vul een datum in, bijvoorbeeld 5-3-2026."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fouteTelefoontjes")
    void eenOnmogelijkeDatumOfTijdBlijftOpenMetEenBericht(String naam, Map<String, ?> fout, String bericht) {
        EenTaak.Open taak = genomen(belTaak());
        Map<String, Object> getypt = new HashMap<>(Map.of(
                "gebeld",
                "noodnummer_112",
                "datum",
                LocalDate.now(VerzetbareKlok.AMSTERDAM).toString(),
                "tijd",
                "14:30"));
        getypt.putAll(fout);
        weigert(taak, haarlem.post(taak.adres(), getypt), bericht);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "${7*191}",
                "#{7*191}",
                "[[${7*191}]]",
                "__${7*191}__::.x",
                "{{7*191}}",
                "=7*191",
                "'); drop table signaal.signaal; --"
            })
    void htmlEnFormulesZijnGewoonTekst(String tekst) {
        EenTaak.Open eerste = genomen(taken.van("Haarlem"));
        haarlem.post(eerste.adres(), goed());
        EenTaak.Open taak = genomen(taken.open(eerste.nummer(), "duiding-vaststellen"));
        Map<String, Object> getypt = new HashMap<>(Map.of("motief", tekst, "terugkoppelzin", "doorgegeven"));
        alsTekst(haarlem.post(taak.adres(), getypt), tekst);
        haarlem.post(taak.adres() + "/concept", getypt);
        alsTekst(haarlem.get(taak.adres()), tekst);

        getypt.put("duiding", "vermoeden");
        assertThat(haarlem.post(taak.adres(), getypt).statusCode()).isEqualTo(200);
        alsTekst(haarlem.get("/signalen/" + taak.nummer()), tekst);
    }

    @Test
    void tweeduizendTekensPassenOokMetRegeleindenEnEmoji() {
        EenTaak.Open taak = genomen(taken.van("Haarlem"));
        Map<String, Object> getypt = new HashMap<>(goed());
        getypt.put("bevindingen", "a\r\n".repeat(500) + "😀".repeat(999) + "x");
        assertThat(haarlem.post(taak.adres(), getypt).statusCode()).isEqualTo(200);
        assertThat(afgerond(taak)).isOne();
    }

    @Test
    void eenTaakDieAlGedaanIsGeeftTerugWatJeTypte() {
        EenTaak.Open taak = genomen(taken.van("Haarlem"));
        assertThat(haarlem.post(taak.adres(), goed()).statusCode()).isEqualTo(200);
        HttpResponse<String> weer = haarlem.post(taak.adres(), goed());
        assertThat(weer.statusCode()).isEqualTo(409);
        assertThat(weer.body()).contains("Deze taak is niet meer open", "Er is niets opgeslagen", "FICTIEF bevonden");
        assertThat(haarlem.get(taak.adres()).statusCode()).isEqualTo(404);
        assertThat(afgerond(taak)).isOne();
    }

    @Test
    void eenTaakDieNiemandNamRondJeNietAf() {
        EenTaak.Open taak = taken.van("Haarlem");
        assertThat(haarlem.post(taak.adres(), goed()).statusCode()).isEqualTo(409);
        assertThat(taken.isOpen(taak)).isTrue();
        assertThat(afgerond(taak)).isZero();
    }

    @Test
    void deTaakVanEenAnderTeamGeeftHetzelfdeAlsGeenTaak() {
        EenTaak.Open taak = taken.van("Alkmaar");
        HttpResponse<String> vreemd = haarlem.post(taak.adres(), goed());
        HttpResponse<String> geen = haarlem.post("/taken/bestaatniet", goed());
        assertThat(vreemd.statusCode()).isEqualTo(geen.statusCode()).isEqualTo(409);
        assertThat(vreemd.body()).doesNotContain(taak.nummer(), "verrijken");
        haarlem.post(taak.adres() + "/concept", goed());
        assertThat(database.sql("select count(*) from gedeeld.concept where sleutel = ?")
                        .param(taak.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(taken.isOpen(taak)).isTrue();
    }

    @Test
    void tweeKeerTegelijkVersturenDoetHetEenKeer() throws Exception {
        EenTaak.Open taak = genomen(taken.van("Haarlem"));
        List<Bezoeker> vensters = Stream.generate(() -> Bezoeker.als(poort, "sleutelfunctionaris_haarlem"))
                .limit(4)
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService tegelijk = Executors.newFixedThreadPool(vensters.size());
        try {
            List<Future<Integer>> antwoorden = vensters.stream()
                    .map(venster -> tegelijk.submit((Callable<Integer>) () -> {
                        start.await();
                        return venster.post(taak.adres(), goed()).statusCode();
                    }))
                    .toList();
            start.countDown();
            int[] codes =
                    antwoorden.stream().mapToInt(TaakpoortTest::wacht).sorted().toArray();
            assertThat(codes).containsExactly(200, 409, 409, 409);
        } finally {
            tegelijk.shutdownNow();
        }
        assertThat(afgerond(taak)).isOne();
        assertThat(database.sql("select count(*) from act_ru_task where description_ = ?")
                        .param(taak.nummer())
                        .query(Long.class)
                        .single())
                .as("één volgende taak")
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/taken/%27%20or%201=1", "/taken/x%00y", "/taken/" + "a", "/taken/..%2f..%2fbeheer"})
    void eenVerzonnenTaakIsErNiet(String pad) {
        assertThat(haarlem.get(pad).statusCode()).isIn(400, 404);
        assertThat(haarlem.post(pad, goed()).statusCode()).isIn(400, 404, 409);
    }

    private void weigert(EenTaak.Open taak, HttpResponse<String> antwoord, String bericht) {
        assertThat(antwoord.statusCode()).isEqualTo(422);
        assertThat(antwoord.body()).contains(bericht).contains("role=\"alert\"");
        assertThat(taken.isOpen(taak)).isTrue();
        assertThat(afgerond(taak)).isZero();
        assertThat(haarlem.get(taak.adres()).statusCode()).isEqualTo(200);
    }

    private static void alsTekst(HttpResponse<String> pagina, String tekst) {
        assertThat(pagina.body()).doesNotContain("<script>alert", "<img src=x").doesNotContain("1337");
        String gewoon = pagina.body()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        assertThat(gewoon).contains(tekst);
    }

    private EenTaak.Open genomen(EenTaak.Open taak) {
        haarlem.post(taak.adres() + "/neem", Map.of());
        return taak;
    }

    private EenTaak.Open belTaak() {
        SignaalNummer nummer = SignaalNummer.nieuw();
        verhaal.als("melder");
        signalen.meld(
                nummer,
                Signaalgegevens.eenSignaal("Haarlem")
                        .metGevaar(Gevaarvraag.GEWELD_NU)
                        .opdracht(verhaal.vandaag()));
        verhaal.niemand();
        return taken.open(nummer.waarde(), "noodnummer-bellen");
    }

    private long afgerond(EenTaak.Open taak) {
        return database.sql("select count(*) from logboek.regel where nummer = ? and wat like 'taak afgerond:%'")
                .param(taak.nummer())
                .query(Long.class)
                .single();
    }

    private static Map<String, ?> goed() {
        return Map.of(
                "geraadpleegd", List.of("brp", "kvk"), "grond", "publieke_taak", "bevindingen", "FICTIEF bevonden");
    }

    private static String morgen() {
        return LocalDate.now(VerzetbareKlok.AMSTERDAM).plusDays(1).toString();
    }

    private static int wacht(Future<Integer> antwoord) {
        try {
            return antwoord.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments fout(String naam, Map<String, ?> getypt, String bericht) {
        return Arguments.of(naam, getypt, bericht);
    }
}
