// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.BakenTest;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an operator sees says nothing of people; what is wrong with the figures is seen, and mended. */
@BakenTest
class MetingenTest {

    private static final Pattern REGEL = Pattern.compile("^([a-z0-9_]+)(?:\\{(.*)})? (\\S+)$", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** What Spring, Tomcat and the pool tell of themselves; an address is the pattern of it, never what was asked. */
    private static final Set<String> LABELS = Set.of(
            "action",
            "application",
            "area",
            "authentication_failure_type",
            "authentication_method",
            "authentication_request_type",
            "authentication_result_type",
            "cause",
            "code_function",
            "compiler",
            "code_namespace",
            "error",
            "exception",
            "gc",
            "id",
            "level",
            "main_application_class",
            "method",
            "name",
            "outcome",
            "pool",
            "quantile",
            "state",
            "status",
            "uri",
            "version",
            "vendor",
            "runtime",
            "le",
            "path",
            "spring_security_filterchain_position",
            "spring_security_filterchain_size",
            "spring_security_reached_filter_section",
            "spring_security_reached_filter_name",
            "spring_security_authentication_failure_type",
            "spring_security_authentication_method",
            "spring_security_authentication_type",
            "spring_security_authentication_request_type",
            "spring_security_authentication_result_type",
            "spring_security_authorization_decision",
            "spring_security_object");

    private static final Set<String> VAN_BAKEN = Set.of(
            "baken_cijfers_controle_leeftijd_seconds",
            "baken_cijfers_mislukt",
            "baken_cijfers_ronde_seconds_count",
            "baken_cijfers_ronde_seconds_max",
            "baken_cijfers_ronde_seconds_sum",
            "baken_cijfers_verschillen",
            "baken_cijfers_wachtrij",
            "baken_cijfers_wachtrij_oudste_seconds",
            "baken_logboek_onverzegeld",
            "baken_motor_werk_mislukt",
            "baken_motor_werk_wachtend",
            "baken_sessies",
            "baken_termijnen_open",
            "baken_termijnen_verlopen");

    /** As in an address of Baken: a number, an account, a name of somebody. */
    private static final Pattern PERSOON = Pattern.compile(
            "(ZC|SG|NI|OH)-\\d|[0-9a-f]{8}-[0-9a-f]{4}-|haarlem|zorgcoordinator", Pattern.CASE_INSENSITIVE);

    @Autowired
    private Teller teller;

    @Autowired
    private Hertelling hertelling;

    @Autowired
    private Telcontrole controle;

    @Autowired
    private Telstand stand;

    @Autowired
    private Proeftelling telling;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    @LocalServerPort
    private int poort;

    @LocalManagementPort
    private int beheerpoort;

    @Test
    void deMetingenZijnGetallenZonderWoordOverMensen() {
        Bezoeker.als(poort, "zorgcoordinator").get("/zaken/ZC-2026-0000001");

        Map<String, String> metingen = new TreeMap<>();
        Matcher regels = REGEL.matcher(metingen());
        while (regels.find()) {
            metingen.merge(regels.group(1), regels.group(2) == null ? "" : regels.group(2), (a, b) -> a + b);
        }

        assertThat(metingen.keySet())
                .filteredOn(naam -> naam.startsWith("baken_"))
                .containsExactlyInAnyOrderElementsOf(VAN_BAKEN);
        assertThat(VAN_BAKEN)
                .allSatisfy(naam -> assertThat(metingen.get(naam)).as(naam).isEmpty());
        Set<String> labels = new TreeSet<>();
        metingen.values().forEach(tekst -> {
            Matcher delen = LABEL.matcher(tekst);
            while (delen.find()) {
                labels.add(delen.group(1));
                assertThat(delen.group(2)).doesNotContainPattern(PERSOON);
            }
        });
        assertThat(LABELS).containsAll(labels);
        assertThat(Bezoeker.anoniem(poort).get("/actuator/prometheus").statusCode())
                .as("niet op de poort van de pagina's")
                .isNotEqualTo(200);
    }

    @Test
    void watNietKloptWordtGezienEnHersteld() {
        hertelling.hertel();
        controle.controleer();
        assertThat(stand.lees().verschillen()).isZero();

        telling.tel(Proeftelling.Cel.van("K01", "verzonnen", LocalDate.of(2001, 1, 1), "haarlem"), 3);
        controle.controleer();

        assertThat(waarde("baken_cijfers_verschillen")).isEqualTo(1);
        assertThat(waarde("baken_cijfers_controle_leeftijd_seconds")).isGreaterThanOrEqualTo(0);
        assertThat(hertelling.controleer()).as("hersteld").isEmpty();
        assertThat(stand.lees().geteldOp()).isNotNull();
        controle.controleer();
        assertThat(waarde("baken_cijfers_verschillen")).isZero();
    }

    @Test
    void deTechnischBeheerderTeltOpnieuwEnZietHoeVerHetIs() {
        transactie.executeWithoutResult(t -> database.sql("insert into rapportage.te_tellen (nummer) values ('weg')")
                .update());
        assertThat(waarde("baken_cijfers_wachtrij")).isPositive();
        Bezoeker beheerder = Bezoeker.als(poort, "technisch_beheerder");

        assertThat(beheerder.get("/beheer/cijfers").body()).contains("Nu hertellen");
        assertThat(beheerder.post("/beheer/cijfers/hertellen", Map.of()).statusCode())
                .isEqualTo(302);
        controle.wachtTotKlaar();

        assertThat(beheerder.get("/beheer/cijfers").body())
                .contains("Het hertellen is begonnen.", "Laatst hergeteld")
                .doesNotContain("lukte de laatste keer niet");
        assertThat(stand.lees().bezig()).isNull();
        assertThat(waarde("baken_cijfers_wachtrij")).isZero();
        zietWatEenAndereServerDoet(beheerder);
        assertThat(database.sql(
                                "select count(*) from logboek.regel where wat = 'cijfers hertellen' and grond = 'beheer'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(Bezoeker.als(poort, "functioneel_beheerder")
                        .get("/beheer/cijfers")
                        .statusCode())
                .isEqualTo(404);
    }

    /** Two servers know the same, never count at once, and one that stopped halfway holds nobody up. */
    private void zietWatEenAndereServerDoet(Bezoeker beheerder) {
        telt("now()");
        assertThat(beheerder.get("/beheer/cijfers").body())
                .contains("Nu bezig", "12 dossiers geteld")
                .doesNotContain("Nu hertellen");
        assertThat(hertelling.hertel()).isFalse();
        beheerder.post("/beheer/cijfers/hertellen", Map.of());
        assertThat(beheerder.get("/beheer/cijfers").body()).contains("Er wordt al hergeteld.");

        telt("now() - interval '10 minutes'");
        assertThat(beheerder.get("/beheer/cijfers").body()).contains("of werd afgebroken", "Nu hertellen");
        assertThat(hertelling.hertel()).isTrue();
        assertThat(stand.lees().mislukt()).isFalse();

        transactie.executeWithoutResult(t -> {
            database.sql("select pg_advisory_xact_lock(hashtext('rapportage.controle'))")
                    .query(rij -> {});
            assertThat(CompletableFuture.supplyAsync(hertelling::controleerAlsIkMag)
                            .join())
                    .as("een andere server loopt ze na")
                    .isEmpty();
        });
    }

    private void telt(String gezien) {
        transactie.executeWithoutResult(
                t -> database.sql("update rapportage.telstand set bezig = now(), dossiers = 12, gezien = " + gezien)
                        .update());
    }

    private String metingen() {
        return Bezoeker.anoniem(beheerpoort).get("/actuator/prometheus").body();
    }

    private double waarde(String naam) {
        return Double.parseDouble(metingen()
                .lines()
                .filter(regel -> regel.startsWith(naam + " "))
                .findFirst()
                .orElseThrow()
                .substring(naam.length() + 1));
    }
}
