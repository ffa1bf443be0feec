// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenTraining.BELEID;
import static nl.baken.verhalen.EenTraining.PLANNEN;
import static nl.baken.verhalen.EenTraining.SLEUTEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Bezoeker;
import nl.baken.training.Deelnamestand;
import nl.baken.training.Deelnemer;
import nl.baken.training.Trainingsoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of trainings, when somebody types what can't be, sends it twice, or wants to go back. */
@BakenTest
class TrainingpaginaVerhaalTest {

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @Autowired
    Mailbus mails;

    private String wijkteam;
    private LocalDate vandaag;

    @BeforeEach
    void doelgroep() {
        vandaag = verhaal.vandaag();
        wijkteam = EenTraining.naam("Wijkteam pagina");
        training.doelgroep(wijkteam, "wijkteam", 4, vandaag.minusDays(3));
    }

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void tweeKeerVersturenIsEenKeer() {
        String id = String.valueOf(training.organisatie(wijkteam));
        Bezoeker beleid = Bezoeker.als(poort, BELEID);
        for (Map<String, String> velden : java.util.List.of(
                Map.of("adres", "/trainingen/nieuw", "organisatie", id, "soort", "klassikaal"),
                Map.of(
                        "adres", "/trainingen/eerder",
                        "organisatie", id,
                        "functie", "wijkteam",
                        "soort", "e_learning",
                        "datum", "1-3-2017"))) {
            Map<String, String> getypt = new java.util.HashMap<>(velden);
            String adres = String.valueOf(getypt.remove("adres"));
            getypt.put("_kenmerk", UUID.randomUUID().toString());
            assertThat(beleid.get(adres).body()).contains("name=\"_kenmerk\"");
            String eerste = Bezoeker.locatie(beleid.post(adres, getypt));
            assertThat(Bezoeker.locatie(beleid.post(adres, getypt))).as(adres).isEqualTo(eerste);
        }
    }

