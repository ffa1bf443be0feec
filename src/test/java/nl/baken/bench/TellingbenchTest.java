// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.gedeeld.Kluis;
import nl.baken.rapportage.proces.Nieuwste;
import nl.baken.rapportage.telling.Hertelling;
import nl.baken.rapportage.telling.Telverleden;
import nl.baken.verhalen.Verhaal;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the pages with figures read: only sums, and hardly more with ten times as many cases. Rows are counted; times are
 * only told.
 */
@BakenTest
@Order(Integer.MAX_VALUE)
class TellingbenchTest {

    private static final double HOOGSTENS = 2;
    private static final double HOOGSTENS_KORT = 5;
    private static final int KORT = 1_500;
    /** Contracts and trainings: they are not in this past. */
    private static final Set<String> ZONDER_ZAKEN = Set.of("K06", "K16");

    private static final Duration TWEE_JAAR = Duration.ofDays(730);

    private static final Duration TIEN_JAAR = Duration.ofDays(3652);
    private static final int DOSSIERS_VAN_BEGIN_TOT_EIND = 20;
    private static final String[] CIJFERS = {"rapportage"};
    /** Schemas of dossiers; of deadlines only the rules are read, for their names. */
    private static final String[] DOSSIERS = {
        "zaak",
        "signaal",
        "persoon",
        "opvang",
        "zorg",
        "zorgcoordinatie",
        "strafrecht",
        "verblijf",
        "juridisch",
        "veiligheid",
        "toestemming"
    };

    /** {@code -Dbench.telling=...}: how many cases the large bench makes; a tenth of it is measured first. */
    private static final int VEEL = Integer.getInteger("bench.telling", 75_000);

    @Autowired
    private Leesteller teller;

    @Autowired
    private Cijferpaginas paginas;

    @Autowired
    private Hertelling hertelling;

    @Autowired
    private Nieuwste modellen;

    @Autowired
    private Zaakloop loop;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Kluis kluis;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    private record Blad(Gelezen cijfers, long dossiers) {}

    /** The quick check, in every build: no page looks at a dossier, rows grow far slower than cases, and an act is cheap. */
    @Test
    void eenPaginaLeestAlleenTellingen() throws IOException {
        Map<String, Blad> weinig = teruggedraaid(KORT / 10, TWEE_JAAR);
        Map<String, Blad> veel = teruggedraaid(KORT, TWEE_JAAR);

        schrijf(weinig, veel, "bench-telling-kort.md", "");
        assertThat(veel).allSatisfy((naam, blad) -> {
            if (!ZONDER_ZAKEN.contains(naam.split(",")[0])) {
                assertThat(blad.cijfers().rijen()).as(naam).isPositive();
            }
            assertThat(blad.dossiers()).as(naam + ": rijen van dossiers").isZero();
        });
        // So few are spread so thin that even the sums are not all there.
        eisHoogstens(HOOGSTENS_KORT, weinig, veel);
        assertThat(ingezetDoorEenHandeling()).isLessThanOrEqualTo(2);
    }

    /** {@code mvn verify -Pbench}. */
    @Test
    @Tag("bench")
    void ookMetTienKeerZoveelZaken() throws IOException {
        Map<String, Blad> weinig = teruggedraaid(VEEL / 10, TIEN_JAAR);
        Map<String, Blad> veel = teruggedraaid(VEEL, TIEN_JAAR);
        schrijf(weinig, veel, "bench-telling.md", vanafNul());
        eisHoogstens(HOOGSTENS, weinig, veel);
    }

    private static void eisHoogstens(double keer, Map<String, Blad> weinig, Map<String, Blad> veel) {
        SoftAssertions eisen = new SoftAssertions();
        veel.forEach((naam, blad) -> eisen.assertThat((double) blad.cijfers().rijen())
                .as(naam)
                .isLessThanOrEqualTo(keer * weinig.get(naam).cijfers().rijen()));
        eisen.assertAll();
    }

