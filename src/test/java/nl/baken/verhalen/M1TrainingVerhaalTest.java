// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenTraining.BELEID;
import static nl.baken.verhalen.EenTraining.EVALUEREN;
import static nl.baken.verhalen.EenTraining.PLANNEN;
import static nl.baken.verhalen.EenTraining.SLEUTEL;
import static nl.baken.verhalen.EenTraining.VASTLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.training.Afgelasten;
import nl.baken.training.Certificaten;
import nl.baken.training.Deelnemerlijst;
import nl.baken.training.Deelnemersopruiming;
import nl.baken.training.Dekkingsregel;
import nl.baken.training.NeemEerdereOver;
import nl.baken.training.Sessieblad;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoort;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * M1: a training for 18 people of a district team in Haarlem. 14 sign, 3 don't come, of 1 nobody knows. A group of general
 * practitioners gives a number only, and of the e-learning of 2017 nobody knows who finished it. What K16 makes of each is
 * asked on the day itself.
 */
@BakenTest
class M1TrainingVerhaalTest {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @Autowired
    Mailbus mails;

    @Autowired
    Trainingen trainingen;

    @Autowired
    Deelnemerlijst lijst;

    @Autowired
    Afgelasten afgelasten;

    @Autowired
    Certificaten certificaten;

    @Autowired
    Deelnemersopruiming opruiming;

    @Autowired
    Sessieblad bladen;

    @Autowired
    RuntimeService motor;

    @Autowired
    Trainingcijfers cijfers;

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void veertienVanDeAchttienMetEenCertificaat() {
        verhaal.nu("2026-03-02T09:00");
        String wijkteam = EenTraining.naam("Wijkteam Haarlem");
        training.doelgroep(wijkteam, "wijkteam", 18, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.gepland(wijkteam, LocalDate.of(2026, 3, 16), 18);

        assertThat(mails.met(nummer + "/uitnodiging")).hasSize(18).allSatisfy(mail -> {
            assertThat(mail.agenda()).isNotNull();
            assertThat(mail.agenda().begin()).isEqualTo("2026-03-16T09:00");
            assertThat(mail.toString()).doesNotContain("@");
        });
        assertThatThrownBy(() -> training.tekentAf(nummer, 14, 1, true)).isInstanceOf(Weigering.class);

        verhaal.dagen(14, nummer.waarde());
        verhaal.verstrijkt(Duration.ofHours(3), nummer.waarde());
        zonderAanwezigheidSluitNiets(nummer);

        training.tekentAf(nummer, 14, 1, true);
        verhaal.doet(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of());
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), EVALUEREN, Map.of("antwoorden", "15", "score", "8")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verhaal.doet(SLEUTEL, nummer.waarde(), EVALUEREN, Map.of("antwoorden", "12", "score", "8,4"));
        Dekkingsregel rij = training.dekking(BELEID, wijkteam).get(0);
        assertThat(rij.gecertificeerd().tekst()).isEqualTo("14");
        assertThat(rij.onbekend().tekst()).isEqualTo("1");
        assertThat(rij.procent()).isEqualTo("77%");
        assertThat(rij.doel()).isEqualTo("18 (op 1 januari 2026)");
        assertThat(rij.oordeel()).isEqualTo("Voldoende");
        assertThatThrownBy(() -> training.tekentAf(nummer, 18, 0, true)).isInstanceOf(Weigering.class);
        certificaatOpPapier(nummer);
        cijfers.veertienVanDeAchttien(nummer, wijkteam);

        herhaling(nummer, wijkteam);
        assertThat(verhaal.pad(nummer.waarde()))
                .endsWith("tijd-voor-herhaling", "herhaling-uitnodigen", "herhaling-uitgenodigd");
        naDeBewaartermijn(nummer, wijkteam);
    }

