// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A month that was kept long enough goes, one that must stay can't, and the chain stays whole. */
@BakenTest
class LogmaandenTest {

    @Autowired
    private Logmaanden maanden;

    @Autowired
    private Zegelaar zegelaar;

    @Autowired
    private Ketencontrole controle;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private JdbcClient database;

    /** Long ago, and another one each time. */
    private LocalDate maand = LocalDate.of(1900 + new Random().nextInt(90), 1 + new Random().nextInt(12), 1);

    @Test
    void deMaandGaatWegEnDeKetenBlijftHeel() {
        schrijf(ZaakNummer.nieuw().waarde());
        schrijf(ZaakNummer.nieuw().waarde());
        assertThat(maanden.rijp()).as("nog niet verzegeld").doesNotContain(maand);
        geweigerd(maand);
        verzegel();
        zegelaar.veranker();
        schrijf(ZaakNummer.nieuw().waarde());
        verzegel();

        assertThat(maanden.rijp()).contains(maand);
        assertThat(transactie.<Long>execute(t -> maanden.vernietig(maand))).isEqualTo(3);

        assertThat(regels()).isZero();
        assertThat(controle.controleer(List.of()).breuk()).isEmpty();
        assertThat(maanden.rijp()).doesNotContain(maand);
        assertThat(database.sql("select sum(tot - van + 1) from logboek.gat where maand = ?")
                        .param(Date.valueOf(maand))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void watNogMoetBlijvenGaatNietWeg() {
        schrijf(eenZaak.zaak().waarde());
        verzegel();

        assertThat(maanden.rijp()).as("er is nog een dossier van").doesNotContain(maand);
        geweigerd(maand);
        geweigerd(LocalDate.now().withDayOfMonth(1));
        assertThat(regels()).isEqualTo(1);
    }

    /** Longer ago than the term of the log itself (B06), shorter than that of a file; sealed, and of no file any more. */
    @Test
    void eenMaandBlijftTotDeLangsteTermijnVoorbijIs() {
        maand = LocalDate.now().minusYears(10 + new Random().nextInt(9)).withDayOfMonth(1);
        schrijf(ZaakNummer.nieuw().waarde());
        verzegel();

        assertThat(maanden.rijp()).doesNotContain(maand);
        geweigerd(maand);
        assertThat(regels()).isPositive();
    }

    private void geweigerd(LocalDate welke) {
        assertThatThrownBy(() -> transactie.execute(t -> maanden.vernietig(welke)))
                .hasMessageContaining("moet nog blijven");
    }

    private void verzegel() {
        zegelaar.verzegelAlles();
        zegelaar.verzegelAlles();
    }

    private int regels() {
        return database.sql("select count(*) from logboek.regel where op >= ? and op < ?")
                .params(Date.valueOf(maand.plusDays(1)), Date.valueOf(maand.plusDays(28)))
                .query(Integer.class)
                .single();
    }

    private void schrijf(String nummer) {
        transactie.executeWithoutResult(t -> database.sql("select logboek.maak_maanden(?, ?)")
                .params(Date.valueOf(maand), Date.valueOf(maand))
                .query(rij -> {}));
        transactie.executeWithoutResult(t -> database.sql(
                        """
                        insert into logboek.regel (op, spoor, deel, soort, actie, wat, verwerking, nummer, nummersoort,
                          medewerker, organisatie, rollen, grond, toegestaan)
                        values (?, gen_random_uuid(), 0, 'inzage', 'lezen', 'zaak', 'zorgcoordinatie', ?, 'zaak', 'm', 'o', '',
                          'taak', true)""")
                .params(Date.valueOf(maand.plusDays(14)), nummer)
                .update());
    }
}
