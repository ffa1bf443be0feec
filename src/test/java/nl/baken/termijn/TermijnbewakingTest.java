// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.Proefverbinding.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermijnbewakingTest {

    private static final String ZAAK = "ZC-TERMIJN";
    private static final Geheim REDEN = Geheim.van("FICTIEF");

    private Proefverbinding proef;

    @BeforeEach
    void opent() throws SQLException {
        proef = new Proefverbinding();
    }

    @AfterEach
    void draaitTerug() throws SQLException {
        proef.close();
    }

    @Test
    void elkeWaarschuwingKomtEenKeer() {
        start("T10", "2026-06-01T10:00");

        assertThat(rondeOp("2026-06-16T23:59:59")).isEmpty();
        assertThat(rondeOp("2026-06-17T00:00")).containsExactly(nadert("2026-06-17T00:00"));
        assertThat(rondeOp("2026-06-17T00:01")).isEmpty();
        assertThat(rondeOp("2026-06-24T08:00")).containsExactly(nadert("2026-06-24T08:00"));
        assertThat(rondeOp("2026-06-28T08:00")).isEmpty();
        assertThat(rondeOp("2026-06-29T08:00")).containsExactly(nadert("2026-06-29T08:00"));
        assertThat(rondeOp("2026-07-01T23:59:59")).isEmpty();
    }

    @Test
    void tweeGemisteMomentenZijnEenWaarschuwing() {
        start("T10", "2026-06-01T10:00");
        assertThat(rondeOp("2026-06-25T08:00")).containsExactly(nadert("2026-06-25T08:00"));
        assertThat(rondeOp("2026-06-25T08:01")).isEmpty();
    }

    @Test
    void eenOverschrijdingKomtEenKeerInHetLogboekEnNaarWieLuistert() {
        Termijn intake = start("T06", "2026-06-01T10:00");

        assertThat(rondeOp("2026-06-08T23:59:59")).hasSize(1).hasOnlyElementsOfType(TermijnNadert.class);
        assertThat(rondeOp("2026-06-09T00:00"))
                .containsExactly(
                        new Handeling("termijn overschreden: Intake", ZAAK, "systeem"),
                        overschreden("2026-06-09T00:00"));
        assertThat(rondeOp("2026-06-09T00:01")).isEmpty();
        assertThat(stand().overschredenOp()).isEqualTo(intake.vervalt());
    }

    @Test
    void wieAlTeLaatIsKrijgtGeenWaarschuwingMeer() {
        start("T06", "2026-06-01T10:00");
        assertThat(rondeOp("2026-06-10T08:00")).hasSize(2).noneMatch(TermijnNadert.class::isInstance);
        assertThat(rondeOp("2026-06-10T08:01")).isEmpty();
    }

    @Test
    void overschredenBlijftOverschredenAlsHetAlsnogGebeurt() {
        Termijn intake = start("T06", "2026-06-01T10:00");
        rondeOp("2026-06-09T08:00");
        proef.nu("2026-06-11T10:00");
        proef.termijnen.gehaald("T06", ZAAK);

        assertThat(stand().overschredenOp()).isEqualTo(intake.vervalt());
        assertThat(stand().gehaaldOp()).isEqualTo(moment("2026-06-11T10:00"));
        assertThat(rondeOp("2026-06-12T08:00")).isEmpty();
    }

    @Test
    void watGehaaldOfVervallenIsWordtNietMeerBewaakt() {
        start("T06", "2026-06-01T10:00");
        start("T09", "2026-06-01T10:00");
        proef.nu("2026-06-02T10:00");
        proef.termijnen.gehaald("T06", ZAAK);
        proef.termijnen.vervallen("T09", ZAAK);
        assertThat(rondeOp("2026-12-01T08:00")).isEmpty();
    }

    @Test
    void watStilstaatWaarschuwtNietEnIsNooitOverschreden() {
        Termijn intake = start("T06", "2026-06-01T10:00");
        proef.nu("2026-06-02T10:00");
        proef.wijzigingen.pauzeer(ZAAK, intake.id(), new PauzeerTermijn(REDEN));

        assertThat(rondeOp("2026-06-12T10:00")).isEmpty();
        proef.wijzigingen.hervat(ZAAK, intake.id(), new HervatTermijn(null));
        assertThat(stand().vervalt()).isEqualTo(moment("2026-06-18T23:59:59"));
        assertThat(rondeOp("2026-06-15T23:00")).isEmpty();
        assertThat(rondeOp("2026-06-16T08:00")).containsExactly(nadert("2026-06-16T08:00"));
        assertThat(rondeOp("2026-06-18T23:59")).isEmpty();
        assertThat(rondeOp("2026-06-19T00:00")).contains(overschreden("2026-06-19T00:00"));
    }

    @Test
    void eenWaarschuwingVanVoorDePauzeKomtNietNogEens() {
        Termijn intake = start("T06", "2026-06-01T10:00");
        assertThat(rondeOp("2026-06-04T08:00")).hasSize(1);
        proef.wijzigingen.pauzeer(ZAAK, intake.id(), new PauzeerTermijn(REDEN));
        proef.nu("2026-06-09T08:00");
        proef.wijzigingen.hervat(ZAAK, intake.id(), new HervatTermijn(null));
        assertThat(rondeOp("2026-06-11T23:00")).isEmpty();
    }

    @Test
    void naVerzettenWaarschuwtHetOpnieuwEnIsHetNieuweEindeEenNieuweOverschrijding() {
        Termijn intake = start("T06", "2026-06-01T10:00");
        rondeOp("2026-06-09T08:00");
        proef.wijzigingen.verleng(ZAAK, intake.id(), new VerzetTermijn(LocalDate.of(2026, 6, 16), REDEN));

        assertThat(rondeOp("2026-06-11T23:00")).isEmpty();
        assertThat(rondeOp("2026-06-12T08:00")).containsExactly(nadert("2026-06-12T08:00"));
        assertThat(rondeOp("2026-06-17T08:00")).contains(overschreden("2026-06-17T08:00"));
        assertThat(rondeOp("2026-06-18T08:00")).isEmpty();
        assertThat(stand().overschredenOp()).as("de eerste telt").isEqualTo(intake.vervalt());
    }

    private Termijn start(String regel, String anker) {
        return proef.termijnen.start(regel, ZAAK, moment(anker));
    }

    /** What this round said. */
    private List<Object> rondeOp(String tijd) {
        proef.nu(tijd);
        proef.gebeurtenissen.clear();
        proef.bewaking.ronde();
        // That the clock came round, is told every time.
        return proef.gebeurtenissen.stream()
                .filter(gebeurtenis -> !(gebeurtenis instanceof Bewakingsronde))
                .toList();
    }

    private TermijnNadert nadert(String op) {
        return new TermijnNadert(stand(), moment(op));
    }

    private TermijnOverschreden overschreden(String op) {
        return new TermijnOverschreden(stand(), moment(op));
    }

    private Termijn stand() {
        return proef.termijnen.alleVan(ZAAK).get(0);
    }
}