    /** Whole cases are too slow to make by the thousand, so what one costs is told. */
    private String vanafNul() {
        try {
            for (int i = 0; i < DOSSIERS_VAN_BEGIN_TOT_EIND; i++) {
                loop.loop(loop.signaal(), false, new Teller());
            }
            hertelling.hertel();
            long begin = System.nanoTime();
            hertelling.hertel();
            double seconden = (System.nanoTime() - begin) / 1e9;
            long dossiers = database.sql("select count(*) from rapportage.geteld")
                    .query(Long.class)
                    .single();
            return String.format(
                    Locale.ROOT,
                    "%ncount from nothing: %d dossiers, walked from signal to end, in %.2f s: %.1f ms each%n",
                    dossiers,
                    seconden,
                    seconden * 1000 / dossiers);
        } finally {
            verhaal.klokTerug();
            verhaal.niemand();
        }
    }

    private Map<String, Blad> teruggedraaid(int zaken, Duration lang) {
        Map<String, List<String>> stappen = modellen.alle().stream()
                .collect(Collectors.toMap(Nieuwste.Proces::sleutel, proces -> modellen.knopen(proces.sleutel()).stream()
                        .map(Nieuwste.Knoop::id)
                        .toList()));
        return transactie.execute(stand -> {
            stand.setRollbackOnly();
            long begin = System.nanoTime();
            new Telverleden(database, kluis, verhaal.moment(), lang, stappen).vul(zaken);
            double ms = (System.nanoTime() - begin) / 1e6;
            Map<String, Blad> bladen = paginas.alle(this::meet);
            bladen.put("the table itself, and making it", new Blad(tabel(ms), 0));
            return bladen;
        });
    }

    private Blad meet(Supplier<Long> pagina) {
        List<Gelezen> gelezen = teller.lees(List.of(CIJFERS, DOSSIERS), pagina);
        return new Blad(gelezen.get(0), gelezen.get(1).rijen());
    }

    /** The size of the table, to tell. */
    private Gelezen tabel(double ms) {
        long rijen = database.sql("select count(*) from rapportage.telling")
                .query(Long.class)
                .single();
        long bladen = database.sql("select pg_total_relation_size('rapportage.telling') / 8192")
                .query(Long.class)
                .single();
        return new Gelezen(rijen, bladen, ms, 0);
    }

    /**
     * Statements that the triggers add to an act that writes ten lines and begins a deadline, none of which Baken sends: each
     * puts the dossier in the queue once, as the rows of the queue tell.
     */
    private long ingezetDoorEenHandeling() {
        return transactie.execute(stand -> {
            stand.setRollbackOnly();
            long voor = ingezet();
            database.sql(
                            """
                            insert into logboek.regel (op, spoor, deel, soort, actie, wat, verwerking, nummer,
                              nummersoort, medewerker, organisatie, rollen, grond, toegestaan)
                            select ?::timestamptz, gen_random_uuid(), i, 'handeling', 'wijzigen', 'bench', 'bench', 'ZC-BENCH',
                              'zaak', 'bench', 'bench', 'bench', 'bench', true
                            from generate_series(1, 10) i""")
                    .param(verhaal.moment().toString())
                    .update();
            database.sql(
                            """
                            insert into termijn.termijn (nummer, regel, regel_versie, anker, vervalt, duur, basis, waarschuwt)
                            select 'ZC-BENCH', code, geldig_van, ?::timestamptz, ?::timestamptz, 'P1D', 'bench', '{}'
                            from termijn.regel limit 1""")
                    .params(verhaal.moment().toString(), verhaal.moment().toString())
                    .update();
            return ingezet() - voor;
        });
    }

    private long ingezet() {
        return database.sql("select pg_stat_get_xact_tuples_inserted('rapportage.te_tellen'::regclass)")
                .query(Long.class)
                .single();
    }

    private static void schrijf(Map<String, Blad> weinig, Map<String, Blad> veel, String bestand, String slot)
            throws IOException {
        StringBuilder verslag = new StringBuilder(
                "# Bench of the figures\n\n| page | rows x1 | rows x10 | ratio | pages x10 | ms x10 |\n|---|---|---|---|---|---|\n");
        veel.forEach((naam, blad) -> {
            long voor = weinig.get(naam).cijfers().rijen();
            verslag.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.2f | %d | %.0f |%n",
                    naam,
                    voor,
                    blad.cijfers().rijen(),
                    (double) blad.cijfers().rijen() / Math.max(1, voor),
                    blad.cijfers().paginas(),
                    blad.cijfers().milliseconden()));
        });
        Files.writeString(Path.of("target", bestand), verslag + slot);
    }
}