    /** Every way that could end a session, tried by who may do most. */
    private void zonderAanwezigheidSluitNiets(TrainingNummer nummer) {
        Afloop taak =
                verhaal.probeert(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of("aantal", "18", "functie", "wijkteam"));
        assertThat(taak).isInstanceOf(Afloop.Afgekeurd.class);
        assertThatThrownBy(() -> training.als(BELEID, () -> {
                    afgelasten.lastAf(nummer);
                    return null;
                }))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> motor.createMessageCorrelation("trainingssessie.afgelasten")
                        .processInstanceBusinessKey(nummer.waarde())
                        .correlateWithResult())
                .hasStackTraceContaining("al begonnen");
        assertThatThrownBy(() -> certificaten.geefUit(nummer)).isInstanceOf(IllegalStateException.class);
        training.als(SLEUTEL, () -> lijst.neemOver(nummer, Geheim.van("Iemand Fictief;;wijkteam;aanwezig\n")));
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of()))
                .isInstanceOf(Afloop.Afgekeurd.class);
        training.tekentAf(nummer, 14, 1, false);
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of()))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThatThrownBy(() -> training.blad("sleutelfunctionaris_alkmaar", nummer))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> training.blad("manager", nummer)).isInstanceOf(NietGevonden.class);
        assertThat(verhaal.taken(SLEUTEL, nummer.waarde())).containsExactly(VASTLEGGEN);
    }

    private void certificaatOpPapier(TrainingNummer nummer) {
        String kenmerk = training.deelnemers(nummer).get(0).certificaat();
        byte[] pdf = training.als(SLEUTEL, () -> certificaten.papier(nummer, kenmerk));
        assertThat(EenVerzoek.tekst(pdf)).contains("Deelnemer 1 Fictief", "16 maart 2026", "16 maart 2028");
        byte[] tekenlijst = training.als(SLEUTEL, () -> certificaten.tekenlijst(nummer));
        assertThat(EenVerzoek.tekst(tekenlijst)).contains("Handtekening", "Deelnemer 18 Fictief");
    }

    /** Sixty days before 16 March 2028 is 16 January. */
    private void herhaling(TrainingNummer nummer, String wijkteam) {
        verhaal.nu("2028-01-15T12:00");
        verhaal.dagen(0, nummer.waarde());
        assertThat(mails.met(nummer + "/herhaling")).isEmpty();
        verhaal.dagen(2, nummer.waarde());
        assertThat(mails.met(nummer + "/herhaling"))
                .hasSize(14)
                .extracting(Mailbericht::agenda)
                .containsOnlyNulls();
        assertThat(training.dekking(BELEID, wijkteam).get(0).gecertificeerd().tekst())
                .isEqualTo("14");
        verhaal.nu("2028-03-17T12:00");
        assertThat(training.dekking(BELEID, wijkteam).get(0).gecertificeerd().tekst())
                .isEqualTo("0");
    }

    private void naDeBewaartermijn(TrainingNummer nummer, String wijkteam) {
        verhaal.nu("2031-03-10T12:00");
        opruiming.ruimOp();
        assertThat(training.deelnemers(nummer).get(0).naam()).isNotNull();
        verhaal.nu("2031-03-18T12:00");
        opruiming.ruimOp();
        assertThat(training.deelnemers(nummer)).hasSize(19).allMatch(wie -> wie.naam() == null && wie.mail() == null);
        String kenmerk = training.deelnemers(nummer).get(0).certificaat();
        assertThatThrownBy(() -> training.als(SLEUTEL, () -> certificaten.papier(nummer, kenmerk)))
                .as("een certificaat zonder naam")
                .isInstanceOf(NietGevonden.class);
        assertThat(training.dekking(BELEID, wijkteam).get(0).doel()).startsWith("18");
    }

    @Test
    void eenAantalZonderNamenEnDeELearningVan2017TellenNietMee() {
        verhaal.nu("2026-04-01T09:00");
        String huisartsen = EenTraining.naam("Huisartsengroep");
        training.doelgroep(huisartsen, "huisarts", 20, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.aangevraagd(huisartsen, Trainingsoort.KLASSIKAAL);
        long trainer = training.trainer(LocalDate.of(2026, 1, 15));
        Map<String, Object> plan = training.plan(LocalDate.of(2028, 4, 8), trainer, "");
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), PLANNEN, plan))
                .isEqualTo(Verhaal.geweigerd(
                        "trainer",
                        "Het certificaat van deze trainer geldt op die dag niet. Kies een andere trainer of dag."));
        plan.put("datum", LocalDate.of(2026, 4, 8));
        verhaal.doet(SLEUTEL, nummer.waarde(), PLANNEN, plan);
        verhaal.dagen(8, nummer.waarde());
        assertThat(verhaal.probeert(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of()))
                .isEqualTo(
                        Verhaal.geweigerd(
                                "aantal",
                                "Er staat niemand op de lijst. Vul in hoeveel mensen er waren. Kwam er niemand? Vul dan 0 in."));
        verhaal.doet(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of("aantal", "12", "functie", "huisarts"));
        verhaal.doet(SLEUTEL, nummer.waarde(), EVALUEREN, Map.of("antwoorden", "0"));
        TrainingNummer eerder = training.als(
                BELEID,
                () -> trainingen.neemOver(
                        "m1-2017",
                        new NeemEerdereOver(
                                training.organisatie(huisartsen),
                                "huisarts",
                                Trainingsoort.E_LEARNING,
                                LocalDate.of(2017, 3, 1),
                                7)));

        Dekkingsregel rij = training.dekking("manager", huisartsen).get(0);
        assertThat(rij.gecertificeerd().tekst()).isEqualTo("0");
        assertThat(rij.geaggregeerd().tekst()).isEqualTo("12");
        assertThat(rij.onbekend().tekst()).isEqualTo("7");
        assertThat(rij.procent()).isEqualTo("0%");
        assertThat(rij.oordeel()).isEqualTo("Onder de norm");
        cijfers.nietGetraind(nummer, eerder, huisartsen);
        assertThat(verhaal.pad(nummer.waarde())).contains("sessie-zonder-certificaten", "sessie-geevalueerd");
        assertThat(verhaal.pad(eerder.waarde())).isEmpty();
        assertThatThrownBy(() -> training.tekentAf(eerder, 0, 0, true)).isInstanceOf(Weigering.class);
    }

    @Test
    void eenAfgelasteTrainingVraagtGeenAanwezigheid() {
        verhaal.nu("2026-05-04T09:00");
        String wijkteam = EenTraining.naam("Wijkteam");
        training.doelgroep(wijkteam, "wijkteam", 4, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.gepland(wijkteam, LocalDate.of(2026, 5, 18), 2);
        training.als(SLEUTEL, () -> {
            lijst.voegToe(nummer, Geheim.van("Zonder Mail Fictief;;wijkteam"));
            afgelasten.lastAf(nummer);
            return null;
        });
        assertThat(mails.met(nummer + "/afgelast"))
                .hasSize(2)
                .allMatch(mail -> mail.agenda() != null && mail.agenda().afgelast());
        assertThat(verhaal.pad(nummer.waarde())).endsWith("afgelasten-gemeld", "sessie-afgelasten", "sessie-afgelast");
        assertThat(training.blad(SLEUTEL, nummer).regels().get(0).waarde()).startsWith("Afgelast");
        verhaal.dagen(15, nummer.waarde());
        assertThat(verhaal.taken(SLEUTEL, nummer.waarde())).isEmpty();
    }

    @Test
    void eenLijstMetFoutenKomtErNietIn() {
        verhaal.nu("2026-06-01T09:00");
        String balie = EenTraining.naam("Burgerzaken");
        training.doelgroep(balie, "balie_burgerzaken", 10, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.aangevraagd(balie, Trainingsoort.E_LEARNING);
        String een = "Een Fictief; een-" + nummer.waarde().toLowerCase(java.util.Locale.ROOT)
                + "@haarlem.example; balie_burgerzaken";
        verhaal.doet(SLEUTEL, nummer.waarde(), PLANNEN, Map.of("datum", LocalDate.of(2026, 6, 30), "deelnemers", een));
        assertThat(mails.met(nummer + "/uitnodiging")).singleElement().satisfies(mail -> {
            assertThat(mail.agenda().heleDag()).isTrue();
            assertThat(mail.agenda().begin()).isEqualTo("2026-06-30T00:00");
        });
        String bestand =
                """
                naam;mail;functie;stand
                Een Fictief;een-%1$s@haarlem.example;Baliemedewerker Burgerzaken;voltooid
                Twee Fictief;twee-%1$s@haarlem.example;balie_burgerzaken;gestart
                """
                        .formatted(nummer.waarde().toLowerCase(java.util.Locale.ROOT));
        String fout =
                bestand + "=1+1;drie@haarlem.example;balie_burgerzaken;voltooid\nVier;geen mail;balie_burgerzaken;\n";
        assertThat(training.als(SLEUTEL, () -> proef(nummer, fout)))
                .satisfiesExactly(
                        regel -> assertThat(regel).startsWith("Regel 4: een vak begint met een teken"),
                        regel -> assertThat(regel).startsWith("Regel 5: het tweede vak is geen mailadres"));
        assertThatThrownBy(() -> training.als(SLEUTEL, () -> lijst.neemOver(nummer, Geheim.van(fout))))
                .isInstanceOf(Weigering.class);
        assertThat(training.deelnemers(nummer)).hasSize(1);
        training.als(SLEUTEL, () -> lijst.neemOver(nummer, Geheim.van(bestand)));
        verhaal.dagen(30, nummer.waarde());
        verhaal.doet(BELEID, nummer.waarde(), VASTLEGGEN, Map.of());
        Dekkingsregel rij = training.dekking(SLEUTEL, balie).get(0);
        assertThat(rij.gecertificeerd().tekst()).isEqualTo("1");
        assertThat(rij.begonnen().tekst()).isEqualTo("1");
        cijfers.halfAfgerond(nummer, balie);
        verhaal.nu("2028-05-02T12:00");
        verhaal.dagen(0, nummer.waarde());
        assertThat(mails.met(nummer + "/herhaling"))
                .as("ook als niemand evalueerde")
                .hasSize(1);
    }

    private List<String> proef(TrainingNummer nummer, String bestand) {
        return bladen.proef(nummer, Geheim.van(bestand)).fouten();
    }
}
