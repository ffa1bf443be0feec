// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen.dekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.rapportage.telling.Hertelling;
import nl.baken.rapportage.telling.Teller;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What everything that the whole run did says of the figures (ADR 0020). It runs only when all tests run, as
 * {@link ZDekkingTest} does, and before it.
 */
@BakenTest
@Order(Integer.MAX_VALUE - 2)
@EnabledIfSystemProperty(named = "baken.dekking", matches = "true")
class ZTellingTest {

    @Autowired
    Verhaal verhaal;

    @Autowired
    Teller teller;

    @Autowired
    Hertelling hertelling;

    @Autowired
    JdbcClient database;

    /** Long after everything that lies ahead of any story, for stories have clocks of their own. */
    @Test
    void deCijfersZijnEenTellingVanafNul() {
        verhaal.nu("2120-01-01T09:00");
        teller.telAlles();

        assertThat(hertelling.controleer()).isEmpty();
        verhaal.klokTerug();
    }

    /**
     * A dossier is counted again because the log has a line about it: so whatever counts may only change in a transaction
     * that writes one. The row itself knows which transaction changed it last.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zaak.zaak",
                "zaak.kernset",
                "zaak.tijdlijn",
                "veiligheid.screening",
                "veiligheid.incident",
                "veiligheid.vermissing",
                "zorgcoordinatie.comensha",
                "zorgcoordinatie.contactmoment",
                "zorgcoordinatie.zorgplan",
                "zorgcoordinatie.regio_overdracht",
                "zorgcoordinatie.overname",
                "opvang.plaatsing",
                "capaciteit.contract",
                "(select contract as nummer, xmin from capaciteit.afrekening)",
                "(select doelgroep as nummer, xmin from training.omvang)",
                "signaal.signaal",
                "signaal.melding",
                // That the reporter read it doesn't count.
                "(select nummer, xmin from signaal.terugkoppeling where gelezen_op is null)"
            })
    void nietsDatTeltVerandertZonderRegelInHetLogboek(String tabel) {
        List<String> stil = database.sql(
                        """
                        select distinct t.nummer from %s t where not exists (
                            select 1 from logboek.regel r
                            where r.nummer = t.nummer and r.soort = 'handeling' and r.toegestaan
                              and mod(r.tx::text::numeric, 4294967296) = t.xmin::text::numeric)"""
                                .formatted(tabel))
                .query(String.class)
                .list();

        assertThat(stil).as("veranderd zonder regel").isEmpty();
    }
}
