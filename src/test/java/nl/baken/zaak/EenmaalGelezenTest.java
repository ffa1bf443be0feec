// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import nl.baken.BakenTest;
import nl.baken.bench.Teller;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A case is asked of the database once in a transaction, and is never older than what that transaction did. */
@BakenTest
class EenmaalGelezenTest {

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Zaken zaken;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        zaak = eenZaak.zaak();
    }

    @Test
    void tweeKeerLezenKostEenVraag() {
        long een = Teller.opdrachten(() -> transactie.executeWithoutResult(t -> zaken.lees(zaak)));
        long twee = Teller.opdrachten(() -> transactie.executeWithoutResult(t -> {
            zaken.lees(zaak);
            zaken.lees(zaak);
        }));

        assertThat(twee).isEqualTo(een);
    }

    @Test
    void watIsGewijzigdWordtOpnieuwGelezen() {
        Zaak gelezen = transactie.execute(t -> {
            zaken.lees(zaak);
            zetCode(Veiligheidscode.ROOD);
            return zaken.lees(zaak);
        });

        assertThat(gelezen.veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
    }

    @Test
    void naEenTransactieErtussenWordtOpnieuwGelezen() {
        TransactionTemplate ertussen = new TransactionTemplate(transactie.getTransactionManager());
        ertussen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        AtomicReference<Zaak> binnen = new AtomicReference<>();
        Zaak buiten = transactie.execute(t -> {
            zaken.lees(zaak);
            ertussen.executeWithoutResult(u -> {
                zetCode(Veiligheidscode.GROEN);
                binnen.set(zaken.lees(zaak));
            });
            return zaken.lees(zaak);
        });

        assertThat(binnen.get().veiligheidscode()).isEqualTo(Veiligheidscode.GROEN);
        assertThat(buiten.veiligheidscode()).isEqualTo(Veiligheidscode.GROEN);
    }

    /** The figures count a case again when the log has a line about it. */
    private void zetCode(Veiligheidscode code) {
        zaken.zetVeiligheidscode(zaak, code);
        gebeurtenissen.publishEvent(new Handeling("code gezet door een test", zaak.waarde(), "test"));
    }
}
