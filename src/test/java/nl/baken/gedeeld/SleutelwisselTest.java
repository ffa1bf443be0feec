// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import nl.baken.BakenTest;
import nl.baken.gedeeld.KluisConfiguratie.Sleutel;
import nl.baken.gedeeld.Kluiskolommen.Kolom;
import nl.baken.verhalen.GevuldeZaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A new key, everything closed anew with it, and the old one gone; nobody else in the database notices. */
@BakenTest
class SleutelwisselTest {

    @Autowired
    private Sleutels sleutels;

    @Autowired
    private Kluiskolommen kolommen;

    @Autowired
    private DataSource bron;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transactie;

    @Autowired
    private ApplicationContext baken;

    @Autowired
    private GevuldeZaak gevuldeZaak;

    @Test
    void naHetWisselenIsAllesLeesbaarZonderDeOudeSleutel() throws Exception {
        gevuldeZaak.zaak();
        Sleutels beide = sleutels.metNieuwe();
        Kluis nieuw = beide.alleenEerste().kluis();
        Sleutelwissel wissel = new Sleutelwissel(database, transactie, kolommen, beide, beide.kluis(), List.of());
        transactie.executeWithoutResult(alles -> {
            alles.setRollbackOnly();
            assertThat(kolommen.alle()).hasSizeGreaterThan(100);
            assertThat(lees(sleutelsKluis(beide)))
                    .as("leesbaar met de oude sleutel erbij")
                    .isPositive();

            assertThat(wissel.nogMetEenOudeSleutel()).contains("persoon.persoon.naam", "persoon.veilig_contact.waarde");
            assertThat(wissel.hersleutel()).isPositive();

            assertThat(wissel.nogMetEenOudeSleutel()).isEmpty();
            assertThat(lees(nieuw)).as("leesbaar zonder de oude sleutel").isPositive();
            assertThat(wissel.hersleutel()).as("nog eens").isZero();
            assertThatThrownBy(() -> lees(sleutelsKluis(sleutels))).isInstanceOf(IllegalStateException.class);
        });
    }

    @Test
    void eenKolomDieNergensStaatHoudtHetTegen() throws Exception {
        // As who owns the server: Baken's own account can't make a table.
        String adres = ((HikariDataSource) bron).getJdbcUrl();
        try (Connection beheer = DriverManager.getConnection(adres, "postgres", "");
                Statement opdracht = beheer.createStatement()) {
            opdracht.execute("create table gedeeld.vergeten (id bigint, geheim bytea)");
            opdracht.execute("grant select on gedeeld.vergeten to baken");
            try {
                assertThatThrownBy(kolommen::alle)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("gedeeld.vergeten.geheim");
            } finally {
                opdracht.execute("drop table gedeeld.vergeten");
            }
        }
    }

    @Test
    void watErOverDeSleutelsInHetLogboekVanDeServerKomtIsGeenSleutel() throws Exception {
        Sleutels beide = sleutels.metNieuwe();
        assertThat(beide.inWoorden())
                .matches("versleuteling 2 sleutels, de eerste is [0-9a-f]{8};"
                        + " blinde tokens 2 sleutels, de eerste is [0-9a-f]{8}");
        assertThat(Sleutels.lees(beide.inhoud()).inWoorden()).isEqualTo(beide.inWoorden());
    }

    @Test
    void deStappenSchrijvenEenNieuwBestandEnWeigerenTeVroegOpTeRuimen(@TempDir Path map) throws Exception {
        gevuldeZaak.zaak();
        Path bestand = map.resolve("nieuw.json");

        assertThat(stap("nieuw", bestand, sleutels)).doesNotContain("key", "value");

        Sleutels beide = Sleutels.lees(Files.readString(bestand));
        assertThat(beide.inWoorden()).startsWith("versleuteling 2 sleutels");
        assertThatThrownBy(() -> stap("nieuw", bestand, sleutels)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> stap("opruimen", map.resolve("op.json"), beide))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("eerst hersleutel");
        stap("opruimen", map.resolve("op.json"), sleutels);
        assertThat(Sleutels.lees(Files.readString(map.resolve("op.json"))).inWoorden())
                .isEqualTo(sleutels.inWoorden());
    }

    private String stap(String stap, Path naar, Sleutels met) throws Exception {
        Sleutelwissel wissel = new Sleutelwissel(database, transactie, kolommen, met, met.kluis(), List.of());
        return new Sleutelopdracht(stap, new Sleutel(null, null, false, naar), met, wissel, baken).doe();
    }

    private static Kluis sleutelsKluis(Sleutels sleutels) {
        try {
            return sleutels.kluis();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens every value of every column. @return how many */
    private long lees(Kluis kluis) {
        return kolommen.alle().stream().mapToLong(kolom -> lees(kolom, kluis)).sum();
    }

    private long lees(Kolom kolom, Kluis kluis) {
        return database.sql("select (" + kolom.rij() + ")::text, " + kolom.naam() + " from " + kolom.tabel() + " where "
                        + kolom.naam() + " is not null")
                .query((rij, n) -> kluis.open(rij.getBytes(2), kolom.plek(), rij.getString(1)))
                .list()
                .size();
    }
}
