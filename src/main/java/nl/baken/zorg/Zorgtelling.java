// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a case adds to the figures of care (K14): how long somebody waited for care that began, appointments to which
 * nobody came, and interpreters that nobody pays.
 */
@Component
class Zorgtelling implements Telbaar {

    private static final String WACHTTIJD = "K14";
    private static final String NIET_GEKOMEN = "K14N";
    private static final String ZONDER_TOLK = "K14T";

    /** The two parts of the Treeknorm: until the intake from the referral, until the treatment from the intake. */
    private static final String GGZ_INTAKE = "ggz_intake";

    private static final String GGZ_BEHANDELING = "ggz_behandeling";

    private final JdbcClient database;
    private final Kluis kluis;

    Zorgtelling(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    private record Afspraak(
            String nummer, Verwijzingsoort soort, Afspraakuitkomst uitkomst, LocalDate gevraagdOp, LocalDate op) {}

    private record Ggz(
            String nummer,
            @Nullable Ggzaanbieder aanbieder,
            @Nullable LocalDate verwezenOp,
            @Nullable LocalDate intakeOp,
            @Nullable LocalDate gestartOp) {}

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        return Stream.of(
                        afspraken(nummers).stream().flatMap(Zorgtelling::tel),
                        ggz(nummers).stream().flatMap(Zorgtelling::tel),
                        zonderTolk(nummers).stream())
                .flatMap(bijdragen -> bijdragen)
                .toList();
    }

    /** The first care is at the appointment to which the client came. */
    private static Stream<Bijdrage> tel(Afspraak afspraak) {
        String soort = afspraak.soort().code();
        return switch (afspraak.uitkomst()) {
            case NAGEKOMEN -> wachtte(afspraak.nummer(), soort, afspraak.gevraagdOp(), afspraak.op());
            case NIET_GEKOMEN -> Stream.of(
                    Bijdrage.gebeurtenis(afspraak.nummer(), NIET_GEKOMEN, soort, Dag.begin(afspraak.op())));
            default -> Stream.empty();
        };
    }

    /** For care that a judge ordered nobody waits by this norm. */
    private static Stream<Bijdrage> tel(Ggz ggz) {
        if (ggz.aanbieder() == Ggzaanbieder.VERPLICHT) {
            return Stream.empty();
        }
        return Stream.concat(
                wachtte(ggz.nummer(), GGZ_INTAKE, ggz.verwezenOp(), ggz.intakeOp()),
                wachtte(ggz.nummer(), GGZ_BEHANDELING, ggz.intakeOp(), ggz.gestartOp()));
    }

    private static Stream<Bijdrage> wachtte(
            String nummer, String soort, @Nullable LocalDate van, @Nullable LocalDate tot) {
        if (van == null || tot == null) {
            return Stream.empty();
        }
        return Bijdrage.duur(nummer, WACHTTIJD, soort, Dag.begin(tot), Duration.between(Dag.begin(van), Dag.begin(tot)))
                .stream();
    }

    /** Of an appointment of which only the outcome is known, nobody knows how long it took. */
    private List<Afspraak> afspraken(Set<String> nummers) {
        return database.sql(
                        """
                        select nummer, rij, soort, uitkomst, gevraagd_op, afspraak_op from zorg.verwijzing
                        where nummer = any (?) and uitkomst is not null and afspraak_op is not null""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> {
                    Kluisrij vak = vak("zorg.verwijzing", rij);
                    return new Afspraak(
                            rij.getString("nummer"),
                            vak.code(rij, "soort", Verwijzingsoort.class),
                            vak.code(rij, "uitkomst", Afspraakuitkomst.class),
                            rij.getObject("gevraagd_op", LocalDate.class),
                            rij.getObject("afspraak_op", LocalDate.class));
                })
                .list();
    }

    private List<Ggz> ggz(Set<String> nummers) {
        return database.sql(
                        """
                        select nummer, rij, aanbieder, verwezen_op, intake_op, gestart_op from zorg.ggz
                        where nummer = any (?)""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> new Ggz(
                        rij.getString("nummer"),
                        vak("zorg.ggz", rij).code(rij, "aanbieder", Ggzaanbieder.class),
                        rij.getObject("verwezen_op", LocalDate.class),
                        rij.getObject("intake_op", LocalDate.class),
                        rij.getObject("gestart_op", LocalDate.class)))
                .list();
    }

    /** An interpreter was needed, and by D10b there is nobody who pays. */
    private List<Bijdrage> zonderTolk(Set<String> nummers) {
        return database
                .sql(
                        """
                        select nummer, rij, betaler, op from zorg.tolk
                        where nummer = any (?) and betaler is not null""")
                .param(nummers.toArray(String[]::new))
                .query((rij, n) -> vak("zorg.tolk", rij).code(rij, "betaler", Tolkbetaler.class) == Tolkbetaler.NIEMAND
                        ? Stream.of(Bijdrage.gebeurtenis(
                                rij.getString("nummer"),
                                ZONDER_TOLK,
                                "",
                                rij.getTimestamp("op").toInstant()))
                        : Stream.<Bijdrage>empty())
                .list()
                .stream()
                .flatMap(bijdragen -> bijdragen)
                .toList();
    }

    private Kluisrij vak(String tabel, ResultSet rij) throws SQLException {
        return new Kluisrij(kluis, tabel, rij.getString("rij"));
    }
}
