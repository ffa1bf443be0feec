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
 * off. Then everybody is back, so that who was away in one test is there in the
 * next; an account that is off stays off, whatever moment the next test begins at.
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
            baken.getBean(TransactionTemplate.class).executeWithoutResult(stand -> baken.getBean(JdbcClient.class)
                    .sql(
                            """
                            update toegang.afwezigheid
                            set tot = case when account_uit then null else van end,
                                van = case when account_uit then timestamptz 'epoch' else van end
                            where tot is null or tot > van""")
                    .update());
        }
    }
}
