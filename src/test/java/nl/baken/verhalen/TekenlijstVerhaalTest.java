// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenTraining.BELEID;
import static nl.baken.verhalen.EenTraining.EVALUEREN;
import static nl.baken.verhalen.EenTraining.PLANNEN;
import static nl.baken.verhalen.EenTraining.SLEUTEL;
import static nl.baken.verhalen.EenTraining.VASTLEGGEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.training.Aanwezigheden.Afgetekend;
import nl.baken.training.Deelnamestand;
import nl.baken.training.Deelnemer;
import nl.baken.training.Deelnemerlijst;
import nl.baken.training.Trainingsoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** P11.4 and P11.5: who is on the list, and several people who tick at once. */
@BakenTest
class TekenlijstVerhaalTest {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @Autowired
    Mailbus mails;

    @Autowired
    Deelnemerlijst lijst;

    @Autowired
    JdbcClient database;

    @Autowired
    Kluis kluis;

    @Autowired
    TransactionTemplate transactie;

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void tweeTablettenNemenElkaarNietsAf() {
        TrainingNummer nummer = begonnen(4);
        List<Deelnemer> getoond = training.deelnemers(nummer);
        List<Long> ids = getoond.stream().map(Deelnemer::id).toList();
        training.tekentAf(SLEUTEL, nummer, getoond, ids.subList(0, 2), List.of(), false);

        Afgetekend tweede = training.tekentAf(BELEID, nummer, getoond, ids.subList(2, 3), ids.subList(0, 1), true);
        assertThat(tweede.klaar()).as("de lijst is niet meer die op het scherm").isFalse();
        assertThat(tweede.anders()).isEqualTo(1);
        assertThat(standen(nummer))
                .containsExactly(
                        Deelnamestand.AANWEZIG,
                        Deelnamestand.AANWEZIG,
                        Deelnamestand.AANWEZIG,
                        Deelnamestand.UITGENODIGD);

        List<Deelnemer> nu = training.deelnemers(nummer);
        toegevoegd(nummer, "Laat Fictief;;wijkteam");
        assertThat(training.tekentAf(SLEUTEL, nummer, nu, ids.subList(0, 3), List.of(), true)
                        .klaar())
                .as("er kwam iemand bij")
                .isFalse();
        assertThat(training.tekentAf(SLEUTEL, nummer, training.deelnemers(nummer), ids.subList(0, 3), List.of(), true)
                        .klaar())
                .isTrue();
        assertThat(standen(nummer).subList(3, 5)).containsOnly(Deelnamestand.AFWEZIG);
        training.tekentAf(SLEUTEL, nummer, training.deelnemers(nummer), ids.subList(0, 2), List.of(), false);
        assertThat(standen(nummer).subList(2, 5))
                .as("een vinkje weg is weer open, wie niet kwam blijft dat")
                .containsExactly(Deelnamestand.UITGENODIGD, Deelnamestand.AFWEZIG, Deelnamestand.AFWEZIG);
    }

    /** An address of before addresses were looked at keeps nobody else from the invitation, and can be corrected. */
    @Test
    void wieVerkeerdOpDeLijstStaatWordtVerbeterdOfErafGehaald() {
        verhaal.nu("2026-09-01T09:00");
        String wijkteam = EenTraining.naam("Wijkteam lijst");
        training.doelgroep(wijkteam, "wijkteam", 3, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.aangevraagd(wijkteam, Trainingsoort.KLASSIKAAL);
        String merk = UUID.randomUUID().toString().substring(0, 8);
        for (String adres :
                List.of("jan..de.vries@haarlem.example", "jan.@haarlem.example", "jan@soc_wijkteam.example")) {
            assertThatThrownBy(() -> toegevoegd(nummer, "Jan Fictief; " + adres + "; wijkteam"))
                    .isInstanceOf(Weigering.class)
                    .hasMessageContaining("geen mailadres")
                    .hasMessageNotContaining(adres);
        }
        toegevoegd(nummer, "Jan Fictief; jan-" + merk + "@haarlem.example; wijkteam");
        toegevoegd(nummer, "Zonder Fictief;;wijkteam");
        toegevoegd(nummer, "Oud Fictief; oud-" + merk + "@haarlem.example; wijkteam");
        vanVroeger("jan..de.vries@haarlem.example");
        verbeter(nummer, 0, "Jan Verbeterd Fictief; jan-" + merk + "@haarlem.example; politie");
        assertThat(training.deelnemers(nummer).get(0).naamtekst()).isEqualTo("Jan Verbeterd Fictief");
        verhaal.doet(
                SLEUTEL,
                nummer.waarde(),
                PLANNEN,
                training.plan(LocalDate.of(2026, 9, 15), training.trainer(LocalDate.of(2026, 8, 1)), ""));
        assertThat(mails.met(nummer + "/uitnodiging")).hasSize(1);
        assertThat(training.deelnemers(nummer))
                .extracting(Deelnemer::mailtekst)
                .containsExactly("Uitgenodigd", "Geen mailadres", "Mailadres klopt niet");

        long voor = mensen();
        verbeter(nummer, 0, "Jan Fictief; jan2-" + merk + "@haarlem.example; wijkteam");
        assertThat(mails.met(nummer + "/afgelast"))
                .as("het oude adres hoort het")
                .hasSize(1);
        assertThat(mails.met(nummer + "/uitnodiging"))
                .as("het nieuwe krijgt een uitnodiging")
                .hasSize(2);
        assertThat(mensen()).as("het verkeerde adres is vergeten").isEqualTo(voor);
        assertThatThrownBy(() -> verbeter(nummer, 0, "twee;;wijkteam\nregels;;wijkteam"))
                .isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> toegevoegd(nummer, "Piet Anders; jan2-" + merk + "@haarlem.example; wijkteam"))
                .as("een gedeeld adres is niet van iemand anders")
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("andere naam")
                .hasMessageNotContaining("Jan");
        long eerste = training.deelnemers(nummer).get(0).id();
        training.als(SLEUTEL, () -> {
            lijst.haalWeg(nummer, eerste);
            return null;
        });
        assertThat(training.deelnemers(nummer)).hasSize(2);
    }

