// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.Testdatabase;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.AanmeldInstellingen.Wijze;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start of a Baken without accounts, in a transaction that is rolled back. */
@ExtendWith(OutputCaptureExtension.class)
class EersteBeheerderTest {

    private final JdbcClient database = JdbcClient.create(Testdatabase.dataSource());
    private final TransactionTemplate transactie =
            new TransactionTemplate(new JdbcTransactionManager(Testdatabase.dataSource()));
    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final ApplicationEventPublisher niemandLuistert = gebeurtenis -> {};
    private final Accountopslag opslag = new Accountopslag(database, encoder, Clock.systemUTC(), niemandLuistert);
    private final Accounts accounts = new Accounts(database, opslag);
    private final EersteBeheerder start = new EersteBeheerder(
            accounts,
            new Organisaties(database, niemandLuistert),
            new AanmeldInstellingen(Wijze.LOKAAL, Set.of(), null));

    @Test
    void deEersteStartGeeftEenBeheerderEenEenmaligWachtwoord(CapturedOutput uitvoer) {
        zonderAccounts(() -> {
            start.run(null);

            Accounts.Account beheerder =
                    accounts.zoekOpGebruikersnaam("beheerder").orElseThrow();
            assertThat(beheerder.rollen()).containsExactly(Rol.FUNCTIONEEL_BEHEERDER);
            assertThat(beheerder.organisatieNaam()).isEqualTo("Beheer");
            assertThat(beheerder.moetWijzigen()).isTrue();
            assertThat(opslag.isWachtwoord(beheerder.id(), geheimUit(uitvoer))).isTrue();
        });
    }

    @Test
    void eenVolgendeStartMaaktEnToontNiets(CapturedOutput uitvoer) {
        zonderAccounts(() -> {
            start.run(null);
            String na = uitvoer.getAll();

            start.run(null);

            assertThat(accounts.alle()).hasSize(1);
            assertThat(uitvoer.getAll()).isEqualTo(na);
        });
    }

    private void zonderAccounts(Runnable proef) {
        transactie.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql("truncate toegang.organisatie cascade").update();
            proef.run();
        });
    }

    private static Geheim geheimUit(CapturedOutput uitvoer) {
        Matcher gevonden = Pattern.compile("eenmalige wachtwoord (\\w{16}) ").matcher(uitvoer.getAll());
        assertThat(gevonden.find()).isTrue();
        return Geheim.van(gevonden.group(1));
    }
}
