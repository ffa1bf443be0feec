// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.logboek.Regellezer.Blad;
import nl.baken.logboek.Regellezer.Plek;
import nl.baken.logboek.Regellezer.Regel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A filter finds exactly its lines, page by page, newest first, and reads hardly more than it shows. */
@BakenTest
class RegellezerTest {

    @Autowired
    private Regellezer lezer;

    @Autowired
    private Filterlezer filters;

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    private final String nummer = SignaalNummer.nieuw().waarde();

    @Test
    void bladVoorBladKomtElkeRegelEenKeerDeNieuwsteEerst() {
        new TransactionTemplate(transacties).executeWithoutResult(t -> {
            for (int i = 0; i < 7; i++) {
                gebeurtenissen.publishEvent(new Handeling("stap " + i, nummer, "test"));
            }
        });

        List<String> gelezen = new ArrayList<>();
        Plek na = null;
        do {
            Blad blad = lezer.lees(vandaag().met(nummer), na, 3);
            assertThat(blad.regels()).hasSizeLessThanOrEqualTo(3);
            blad.regels().forEach(regel -> gelezen.add(regel.wat()));
            na = blad.verder() == null
                    ? null
                    : Plek.lees(blad.verder().toString()).orElseThrow();
        } while (na != null);

        assertThat(gelezen).containsExactly("stap 6", "stap 5", "stap 4", "stap 3", "stap 2", "stap 1", "stap 0");
    }

    @Test
    void elkVeldVanHetFilterTeltEnSamenTellenZeAllemaal() {
        gebeurt(new Handeling(Actie.DELEN, "gedeeld", nummer, "test", Compartiment.MEDISCH));
        gebeurt(new Handeling(Actie.NOODKNOP, "noodinzage", nummer, "noodinzage"));
        gebeurt(Inzage.geweigerd("zaak", nummer));

        assertThat(wat(Map.of())).containsExactly("zaak", "noodinzage", "gedeeld");
        assertThat(wat(Map.of("actie", "delen"))).containsExactly("gedeeld");
        assertThat(wat(Map.of("compartiment", "C4"))).containsExactly("gedeeld");
        assertThat(wat(Map.of("verwerking", "zorg"))).containsExactly("gedeeld");
        assertThat(wat(Map.of("noodinzage", "true"))).containsExactly("noodinzage");
        assertThat(wat(Map.of("geweigerd", "true"))).containsExactly("zaak");
        assertThat(wat(Map.of("medewerker", "systeem"))).hasSize(3);
        assertThat(wat(Map.of("rol", "auditor"))).isEmpty();
        assertThat(wat(Map.of("actie", "delen", "geweigerd", "true"))).isEmpty();
        assertThat(wat(Map.of("van", "2020-01-01", "tot", "2020-01-31"))).isEmpty();
    }

    @Test
    void watBijEenVerzoekHoortIsBijElkaarTeVinden() {
        gebeurt(new Handeling("gedeeld", nummer, "test"));
        gebeurt(new Handeling("ander spoor", nummer, "test"));
        Regel eerste = lezer.lees(vandaag().met(nummer), null, 5).regels().get(1);

        assertThat(wat(Map.of("spoor", eerste.vanSpoor().toString()))).containsExactly("gedeeld");
    }

    @Test
    void eenFilterKomtUitEenAdresTerugZoalsHetErin() {
        Filter filter = new Filter(
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                "systeem",
                nl.baken.gedeeld.Rol.FG,
                Actie.LEZEN,
                Compartiment.ZORG,
                nummer,
                "zorg",
                true,
                true,
                new Filter.Spoor(
                        new java.util.UUID(1, 2), klok.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));

        assertThat(filters.lees(filter.codes()).filter()).isEqualTo(filter);
    }

    @Test
    void watGeenCodeIsKomtAlsFoutBijHetVeld() {
        Filterlezer.Gelezen gelezen = filters.lees(Map.of(
                "van", "gisteren", "medewerker", "Mevrouw Fictief", "rol", "baas", "nummer", "ZC-1", "spoor", "x"));

        assertThat(gelezen.fouten()).containsOnlyKeys("van", "medewerker", "rol", "nummer", "spoor");
        assertThat(filters.lees(Map.of("van", "2026-02-01", "tot", "2026-01-01"))
                        .fouten())
                .containsOnlyKeys("tot");
        assertThat(filters.lees(Map.of()).filter()).isEqualTo(filters.standaard());
    }

