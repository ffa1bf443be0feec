// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One dossier that can't be counted, and one that changes at the wrong moment, leave the figures right. */
@BakenTest
class TellerTest {

    @Autowired
    private Teller teller;

    @Autowired
    private Hertelling hertelling;

    @Autowired
    private Telvernietiging vernietiging;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaken zaken;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void eenGeteldeZaak() {
        verhaal.nu("2026-02-02T09:00");
        hertelling.hertel();
        zaak = eenZaak.toegewezen("zorgcoordinator");
        teller.telAlles();
    }

    @AfterEach
    void klokTerug() {
        hertelling.hertel();
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void watNietTeTellenIsHoudtNietsOp() {
        transactie.executeWithoutResult(
                status -> database.sql("update rapportage.geteld set inhoud = '\\x00' where nummer = ?")
                        .param(zaak.waarde())
                        .update());
        ZaakNummer ander = eenZaak.toegewezen("zorgcoordinator");
        verander(zaak.waarde());

        teller.telAlles();
        assertThat(telt("rapportage.geteld where nummer = ?", ander.waarde())).isOne();
        assertThat(telt("rapportage.te_tellen where mislukt and nummer = ?", zaak.waarde()))
                .as("wacht apart")
                .isOne();

        hertelling.hertel();
        assertThat(telt("rapportage.te_tellen where mislukt and nummer = ?", zaak.waarde()))
                .isZero();
    }

    /** The change would be taken off the figures together with what the destroyed file added. */
    @Test
    void vernietigenWachtAlsEenAnderDossierVanDezelfdePersoonNetVerandert() {
        String persoon = zaken.lees(zaak).persoon();

        assertThatThrownBy(() -> transactie.executeWithoutResult(status -> {
                    String ander = zaken.open(persoon, null, verhaal.vandaag(), "Haarlem", false)
                            .nummer()
                            .waarde();
                    vernietiging.vernietig(zaak.waarde());
                    CompletableFuture.runAsync(() -> verander(ander)).join();
                }))
                .isInstanceOf(ConcurrencyFailureException.class);

        assertThat(telt("rapportage.geteld where nummer = ?", zaak.waarde())).isOne();
        teller.telAlles();
        assertThat(hertelling.controleer()).isEmpty();
    }

    private void verander(String nummer) {
        transactie.executeWithoutResult(
                status -> gebeurtenissen.publishEvent(new Handeling("veranderd door een test", nummer, "test")));
    }

    private long telt(String waar, String nummer) {
        return database.sql("select count(*) from " + waar)
                .param(nummer)
                .query(Long.class)
                .single();
    }
}
