// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.Proefverbinding.NU;
import static nl.baken.termijn.Proefverbinding.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TermijnenTest {

    private static final String ZAAK = "ZC-TERMIJN";

    private Proefverbinding proef;
    private Termijnen termijnen;

    @BeforeEach
    void opent() throws SQLException {
        proef = new Proefverbinding();
        termijnen = proef.termijnen;
    }

    @AfterEach
    void draaitTerug() throws SQLException {
        proef.close();
    }

    @Test
    void bewaartWaarmeeIsGerekendEnWanneerWordtGewaarschuwd() {
        Termijn termijn = termijnen.start("T10", ZAAK, moment("2026-06-01T10:00"));
        assertThat(termijn.omschrijving()).isEqualTo("Bedenktijd bij een Dublinclaim");
        assertThat(termijn.duur()).hasToString("P30D");
        assertThat(termijn.basis()).isEqualTo(Basis.BELEID);
        assertThat(termijn.waarschuwt())
                .containsExactly(moment("2026-06-17T00:00"), moment("2026-06-24T00:00"), moment("2026-06-29T00:00"));
    }

    @Test
    void hetzelfdeAnkerGeeftDezelfdeTermijn() {
        Termijn eerste = termijnen.start("T06", ZAAK, NU.plusNanos(123_456_789));
        assertThat(termijnen.start("T06", ZAAK, NU.plusNanos(123_456_789))).isEqualTo(eerste);
        assertThat(termijnen.start("T06", ZAAK, NU.plusSeconds(60)).id()).isNotEqualTo(eerste.id());
        assertThat(termijnen.alleVan(ZAAK)).hasSize(2);
    }

    @Test
    void gehaaldEindigtAlleenDezeRegelVanDitNummer() {
        termijnen.start("T06", ZAAK, NU);
        termijnen.start("T07", ZAAK, NU);
        termijnen.start("T06", "ZC-ANDERE", NU);

        assertThat(termijnen.gehaald("T06", ZAAK)).isTrue();
        assertThat(termijnen.gehaald("T06", ZAAK)).isFalse();
        assertThat(termijnen.loopt("T06", ZAAK)).isEmpty();
        assertThat(termijnen.loopt("T07", ZAAK)).isPresent();
        assertThat(termijnen.loopt("T06", "ZC-ANDERE")).isPresent();
        assertThat(termijnen.alleVan(ZAAK))
                .filteredOn(t -> t.regel().equals("T06"))
                .allMatch(t -> NU.equals(t.gehaaldOp()));
    }

    @Test
    void vervallenIsNietGehaald() {
        termijnen.start("T09", ZAAK, NU);
        assertThat(termijnen.vervallen("T09", ZAAK)).isTrue();
        assertThat(termijnen.gehaald("T09", ZAAK)).isFalse();
        assertThat(termijnen.alleVan(ZAAK)).singleElement().satisfies(t -> {
            assertThat(t.vervallenOp()).isEqualTo(NU);
            assertThat(t.gehaaldOp()).isNull();
        });
    }

    @Test
    void verlopenZijnDeLopendeTermijnenVanVoorNu() {
        Termijn termijn = termijnen.start("T05", ZAAK, moment("2026-06-08T10:00"));
        termijnen.start("T06", ZAAK, moment("2026-06-08T10:00"));

        assertThat(vanZaak(termijnen.verlopen(termijn.vervalt()))).isEmpty();
        assertThat(vanZaak(termijnen.verlopen(termijn.vervalt().plusMillis(999))))
                .isEmpty();
        assertThat(vanZaak(termijnen.verlopen(NU))).containsExactly(termijn);
        termijnen.gehaald("T05", ZAAK);
        assertThat(vanZaak(termijnen.verlopen(NU))).isEmpty();
    }

    @Test
    void lopendZijnDeOpenTermijnenVanDezeNummersEnWatStilstaatKomtAchteraan() {
        Termijn eerste = termijnen.start("T06", ZAAK, NU);
        Termijn tweede = termijnen.start("T46", "ZC-ANDERE", NU);
        termijnen.start("T06", "ZC-VREEMD", NU);
        termijnen.start("T05", ZAAK, NU);
        termijnen.gehaald("T05", ZAAK);
        List<String> nummers = List.of(ZAAK, "ZC-ANDERE");

        assertThat(termijnen.lopend(nummers)).containsExactly(eerste, tweede);
        Termijn stil = proef.wijzigingen.pauzeer(ZAAK, eerste.id(), new PauzeerTermijn(Geheim.van("FICTIEF")));
        assertThat(termijnen.lopend(nummers)).containsExactly(tweede, stil);
        assertThat(termijnen.lopend(List.of())).isEmpty();
    }

    @Test
    void watTeLaatIsGehaaldOfVervallenBlijftOverschreden() {
        termijnen.start("T05", ZAAK, moment("2026-06-05T10:00"));
        termijnen.start("T44", ZAAK, moment("2026-06-05T10:00"));
        termijnen.start("T06", ZAAK, moment("2026-06-05T10:00"));
        List.of("T05", "T06").forEach(regel -> termijnen.gehaald(regel, ZAAK));
        termijnen.vervallen("T44", ZAAK);

        assertThat(termijnen.alleVan(ZAAK))
                .extracting(Termijn::regel, Termijn::overschredenOp)
                .containsExactlyInAnyOrder(
                        tuple("T05", moment("2026-06-08T23:59:59")),
                        tuple("T44", moment("2026-06-08T23:59:59")),
                        tuple("T06", null));
    }

    private static List<Termijn> vanZaak(List<Termijn> alle) {
        return alle.stream().filter(termijn -> termijn.nummer().equals(ZAAK)).toList();
    }
}
