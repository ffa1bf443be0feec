// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import static nl.baken.verhalen.EenContract.BEHEERDER;
import static nl.baken.verhalen.EenContract.TWEEDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Berichtadressen;
import nl.baken.toegang.BewaarBerichtadres;
import nl.baken.verhalen.EenContract;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A municipality that says nothing about a proposal is mailed, and all of them when nothing follows a contract. */
@BakenTest
class GemeentemailTest {

    @Autowired
    private Mailserver mailserver;

    @Autowired
    private Verzender verzender;

    @Autowired
    private Berichtadressen adressen;

    @Autowired
    private EenContract eenContract;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    @BeforeEach
    void begin() {
        eenContract.alsEnige();
        mailserver.start();
        verhaal.nu("2018-01-05T09:00");
    }

    @AfterEach
    void klaar() {
        mailserver.stop();
        verhaal.klokTerug();
        verhaal.niemand();
        transactie.executeWithoutResult(
                stand -> database.sql("delete from toegang.berichtadres").update());
    }

    @Test
    void wieNietsZegtKrijgtEenHerinneringEnDaarnaAllenHetAlarm() throws Exception {
        bewaar("gemeente-haarlem", "zorg@haarlem.example", "2018-01-05");
        bewaar("gemeente-denhelder", "oud@denhelder.example", "2018-01-05");
        bewaar("gemeente-denhelder", "zorg@denhelder.example", "2018-02-01");
        bewaar("gemeente-zaanstad", "zorg@zaanstad.example", "2018-01-05");
        bewaar("gemeente-zaanstad", null, "2018-08-15");
        String contract = eenContract.getekend(2018);
        op("2018-03-31T12:00", contract);
        verhaal.doet(BEHEERDER, contract, "behoefte-ramen", Map.of("fteLaag", "1,5", "fteHoog", "2"));
        op("2018-06-30T12:00", contract);
        verhaal.doet(BEHEERDER, contract, "kosten-verdelen", EenContract.VOORSTEL);
        verhaal.doet(TWEEDE, contract, "akkoord-geven", Map.of("antwoord", "ja"));
        op("2018-08-01T12:00", contract);
        verzender.ronde();

        assertThat(mailserver.ontvangen())
                .as("Haarlem zei ja, Alkmaar heeft geen adres")
                .extracting(GemeentemailTest::kop)
                .containsExactlyInAnyOrder(
                        "Jullie antwoord op een voorstel ontbreekt nog zorg@denhelder.example",
                        "Jullie antwoord op een voorstel ontbreekt nog zorg@zaanstad.example");
        MimeMessage eerste = mailserver.ontvangen()[0];
        assertThat(Mailserver.deel(eerste, 0))
                .contains("1 januari 2019", "CT-", "Antwoord uiterlijk op 25 augustus 2018")
                .doesNotContain("ZC-", "120000", "120.000");

        op("2018-09-30T12:00", contract);
        verzender.ronde();
        assertThat(mailserver.ontvangen())
                .as("Zaanstad wil geen mail meer")
                .extracting(GemeentemailTest::kop)
                .filteredOn(kop -> kop.startsWith("Geen dekking"))
                .containsExactlyInAnyOrder(
                        "Geen dekking per 1 januari 2019 zorg@haarlem.example",
                        "Geen dekking per 1 januari 2019 zorg@denhelder.example");
    }

    @Test
    void alleenEenBeheerderZegtHetEnAlleenEenMailadresKan() {
        assertThatThrownBy(() -> bewaar("gemeente-haarlem", "geen adres", "2018-01-05"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Vul een mailadres in");
        assertThatThrownBy(() -> bewaar("gemeente-haarlem", "zorg@haarlem.example", "2018-01-04"))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Kies vandaag of later");
        assertThatThrownBy(() -> bewaar("gemeente-nergens", "zorg@haarlem.example", "2018-01-05"))
                .isInstanceOf(NietGevonden.class);
        verhaal.als(BEHEERDER);
        assertThatThrownBy(() -> adressen.bekijk("gemeente-haarlem")).isInstanceOf(NietGevonden.class);
    }

    private static String kop(MimeMessage mail) {
        try {
            return mail.getSubject() + " " + mail.getAllRecipients()[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bewaar(String organisatie, String adres, String vanaf) {
        verhaal.als("functioneel_beheerder");
        try {
            adressen.bewaar(organisatie, new BewaarBerichtadres(adres, LocalDate.parse(vanaf)));
        } finally {
            verhaal.niemand();
        }
    }

    private void op(String moment, String contract) {
        verhaal.nu(moment);
        verhaal.dagen(0, contract);
    }
}
