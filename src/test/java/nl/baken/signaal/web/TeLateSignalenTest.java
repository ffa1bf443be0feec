// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Signalen;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T01 passes: the team leader sees which signal waits, and nobody else is told by it. */
@BakenTest
class TeLateSignalenTest {

    @Autowired
    private TeLateSignalen blok;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Signalen signalen;

    @Autowired
    private JdbcClient database;

    private final SignaalNummer nummer = SignaalNummer.nieuw();

    @Test
    void naVijfWerkdagenZonderDuidingZietDeTeamleiderHetNummer() {
        verhaal.nu("2026-03-02T09:00");
        verhaal.als("melder");
        signalen.meld(nummer, eenSignaal("Zaanstad").met(Indicator.I1_SCHULD).opdracht(verhaal.vandaag()));
        verhaal.nu("2026-03-09T23:00");
        assertThat(nummers("teamleider_zc")).as("de laatste dag is op tijd").doesNotContain(nummer.waarde());
        verhaal.nu("2026-03-10T09:00");
        assertThat(nummers("teamleider_zc")).contains(nummer.waarde());
        assertThat(gelogdVoor("teamleider_zc")).isPositive();
        assertThat(nummers("beleidsmedewerker")).as("T02 loopt nog niet").doesNotContain(nummer.waarde());
        assertThat(blok.voor(verhaal.als("zorgcoordinator"))).isEmpty();
    }

    private long gelogdVoor(String wie) {
        return database.sql("select count(*) from logboek.regel where wat = ? and nummer = ?")
                .params("signalen die te lang wachten", verhaal.als(wie).id())
                .query(Long.class)
                .single();
    }

    private List<String> nummers(String wie) {
        return blok.voor(verhaal.als(wie)).orElseThrow().regels().stream()
                .map(Startblok.Regel::tekst)
                .toList();
    }
}