    /** The last one got an address that nobody looked at then. */
    private void vanVroeger(String adres) {
        String rij = database.sql("select rij from training.persoon order by id desc limit 1")
                .query(String.class)
                .single();
        transactie.executeWithoutResult(stand -> database.sql("update training.persoon set mail = ? where rij = ?")
                .params(new Kluisrij(kluis, "training.persoon", rij).sluit("mail", Geheim.van(adres)), rij)
                .update());
    }

    private long mensen() {
        return database.sql("select count(*) from training.persoon")
                .query(Long.class)
                .single();
    }

    /** A day that was typed wrongly: there was no training, so nobody was there. */
    @Test
    void eenTrainingWaarNiemandKwamIsOokKlaar() {
        verhaal.nu("2026-10-01T09:00");
        String wijkteam = EenTraining.naam("Wijkteam niemand");
        training.doelgroep(wijkteam, "wijkteam", 3, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.aangevraagd(wijkteam, Trainingsoort.KLASSIKAAL);
        long trainer = training.trainer(LocalDate.of(2026, 1, 1));
        assertThat(verhaal.probeert(
                        SLEUTEL, nummer.waarde(), PLANNEN, training.plan(LocalDate.of(1999, 9, 1), trainer, "")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verhaal.doet(SLEUTEL, nummer.waarde(), PLANNEN, training.plan(LocalDate.of(2026, 9, 1), trainer, ""));
        verhaal.dagen(0, nummer.waarde());
        assertThat(verhaal.probeert(
                        SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of("aantal", "12,7", "functie", "wijkteam")))
                .isEqualTo(Verhaal.geweigerd("aantal", "Vul een heel getal in, zonder komma."));
        verhaal.doet(SLEUTEL, nummer.waarde(), VASTLEGGEN, Map.of("aantal", "0"));
        assertThat(training.blad(BELEID, nummer).aantallen()).isEmpty();
        verhaal.doet(SLEUTEL, nummer.waarde(), EVALUEREN, Map.of("antwoorden", "0"));
        assertThat(verhaal.pad(nummer.waarde())).contains("sessie-geevalueerd", "sessie-zonder-certificaten");
    }

    private TrainingNummer begonnen(int aantal) {
        verhaal.nu("2026-07-01T09:00");
        String wijkteam = EenTraining.naam("Wijkteam tablet");
        training.doelgroep(wijkteam, "wijkteam", aantal, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.gepland(wijkteam, LocalDate.of(2026, 7, 2), aantal);
        verhaal.nu("2026-07-02T10:00");
        return nummer;
    }

    private List<Deelnamestand> standen(TrainingNummer nummer) {
        return training.deelnemers(nummer).stream().map(Deelnemer::stand).toList();
    }

    private void toegevoegd(TrainingNummer nummer, String regels) {
        training.als(SLEUTEL, () -> {
            lijst.voegToe(nummer, Geheim.van(regels));
            return null;
        });
    }

    private void verbeter(TrainingNummer nummer, int wie, String regel) {
        long deelnemer = training.deelnemers(nummer).get(wie).id();
        training.als(SLEUTEL, () -> {
            lijst.verbeter(nummer, deelnemer, Geheim.van(regel));
            return null;
        });
    }
}