    /** On lines of a time that nothing else is of; they are never committed, and take no numbers of the log. */
    @Test
    void eenBladLeestHooguitTweeKeerWatErStaat() {
        new TransactionTemplate(transacties).executeWithoutResult(t -> {
            t.setRollbackOnly();
            database.sql(
                            """
                            insert into logboek.regel (nr, op, spoor, deel, soort, actie, wat, verwerking, compartiment,
                              nummer, nummersoort, medewerker, organisatie, rollen, grond, toegestaan)
                            select 1000000000000 + i, timestamptz '2018-03-01' + i * interval '1 minute',
                              gen_random_uuid(), 0, 'inzage', (array['lezen', 'wijzigen', 'zoeken', 'delen'])[1 + i % 4],
                              'proef', 'zorg', 'C' || i % 9, 'ZC-' || i % 300, 'zaak', case when i % 50 = 7 then 'systeem' else 'm' || i % 50 end, 'o',
                              case when i % 50 = 9 then 'teamleider_zc zorgcoordinator' else 'zorgcoordinator' end,
                              case when i % 500 = 0 then 'noodinzage' else 'taak' end, i % 200 > 0
                            from generate_series(1, 20000) i""")
                    .update();
            Filter maart = Filter.van(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31));
            assertThat(gelezen(maart, null)).isLessThanOrEqualTo(100);
            assertThat(gelezen(maart, new Plek(Dag.begin(LocalDate.of(2018, 3, 7)), 0)))
                    .isLessThanOrEqualTo(100);
            for (Map<String, String> veld : List.of(
                    Map.of("geweigerd", "true"),
                    Map.of("noodinzage", "true"),
                    Map.of("actie", "delen"),
                    Map.of("compartiment", "C4"))) {
                Map<String, String> codes = new HashMap<>(maart.codes());
                codes.putAll(veld);
                assertThat(gelezen(filters.lees(codes).filter(), null))
                        .as(veld.toString())
                        .isLessThanOrEqualTo(100);
            }
            assertThat(gelezen(maart.met("ZC-7"), null)).isLessThanOrEqualTo(100);
            for (Map<String, String> samen : List.of(
                    Map.of("medewerker", "systeem", "actie", "wijzigen"),
                    Map.of("medewerker", "systeem", "compartiment", "C4", "geweigerd", "true"),
                    Map.of("rol", "teamleider_zc", "actie", "delen"),
                    Map.of("rol", "auditor", "verwerking", "zorg"),
                    Map.of("compartiment", "C4", "geweigerd", "true"),
                    Map.of("noodinzage", "true", "actie", "lezen"))) {
                Map<String, String> codes = new HashMap<>(maart.codes());
                codes.putAll(samen);
                assertThat(filters.lees(codes).isGoed()).isTrue();
                Filter filter = filters.lees(codes).filter();
                assertThat(gelezen(filter, null))
                        .as(samen.toString())
                        .isLessThanOrEqualTo(
                                2L + lezer.lees(filter, null, 50).regels().size());
            }
        });
    }

    /** Older lines come with the next page, however long ago they are. */
    @Test
    void watZeldzaamIsWordtPerKwartaalGezocht() {
        new TransactionTemplate(transacties).executeWithoutResult(t -> {
            t.setRollbackOnly();
            database.sql(
                            """
                            insert into logboek.regel (nr, op, spoor, deel, soort, actie, wat, verwerking, nummer, nummersoort,
                              medewerker, organisatie, rollen, grond, toegestaan)
                            values (1000000000000, timestamptz '2017-03-01', gen_random_uuid(), 0, 'inzage', 'lezen', 'lang geleden',
                              'zorg', 'ZC-1', 'zaak', 'm1', 'o', 'manager toezichthouder_wmo', 'taak', true)""")
                    .update();
            Map<String, String> codes = new HashMap<>(Filter.van(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31))
                    .codes());
            codes.put("rol", "toezichthouder_wmo");
            Filter filter = filters.lees(codes).filter();
            List<String> gevonden = new ArrayList<>();
            List<Boolean> vol = new ArrayList<>();
            Plek na = null;
            do {
                Blad blad = lezer.lees(filter, na, 50);
                blad.regels().forEach(regel -> gevonden.add(regel.wat()));
                vol.add(blad.vol());
                na = blad.verder();
            } while (na != null);
            assertThat(vol).containsExactly(false, false, false, true);
            assertThat(gevonden).containsExactly("lang geleden");
        });
    }

    /** How many rows the database looked at for a page of fifty. */
    private long gelezen(Filter filter, Plek na) {
        Voorwaarden voorwaarden = Voorwaarden.van(filter, na, lezer.vanaf(filter, na));
        String plan = String.join(
                "\n",
                database.sql("explain (analyze, costs off) " + Regellezer.vraag(voorwaarden, 51))
                        .params(voorwaarden.waarden())
                        .query(String.class)
                        .list());
        long rijen = 0;
        for (String knoop : plan.split("->")) {
            // Which roles occur together is a list of some dozens, and no line.
            if (!knoop.contains("rolgroep")
                    && knoop.contains("Scan")
                    && !knoop.contains("Subquery Scan")
                    && !knoop.contains("Bitmap Index")) {
                rijen += getal(knoop, "actual[^)]* rows=(\\d+)") + getal(knoop, "Rows Removed by Filter: (\\d+)");
            }
        }
        return rijen;
    }

    private static long getal(String tekst, String patroon) {
        Matcher gevonden = Pattern.compile(patroon).matcher(tekst);
        return gevonden.find() ? Long.parseLong(gevonden.group(1)) : 0;
    }

    private List<String> wat(Map<String, String> velden) {
        Map<String, String> alles = new HashMap<>(vandaag().met(nummer).codes());
        alles.putAll(velden);
        Filterlezer.Gelezen gelezen = filters.lees(alles);
        assertThat(gelezen.fouten()).isEmpty();
        return lezer.lees(gelezen.filter(), null, 50).regels().stream()
                .map(Regel::wat)
                .toList();
    }

    private void gebeurt(Object... alles) {
        for (Object een : alles) {
            new TransactionTemplate(transacties).executeWithoutResult(t -> gebeurtenissen.publishEvent(een));
        }
    }

    private Filter vandaag() {
        LocalDate vandaag = LocalDate.now(klok);
        return Filter.van(vandaag, vandaag);
    }
}
