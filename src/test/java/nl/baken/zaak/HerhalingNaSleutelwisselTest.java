// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Proefkluis;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What comes in again while the key changes, or after it, is still the same. */
@BakenTest
class HerhalingNaSleutelwisselTest {

    private static final LocalDate DAG = LocalDate.of(2026, 2, 3);
    private static final Ketenbericht BERICHT = new Ketenbericht(
            Berichtsoort.values()[0], Ketenpartner.values()[0], DAG, null, Geheim.van("FICTIEF-1"), null, false);

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transactie;

    @Autowired
    private EenZaak eenZaak;

    private final List<Kluis> wissel = Proefkluis.wissel();
    private ZaakNummer zaak;

    @BeforeEach
    void eenZaak() {
        zaak = eenZaak.zaak();
    }

    @Test
    void eenFeitDatEenOudeSleutelKentIsBekendMetBeideEnDaarnaMetDeNieuwe() {
        transactie.executeWithoutResult(alles -> {
            alles.setRollbackOnly();
            assertThat(meldt(wissel.get(0))).as("nieuw").isTrue();
            assertThat(meldt(wissel.get(1))).as("nog voor het hersleutelen").isFalse();
            assertThat(meldt(wissel.get(2)))
                    .as("en meteen met de nieuwe alleen")
                    .isFalse();
        });
    }

    @Test
    void hersleutelenMaaktHetTokenVanEenFeitOpnieuw() {
        transactie.executeWithoutResult(alles -> {
            alles.setRollbackOnly();
            meldt(wissel.get(0));
            assertThat(new Feitindex(database, wissel.get(1)).maakOpnieuw(voor("zaak.feit"), 1))
                    .isNotEmpty();

            assertThat(meldt(wissel.get(2))).isFalse();
            assertThat(meldt(wissel.get(0))).as("de oude is weg").isTrue();
        });
    }

    @Test
    void hersleutelenMaaktHetTokenVanEenBerichtOpnieuwOokZonderKenmerk() {
        for (Ketenbericht bericht : List.of(
                BERICHT, new Ketenbericht(BERICHT.soort(), BERICHT.van(), DAG.plusDays(1), null, null, null, false))) {
            transactie.executeWithoutResult(alles -> {
                alles.setRollbackOnly();
                bewaar(bericht);
                new Berichtindex(database, wissel.get(1)).maakOpnieuw(voor("zaak.ketenbericht"), 1);

                assertThat(database.sql("select token from zaak.ketenbericht where nummer = ?")
                                .param(zaak.waarde())
                                .query(String.class)
                                .single())
                        .isEqualTo(new Berichtindex(database, wissel.get(2)).token(zaak, bericht));
            });
        }
    }

    private boolean meldt(Kluis kluis) {
        return new Feiten(database, kluis, new Feitindex(database, kluis), Clock.systemUTC(), gebeurtenis -> {})
                .meld(zaak, Feitsoort.values()[0], DAG, "proef");
    }

    private void bewaar(Ketenbericht bericht) {
        Kluis oud = wissel.get(0);
        Kluisrij vak = new Kluisrij(oud, "zaak.ketenbericht", "proef");
        database.sql(
                        """
                        insert into zaak.ketenbericht
                            (nummer, rij, token, soort, van, op, kenmerk, uitkomst, door, ontvangen_op)
                        values (?, 'proef', ?, ?, ?, ?, ?, 'verwerkt', 'proef', now())""")
                .params(Arrays.asList(
                        zaak.waarde(),
                        new Berichtindex(database, oud).token(zaak, bericht),
                        vak.sluit("soort", bericht.soort()),
                        vak.sluit("van", bericht.van()),
                        bericht.op(),
                        vak.sluit("kenmerk", bericht.kenmerk())))
                .update();
    }

    /** Just before the row of this case. */
    private String voor(String tabel) {
        return database.sql("select (max(id) - 1)::text from " + tabel + " where nummer = ?")
                .param(zaak.waarde())
                .query(String.class)
                .single();
    }
}
