// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.SignaalNummer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An act and its line in the log are there both or not at all, though the lines of an act are written together. */
@BakenTest
class RegelbundelsTest {

    @Autowired
    private Regellezer lezer;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private JdbcClient database;

    private final String nummer = SignaalNummer.nieuw().waarde();

    @Test
    void deRegelsVanEenTransactieStaanInVolgordeEnWieErinLeestZietZe() {
        transactie().executeWithoutResult(t -> {
            meld("eerste", nummer);
            meld("tweede", nummer);
            assertThat(regels()).containsExactly("eerste", "tweede");
            meld("derde", nummer);
        });

        assertThat(regels()).containsExactly("eerste", "tweede", "derde");
    }

    @Test
    void watNietTeLoggenIsGebeurtNiet() {
        String geenGrond = null;

        assertThatThrownBy(() -> transactie().executeWithoutResult(t -> {
                    handel();
                    gebeurtenissen.publishEvent(new Handeling("handeling", nummer, geenGrond));
                }))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(gebeurd()).isZero();
    }

    @Test
    void watTerugdraaitLaatGeenRegelAchter() {
        transactie().executeWithoutResult(t -> {
            meld("teruggedraaid", nummer);
            t.setRollbackOnly();
        });

        assertThat(regels()).isEmpty();
    }

    @Test
    void eenTransactieDaarbinnenHeeftHaarEigenRegels() {
        TransactionTemplate apart = transactie();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transactie().executeWithoutResult(buiten -> {
            meld("buiten", nummer);
            apart.executeWithoutResult(binnen -> meld("binnen", nummer));
            buiten.setRollbackOnly();
        });

        assertThat(regels()).containsExactly("binnen");
    }

    @Test
    void ookWatVlakVoorHetVastleggenNogGebeurtStaatErin() {
        transactie()
                .executeWithoutResult(t ->
                        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                            @Override
                            public void beforeCommit(boolean alleenLezen) {
                                meld("op het laatst", nummer);
                            }
                        }));

        assertThat(regels()).containsExactly("op het laatst");
    }

    private TransactionTemplate transactie() {
        return new TransactionTemplate(transacties);
    }

    private void meld(String wat, String over) {
        gebeurtenissen.publishEvent(new Handeling(wat, over, "test"));
    }

    private void handel() {
        database.sql("insert into gedeeld.concept (sleutel, medewerker, inhoud, gewijzigd_op) values (?, ?, ?, now())")
                .params(nummer, "niemand", new byte[0])
                .update();
    }

    private int gebeurd() {
        return database.sql("select count(*) from gedeeld.concept where sleutel = ?")
                .param(nummer)
                .query(Integer.class)
                .single();
    }

    private List<String> regels() {
        List<String> regels = lezer.lees(Filter.altijd().met(nummer), null, 10).regels().stream()
                .map(Regellezer.Regel::wat)
                .collect(Collectors.toList());
        Collections.reverse(regels);
        return regels;
    }
}
