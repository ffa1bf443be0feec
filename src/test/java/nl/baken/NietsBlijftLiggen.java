// SPDX-License-Identifier: EUPL-1.2
package nl.baken;

import static org.assertj.core.api.Assertions.assertThat;

import nl.baken.toegang.Taakverdeling;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the end of every test, at the moment that it left off, no open task is with somebody who is away or whose account is
 * off. Then everybody is back, so that who was away in one test is there in the next; and whom one test added to the
 * team or made privacy officer or policy officer is it no longer, so that the next finds the people of the demo. In a transaction: the
 * connections of Baken commit nothing by themselves.
 */
class NietsBlijftLiggen implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext proef) {
        ApplicationContext baken = SpringExtension.getApplicationContext(proef);
        try {
            assertThat(baken.getBean(Taakverdeling.class).bijAfwezigen())
                    .as("taken bij wie er niet is")
                    .isEmpty();
        } finally {
            iedereenTerug(baken);
        }
    }

    private static void iedereenTerug(ApplicationContext baken) {
        JdbcClient database = baken.getBean(JdbcClient.class);
        Taakverdeling taken = baken.getBean(Taakverdeling.class);
        baken.getBean(TransactionTemplate.class).executeWithoutResult(stand -> {
            // What was left behind is told once, and not after every test that follows.
            taken.bijAfwezigen().forEach(taken::bied);
            database.sql("update toegang.account set actief = true where id in"
                            + " (select account from toegang.afwezigheid where account_uit)")
                    .update();
            database.sql("update toegang.afwezigheid set tot = van where tot is null or tot > van")
                    .update();
            database.sql(
                            """
                            delete from toegang.rol r using toegang.account a
                            where a.id = r.account and r.rol in ('teamleider_zc', 'zorgcoordinator', 'fg', 'beleidsmedewerker')
                              and a.gebruikersnaam not in ('teamleider_zc', 'zorgcoordinator', 'zorgcoordinator2', 'fg',
                                                          'beleidsmedewerker', 'beleidsmedewerker2')""")
                    .update();
        });
    }
}
