// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Proefkluis;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Somebody stays findable while the key of the tokens changes, and when the old one is gone. */
@BakenTest
class PersoonstokensTest {

    private static final LocalDate GEBOREN = LocalDate.of(1999, 3, 14);
    private static final Geheim NAAM = Geheim.van("Fictieve Wisselaar");

    @Autowired
    private JdbcClient database;

    @Autowired
    private PersoonInstellingen instellingen;

    @Autowired
    private TransactionOperations transactie;

    @Test
    void watEenNieuweSleutelKrijgtBlijftTeVinden() {
        List<Kluis> wissel = Proefkluis.wissel();
        transactie.executeWithoutResult(alles -> {
            alles.setRollbackOnly();
            Persoonstokens oud = tokens(wissel.get(0));
            Persoonstokens beide = tokens(wissel.get(1));
            Persoonstokens nieuw = tokens(wissel.get(2));
            String id = new Personen(database, oud, wissel.get(0), Clock.systemUTC(), gebeurtenis -> {})
                    .maak(NAAM, Geheim.van(GEBOREN.toString()), null, null);

            assertThat(beide.metNaam(NAAM, GEBOREN)).as("met de oude tokens").containsExactly(id);
            assertThat(nieuw.metNaam(NAAM, GEBOREN)).isEmpty();

            beide.maakOpnieuw(net(id), 1);

            assertThat(nieuw.metNaam(NAAM, GEBOREN)).as("met de nieuwe tokens").containsExactly(id);
            assertThat(oud.metNaam(NAAM, GEBOREN)).isEmpty();
        });
    }

    /** The key just before this one. */
    private static String net(String id) {
        return id.substring(0, id.length() - 1);
    }

    private Persoonstokens tokens(Kluis kluis) {
        return new Persoonstokens(database, kluis, instellingen);
    }
}
