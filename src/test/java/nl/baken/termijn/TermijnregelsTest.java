// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.Proefverbinding.NU;
import static nl.baken.termijn.Proefverbinding.moment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class TermijnregelsTest {

    private static final String ZAAK = "ZC-TERMIJN";

    private Proefverbinding proef;
    private JdbcClient jdbc;
    private Termijnen termijnen;

    @BeforeEach
    void opent() throws SQLException {
        proef = new Proefverbinding();
        jdbc = proef.jdbc;
        termijnen = proef.termijnen;
    }

    @AfterEach
    void draaitTerug() throws SQLException {
        proef.close();
    }

    @ParameterizedTest
    @CsvSource({
        "T01, 2026-06-01T10:00, 2026-06-08T23:59:59",
        "T09, 2026-02-03T10:00, 2026-05-03T23:59:59",
        "T10, 2026-06-01T10:00, 2026-07-01T23:59:59",
        "T12, 2026-06-23T10:00, 2026-07-21T23:59:59",
        "T13, 2026-04-02T10:00, 2027-04-02T23:59:59",
        "T15, 2026-07-25T10:00, 2026-08-24T23:59:59",
        "T16, 2026-06-01T10:00, 2026-07-13T23:59:59",
        "T20, 2026-04-30T10:00, 2026-05-18T23:59:59",
        "T22, 2026-02-04T10:00, 2026-05-04T23:59:59",
        "T24, 2026-02-03T10:00, 2026-02-17T23:59:59",
        "T29, 2026-06-05T16:00, 2026-06-08T16:00",
        "T30, 2026-06-05T16:00, 2026-06-05T20:00",
        "T36, 2026-06-05T00:00, 2026-06-05T00:00"
    })
    void teltZoalsDeSpecificatie(String regel, String anker, String verwacht) {
        assertThat(termijnen.vervalt(regel, moment(anker))).isEqualTo(moment(verwacht));
    }

    @Test
    void elkeRegelIsTeLezenEnTeRekenen() {
        List<String> codes = jdbc.sql("select distinct code from termijn.regel")
                .query(String.class)
                .list();
        assertThat(codes).hasSizeGreaterThanOrEqualTo(55);
        assertThat(codes)
                .allSatisfy(code -> assertThat(termijnen.start(code, ZAAK, NU).vervalt())
                        .isEqualTo(termijnen.vervalt(code, NU))
                        .isAfterOrEqualTo(NU));
    }

    @Test
    void alleRegelsVanD08Bestaan() {
        for (int nummer : IntStream.rangeClosed(1, 51).filter(n -> n != 50).toArray()) {
            String code = "T%02d".formatted(nummer);
            assertThat(jdbc.sql("select count(*) from termijn.regel where code = ? or code like ?")
                            .params(code, code + "\\_%")
                            .query(Integer.class)
                            .single())
                    .as(code)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T45_POGING, 2026-06-05T16:00, 2026-06-06T23:59:59",
        "T46, 2026-06-01T10:00, 2026-06-29T23:59:59",
        "T47, 2026-06-01T10:00, 2026-06-08T23:59:59",
        "T48, 2026-06-01T10:00, 2026-06-08T23:59:59",
        "T49, 2026-06-06T10:00, 2026-06-06T23:59:59",
        "T51, 2026-06-01T10:00, 2026-06-08T23:59:59"
    })
    void teltDeStappenVanDeBegeleiding(String regel, String anker, String verwacht) {
        assertThat(termijnen.vervalt(regel, moment(anker))).isEqualTo(moment(verwacht));
    }

    @ParameterizedTest
    @CsvSource({
        "T16_SCHADEFONDS, 2026-06-01T00:00, 2026-07-13T23:59:59",
        "T17_SCHADEFONDS, 2026-09-11T23:59:59, 2026-12-04T23:59:59",
        "T18_SCHADEFONDS, 2026-12-11T00:00, 2026-12-28T23:59:59",
        "T27_AANVRAAG, 2016-02-29T00:00, 2026-02-28T23:59:59",
        "T27_BESLUIT, 2026-02-02T00:00, 2026-08-03T23:59:59",
        "T100, 2026-06-30T00:00, 2027-02-28T23:59:59",
        "T101, 2026-02-02T09:00, 2026-02-09T23:59:59",
        "T102, 2026-07-06T00:00, 2026-08-03T23:59:59",
        "T103, 2026-12-04T23:59:59, 2026-12-11T23:59:59",
        "T104, 2026-10-05T10:00, 2026-10-19T23:59:59",
        "T105, 2026-01-31T00:00, 2026-02-28T23:59:59",
        "T106, 2026-03-01T00:00, 2026-03-08T23:59:59"
    })
    void teltDeStappenVanDeJuridischeHulp(String regel, String anker, String verwacht) {
        assertThat(termijnen.vervalt(regel, moment(anker))).isEqualTo(moment(verwacht));
    }

    /** A law that changes T16 changes both names, or one of them would count with the old one. */
    @Test
    void deTermijnenVanHetSchadefondsTellenAlsDieVanDeWet() {
        for (List<String> paar : List.of(
                List.of("T16", "T16_SCHADEFONDS"),
                List.of("T17_COMMISSIE", "T17_SCHADEFONDS"),
                List.of("T18", "T18_SCHADEFONDS"))) {
            List<String> regels = jdbc.sql(
                            """
                            select concat_ws('|', geldig_van, geldig_tot, duur, kalender, basis, bron, verschuift)
                            from termijn.regel where code in (?, ?)""")
                    .params(paar)
                    .query(String.class)
                    .list();
            assertThat(regels).hasSize(2).containsOnly(regels.get(0));
        }
    }

    /** What a second person must answer, how long an old file is open, and how long an emergency opens one. */
    private static final Set<String> NIET_TE_VERZETTEN = Set.of("T35", "T37", "T137", "T180");

    /** Nor is what the law or a policy fixes ours to move, nor what is kept. */
    @Test
    void alleenWatWeZelfHebbenAfgesprokenIsTeVerzetten() {
        assertThat(codes("basis in ('wet', 'beleid') and verlengbaar")).isEmpty();
        assertThat(codes("basis in ('voorstel', 'praktijk') and not verlengbaar"))
                .contains("T35", "T37", "B01", "B02", "B02_VERLENGD", "B03", "B03_JEUGD")
                .allMatch(code -> code.startsWith("B") || NIET_TE_VERZETTEN.contains(code));
        assertThat(codes("verlengbaar")).contains("T05", "T06", "T07", "T08_ROOD", "T23", "T46", "T47", "T48", "T49");
    }

    @Test
    void watTeLaatIsInEenZaakZietDeTeamleider() {
        assertThat(List.of(
                        "T05",
                        "T05_ACUUT",
                        "T06",
                        "T07",
                        "T08_ROOD",
                        "T08_ORANJE",
                        "T08_GROEN",
                        "T08_EERSTE_MAANDEN",
                        "T31_VOLWASSEN",
                        "T37",
                        "T44",
                        "T45_POGING",
                        "T46",
                        "T47",
                        "T48",
                        "T49",
                        "T51"))
                .allMatch(this::gaatNaarHetTeam);
        assertThat(List.of("T09", "T16", "T33_EERSTE", "T03_ESCALATIE", "B03")).noneMatch(this::gaatNaarHetTeam);
    }

    private boolean gaatNaarHetTeam(String code) {
        return termijnen.regel(code, LocalDate.of(2026, 6, 10)).gaatNaarHetTeam();
    }

    private List<String> codes(String waar) {
        return jdbc.sql("select code from termijn.regel where " + waar)
                .query(String.class)
                .list();
    }

    @Test
    void eenNieuweRegelGeldtAlleenVoorNieuweAnkers() {
        Termijn oud = termijnen.start("T06", ZAAK, NU);
        wijzigT06("P3WD", LocalDate.of(2026, 7, 1));

        Termijn nieuw = termijnen.start("T06", ZAAK, moment("2026-07-01T10:00"));
        assertThat(nieuw.duur()).hasToString("P3WD");
        assertThat(nieuw.regelVersie()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(termijnen.vervalt("T06", moment("2026-06-30T10:00"))).isEqualTo(moment("2026-07-07T23:59:59"));
        assertThat(termijnen.alleVan(ZAAK))
                .extracting(Termijn::id, Termijn::vervalt)
                .containsExactly(tuple(oud.id(), oud.vervalt()), tuple(nieuw.id(), nieuw.vervalt()));
    }

    @Test
    void zonderGeldigeRegelWordtNietGerekend() {
        assertThatThrownBy(() -> termijnen.vervalt("T06", moment("1999-12-31T10:00")))
                .isInstanceOf(OnbekendeTermijnregel.class);
        assertThatThrownBy(() -> termijnen.start("T99", ZAAK, NU)).isInstanceOf(OnbekendeTermijnregel.class);
    }

    @Test
    void eenNieuweBesluitdagEnSluitingsdagTellenMeteenMee() {
        jdbc.sql("insert into termijn.gelijkgestelde_dag values (date '2026-07-13', 'proefbesluit')")
                .update();
        jdbc.sql("insert into termijn.sluitingsdag values (date '2026-06-02', 'studiedag')")
                .update();
        assertThat(termijnen.vervalt("T16", moment("2026-06-01T10:00"))).isEqualTo(moment("2026-07-14T23:59:59"));
        assertThat(termijnen.vervalt("T05", moment("2026-06-01T10:00"))).isEqualTo(moment("2026-06-03T23:59:59"));
    }

    @ParameterizedTest
    @CsvSource({
        "P0WD, werkdag, false, {}",
        "P1M2D, werkdag, false, {}",
        "P5WD, wettelijk, true, {}",
        "P5D, werkdag, true, {}",
        "P5D, werkdag, false, {straks}"
    })
    void eenOnmogelijkeRegelKomtDeTabelNietIn(String duur, String kalender, boolean verschuift, String waarschuwingen) {
        assertThatThrownBy(() -> jdbc.sql(
                                """
                        insert into termijn.regel (code, geldig_van, omschrijving, anker, duur, kalender, basis, bron,
                                                   verschuift, waarschuwingen, gevolg)
                        values ('PROEF', '2026-01-01', '', '', ?, ?, 'wet', 'proef', ?, cast(? as text[]), '')""")
                        .params(duur, kalender, verschuift, waarschuwingen)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void wijzigT06(String duur, LocalDate vanaf) {
        jdbc.sql("update termijn.regel set geldig_tot = ? where code = 'T06'")
                .param(vanaf)
                .update();
        jdbc.sql(
                        """
                        insert into termijn.regel
                        select code, ?, null, omschrijving, anker, ?, kalender, basis, bron, verschuift,
                               waarschuwingen, gevolg, verlengbaar
                          from termijn.regel where code = 'T06'""")
                .params(vanaf, duur)
                .update();
    }
}
