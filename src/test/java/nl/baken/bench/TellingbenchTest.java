// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.baken.BakenTest;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.rapportage.Maandperiode;
import nl.baken.rapportage.Meting;
import nl.baken.rapportage.Volgorde;
import nl.baken.rapportage.Warmtekaart;
import nl.baken.rapportage.bijlage3.Bijlagen;
import nl.baken.rapportage.bijlage3.Bron;
import nl.baken.rapportage.kengetal.Keuze;
import nl.baken.rapportage.kengetal.Periode;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import nl.baken.rapportage.proces.Nieuwste;
import nl.baken.rapportage.telling.Hertelling;
import nl.baken.rapportage.telling.Tienjaar;
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

    private static final int HOOGSTENS = 2;
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
    private Stuurcijfers stuurcijfers;

    @Autowired
    private Warmtekaart warmtekaart;

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Hertelling hertelling;

    @Autowired
    private Nieuwste modellen;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Kluis kluis;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    private record Blad(Gelezen cijfers, long dossiers) {}

    /** The quick check, in every build: no page looks at a dossier, and an act costs one insert more. */
    @Test
    void eenPaginaLeestAlleenTellingen() throws IOException {
        Map<String, Blad> bladen = teruggedraaid(300);

        schrijf(bladen, bladen, "bench-telling-kort.md", "");
        assertThat(bladen).allSatisfy((naam, blad) -> {
            assertThat(blad.cijfers().rijen()).as(naam).isPositive();
            assertThat(blad.dossiers()).as(naam + ": rijen van dossiers").isZero();
        });
        assertThat(ingezetDoorEenHandeling()).isEqualTo(1);
    }

    /** {@code mvn verify -Pbench}. */
    @Test
    @Tag("bench")
    void ookMetTienKeerZoveelZaken() throws IOException {
        Map<String, Blad> weinig = teruggedraaid(VEEL / 10);
        Map<String, Blad> veel = teruggedraaid(VEEL);
        long begin = System.nanoTime();
        hertelling.hertel();
        double seconden = (System.nanoTime() - begin) / 1e9;
        long dossiers = database.sql("select count(*) from rapportage.geteld")
                .query(Long.class)
                .single();
        schrijf(
                weinig,
                veel,
                "bench-telling.md",
                String.format(Locale.ROOT, "%ncount from nothing: %d dossiers in %.1f s%n", dossiers, seconden));
        SoftAssertions eisen = new SoftAssertions();
        veel.forEach((naam, blad) -> eisen.assertThat(blad.cijfers().rijen())
                .as(naam)
                .isLessThanOrEqualTo(HOOGSTENS * weinig.get(naam).cijfers().rijen()));
        eisen.assertAll();
    }

    private Map<String, Blad> teruggedraaid(int zaken) {
        Map<String, List<String>> stappen = modellen.alle().stream()
                .collect(Collectors.toMap(Nieuwste.Proces::sleutel, proces -> modellen.knopen(proces.sleutel()).stream()
                        .map(Nieuwste.Knoop::id)
                        .toList()));
        verhaal.als("teamleider_zc");
        try {
            return transactie.execute(stand -> {
                stand.setRollbackOnly();
                new Tienjaar(database, kluis, verhaal.moment(), stappen).vul(zaken);
                return meet();
            });
        } finally {
            verhaal.niemand();
        }
    }

    private Map<String, Blad> meet() {
        LocalDate vandaag = LocalDate.ofInstant(verhaal.moment(), VerzetbareKlok.AMSTERDAM);
        Maandperiode jaar = Maandperiode.ditJaar(vandaag);
        Maandperiode eerder = new Maandperiode(
                jaar.van().minusYears(1), YearMonth.of(jaar.van().getYear() - 1, 12));
        Warmtekaart.Vraag vraag = new Warmtekaart.Vraag(jaar, eerder, Meting.DUUR, Volgorde.DUUR);
        Periode kwartaal = Periode.Soort.KWARTAAL.om(vandaag);
        Periode twee = Periode.Soort.KWARTAAL.om(vandaag.minusMonths(21));
        Keuze alles = new Keuze(twee, kwartaal, null, null, "");
        Keuze groep = new Keuze(twee, kwartaal, "haarlem", Kenmerk.GESLACHT, "s1");
        Map<String, Blad> bladen = new LinkedHashMap<>();
        bladen.put("overview", meet(() ->
                (long) stuurcijfers.dashboard(alles).tegels().size()));
        for (String code : List.of("K01", "K04", "K05", "K07", "K09", "K11")) {
            bladen.put("figure " + code, meet(() ->
                    (long) stuurcijfers.kengetal(code, alles).panelen().size()));
            bladen.put("figure " + code + ", one group", meet(() ->
                    (long) stuurcijfers.kengetal(code, groep).panelen().size()));
        }
        bladen.put(
                "all processes", meet(() -> (long) warmtekaart.processen(jaar).size()));
        bladen.put("one process, two years", meet(() ->
                (long) warmtekaart.kaart("triage", vraag).stappen().size()));
        bladen.put("Bijlage 3", meet(() -> (long)
                bijlagen.over(vandaag.getYear(), Bron.BAKEN, null).tabellen().size()));
        bladen.put("all sums", new Blad(alleSommen(), 0));
        return bladen;
    }

    private Blad meet(Supplier<Long> pagina) {
        return new Blad(
                teller.lees(CIJFERS, pagina), teller.lees(DOSSIERS, pagina).rijen());
    }

    /** The size of the table, to tell. */
    private Gelezen alleSommen() {
        long rijen = database.sql("select count(*) from rapportage.telling")
                .query(Long.class)
                .single();
        long paginas = database.sql("select pg_total_relation_size('rapportage.telling') / 8192")
                .query(Long.class)
                .single();
        return new Gelezen(rijen, paginas, 0, 0);
    }

    /** Rows that the trigger of the log adds for ten lines of one dossier that are written together. */
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