    @Test
    void watJeTypteBlijftEnEenVergissingKanTerug() {
        TrainingNummer nummer = training.gepland(wijkteam, vandaag.plusDays(7), 2);
        Bezoeker sleutel = Bezoeker.als(poort, SLEUTEL);
        String blad = "/trainingen/sessies/" + nummer;
        assertThat(sleutel.get(blad).body()).contains("Gepland");

        HttpResponse<String> fout =
                sleutel.post(blad + "/deelnemers", Map.of("regels", "Fout Fictief; geenmail; wijkteam"));
        assertThat(fout.statusCode()).isEqualTo(422);
        assertThat(fout.body()).contains("het tweede vak is geen mailadres", "Fout Fictief; geenmail; wijkteam");
        assertThat(sleutel.post(blad + "/afgelasten", Map.of()).body()).contains("Zet eerst het kruisje bij");

        Deelnemer eerste = training.deelnemers(nummer).get(0);
        String deelnemer = blad + "/deelnemers/" + eerste.id();
        assertThat(sleutel.get(deelnemer).body()).contains("Van de lijst halen");
        HttpResponse<String> onleesbaar = sleutel.post(deelnemer, Map.of("regel", "Jan Fictief; jan; wijkteam"));
        assertThat(onleesbaar.statusCode()).isEqualTo(422);
        assertThat(onleesbaar.body()).contains("het tweede vak is geen mailadres", "Jan Fictief; jan; wijkteam");
        assertThat(sleutel.post(deelnemer + "/weg", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sleutel.post(deelnemer + "/weg", Map.of()).statusCode()).isEqualTo(302);
        assertThat(training.deelnemers(nummer)).hasSize(1).doesNotContain(eerste);
        assertThat(mails.met(nummer + "/afgelast")).hasSize(1);
        assertThat(sleutel.post(blad + "/afgelasten", Map.of("zeker", "ja")).statusCode())
                .isEqualTo(302);
        assertThat(sleutel.get("/agenda?maand=2026-03").body()).contains("<h1>Agenda maart 2026</h1>");
    }

    @Test
    void eenLijstMetTweeKruisjesOfEenVerkeerdBestandVerandertNiets() {
        TrainingNummer nummer = training.gepland(wijkteam, vandaag.minusDays(1), 2);
        Bezoeker sleutel = Bezoeker.als(poort, SLEUTEL);
        String blad = "/trainingen/sessies/" + nummer;
        sleutel.get(blad);
        String id = String.valueOf(training.deelnemers(nummer).get(0).id());

        HttpResponse<String> dubbel = sleutel.post(
                blad + "/lijst", Map.of("aanwezig", id, "onbekend", id, "klaar", "ja", "getoond", id + ":UITGENODIGD"));
        assertThat(dubbel.statusCode()).isEqualTo(422);
        assertThat(dubbel.body())
                .as("wat getoond was, niet wat het nu is")
                .contains("name=\"getoond\" autocomplete=\"off\" value=\"" + id + ":UITGENODIGD\"");
        assertThat(dubbel.body()).contains("Bij één deelnemer staan twee kruisjes.");
        assertThat(dubbel.body().split("checked=\"checked\""))
                .as("wat was aangekruist")
                .hasSize(3);
        sleutel.post(blad + "/deelnemers/" + id + "/weg", Map.of());
        assertThat(sleutel.get(blad).body()).contains("Deze training is al begonnen.");
        assertThat(sleutel.get(blad + "/deelnemers/" + id).body())
                .contains("Wie niet kwam, blijft op de lijst.")
                .doesNotContain("Van de lijst halen</button>");

        String kop = "naam;mail;functie\n";
        assertThat(bestand(sleutel, blad, "voornaam;achternaam;email;functie\nA;Fictief;a@x.example;wijkteam"))
                .contains("De kolommen staan anders dan Baken verwacht.");
        assertThat(bestand(sleutel, blad, kop + "A Fictief;a;wijkteam\n".repeat(25)))
                .contains("Regel 2: ", "En nog 5 regels met een fout.")
                .doesNotContain("Regel 23: ");
        assertThat(bestand(sleutel, blad, kop + "@A Fictief;;wijkteam")).contains("als formule leest");
        assertThat(bestand(sleutel, blad, kop + "A Fictief;;wijkteam\n".repeat(2)))
                .contains("staat er al");
        assertThat(sleutel.verstuurBestand(blad + "/import", "bestand", "").statusCode())
                .isEqualTo(302);
        HttpResponse<String> groot =
                sleutel.verstuurBestand(blad + "/import", "bestand", kop + "A Fictief;;wijkteam\n".repeat(120_000));
        assertThat(groot.statusCode()).isEqualTo(413);
        assertThat(groot.body()).contains("Dit bestand is te groot");
        assertThat(training.deelnemers(nummer)).hasSize(2).allMatch(wie -> wie.stand() == Deelnamestand.UITGENODIGD);
    }

    /** Who was invited stays; who came on the list out of a wrong file goes, whatever the file said of them. */
    @Test
    void wieErTenOnrechteStaatKanErafZolangDeLijstOpenIs() {
        TrainingNummer nummer = training.gepland(wijkteam, vandaag.minusDays(1), 1);
        Bezoeker sleutel = Bezoeker.als(poort, SLEUTEL);
        String blad = "/trainingen/sessies/" + nummer;
        sleutel.get(blad);
        String genodigd =
                blad + "/deelnemers/" + training.deelnemers(nummer).get(0).id();
        sleutel.post(blad + "/import", Map.of("inhoud", "Vera Vergissing;;wijkteam;aanwezig", "overnemen", "ja"));
        assertThat(sleutel.get(blad).body()).contains("De lijst is overgenomen.");
        Deelnemer vera = training.deelnemers(nummer).get(1);
        assertThat(vera.stand()).isEqualTo(Deelnamestand.AANWEZIG);
        String verkeerd = blad + "/deelnemers/" + vera.id();
        assertThat(sleutel.get(verkeerd).body())
                .contains("Staat de naam hier ten onrechte", "Van de lijst halen</button>");
        assertThat(sleutel.post(genodigd, Map.of("regel", "Ander Fictief;;wijkteam"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(sleutel.get(blad).body()).contains("De deelnemer is verbeterd.");
        String ander =
                blad + "/deelnemers/" + training.deelnemers(nummer).get(1).id();
        sleutel.post(ander + "/weg", Map.of());
        assertThat(sleutel.get(blad).body())
                .as("een andere naam is geen weg van de lijst af")
                .contains("Deze training is al begonnen.");
        assertThat(sleutel.post(verkeerd + "/weg", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sleutel.post(verkeerd + "/weg", Map.of()).statusCode()).isEqualTo(302);
        assertThat(training.deelnemers(nummer)).hasSize(1).doesNotContain(vera);
        assertThat(training.gelogd(nummer)).containsOnlyOnce("deelnemer van de lijst gehaald: stond er ten onrechte");
    }

    private static String bestand(Bezoeker wie, String blad, String inhoud) {
        HttpResponse<String> antwoord = wie.verstuurBestand(blad + "/import", "bestand", inhoud);
        assertThat(antwoord.statusCode()).isEqualTo(422);
        return antwoord.body();
    }

    @Test
    void eenDagOfTijdDieNietKan() {
        TrainingNummer nummer = training.aangevraagd(wijkteam, Trainingsoort.KLASSIKAAL);
        Map<String, Object> plan = training.plan(vandaag.plusDays(3), training.trainer(vandaag.minusMonths(1)), "");
        plan.put("einde", "8:00");
        assertThat(probeert(nummer, plan))
                .isEqualTo(Verhaal.geweigerd("einde", "Het einde ligt voor het begin. Vul een latere tijd in."));
        plan.put("einde", "12:00");
        plan.put("datum", vandaag.minusYears(100));
        assertThat(probeert(nummer, plan))
                .isEqualTo(Verhaal.geweigerd("datum", "Deze dag ligt meer dan 3 jaar van nu. Controleer het jaartal."));
    }

    private Afloop probeert(TrainingNummer nummer, Map<String, Object> plan) {
        return verhaal.probeert(SLEUTEL, nummer.waarde(), PLANNEN, plan);
    }
}
