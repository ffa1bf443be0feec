// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Trainingsstand;
import nl.baken.gedeeld.telling.Trainingsstand.Stand;
import nl.baken.toegang.Organisaties;
import nl.baken.verhalen.Signaalgegevens;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** K17: whether a reporter was trained is what was known when the signal was first counted. */
@BakenTest
class MelderstrainingTest {

    private static final LocalDate TRAINING = LocalDate.of(2026, 3, 1);

    /** Everybody of Haarlem from that day on, nobody of elsewhere. */
    private static final Trainingsstand HAARLEM = () -> (organisatie, dag) ->
            organisatie.equals("gemeente-haarlem") && !dag.isBefore(TRAINING) ? Stand.GETRAIND : Stand.ONGETRAIND;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Signalen signalen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Organisaties organisaties;

    @Autowired
    private TransactionTemplate transactie;

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void deTrainingVanDeDagZelfTeltEnVerandertDaarnaNietMeer() {
        String voor = gemeld("melder", "2026-02-27T09:00", Signaalgegevens.eenSignaal("Haarlem"));
        String na = gemeld("melder", "2026-03-02T09:00", Signaalgegevens.eenSignaal("Haarlem"));
        String voorEenAnder = gemeld(
                "sleutelfunctionaris_haarlem",
                "2026-03-02T09:00",
                Signaalgegevens.eenSignaal("Haarlem").via(Kanaal.TELEFOON));
        // Undone afterwards: other tests compare all figures with a count from nothing.
        transactie.executeWithoutResult(status -> {
            status.setRollbackOnly();
            tel(voor, na, voorEenAnder);
        });
    }

    private void tel(String voor, String na, String voorEenAnder) {
        eindigt(voor, Uitkomst.ONGEGROND_OVERIG);
        eindigt(na, Uitkomst.GEGROND_ZONDER_PERSOON);
        eindigt(voorEenAnder, Uitkomst.ONVOLDOENDE_INFO);

        assertThat(telt(null, voor, na))
                .containsExactlyInAnyOrder("onbekend", "onbekend|ongegrond", "onbekend", "onbekend|gegrond");
        assertThat(telt(HAARLEM, voor)).containsExactlyInAnyOrder("ongetraind", "ongetraind|ongegrond");
        assertThat(telt(HAARLEM, na)).containsExactlyInAnyOrder("getraind", "getraind|gegrond");
        assertThat(telt(HAARLEM, voorEenAnder)).containsExactly("onbekend");
        Trainingsstand niemandMeer = () -> (organisatie, dag) -> Stand.ONGETRAIND;
        assertThat(telt(niemandMeer, na)).as("wat is geteld, blijft").contains("getraind");
    }

    private String gemeld(String wie, String moment, Signaalgegevens gegevens) {
        verhaal.nu(moment);
        verhaal.als(wie);
        SignaalNummer nummer = SignaalNummer.nieuw();
        signalen.meld(nummer, gegevens.opdracht(verhaal.vandaag()));
        verhaal.niemand();
        return nummer.waarde();
    }

    private void eindigt(String nummer, Uitkomst uitkomst) {
        database.sql("update signaal.signaal set uitkomst = ?, status = 'afgesloten' where nummer = ?")
                .params(uitkomst.code(), nummer)
                .update();
    }

    private List<String> telt(Trainingsstand trainingen, String... nummers) {
        Melderstraining meldingen = new Melderstraining(database, organisaties, Optional.ofNullable(trainingen));
        return new Trainingscijfers(meldingen)
                .tel(Set.of(nummers)).stream().map(Bijdrage::onderdeel).toList();
    }
}
