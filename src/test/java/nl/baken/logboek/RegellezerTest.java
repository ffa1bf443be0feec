// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
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
        gebeurtenissen.publishEvent(new Handeling(Actie.DELEN, "gedeeld", nummer, "test", Compartiment.MEDISCH));
        gebeurtenissen.publishEvent(new Handeling(Actie.NOODKNOP, "noodinzage", nummer, "noodinzage"));
        gebeurtenissen.publishEvent(Inzage.geweigerd("zaak", nummer));

        assertThat(wat(Map.of())).containsExactly("zaak", "noodinzage", "gedeeld");
        assertThat(wat(Map.of("actie", "delen"))).containsExactly("gedeeld");
        assertThat(wat(Map.of("compartiment", "C4"))).containsExactly("gedeeld");
        assertThat(wat(Map.of("verwerking", "zorg"))).containsExactly("gedeeld");
        assertThat(wat(Map.of("noodinzage", "ja"))).containsExactly("noodinzage");
        assertThat(wat(Map.of("geweigerd", "ja"))).containsExactly("zaak");
        assertThat(wat(Map.of("medewerker", "systeem"))).hasSize(3);
        assertThat(wat(Map.of("rol", "auditor"))).isEmpty();
        assertThat(wat(Map.of("actie", "delen", "geweigerd", "ja"))).isEmpty();
        assertThat(wat(Map.of("van", "2020-01-01", "tot", "2020-01-31"))).isEmpty();
    }

    @Test
    void watBijEenVerzoekHoortIsBijElkaarTeVinden() {
        gebeurtenissen.publishEvent(new Handeling("gedeeld", nummer, "test"));
        gebeurtenissen.publishEvent(new Handeling("ander spoor", nummer, "test"));
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

    private List<String> wat(Map<String, String> velden) {
        Map<String, String> alles = new HashMap<>(vandaag().met(nummer).codes());
        alles.putAll(velden);
        Filterlezer.Gelezen gelezen = filters.lees(alles);
        assertThat(gelezen.fouten()).isEmpty();
        return lezer.lees(gelezen.filter(), null, 50).regels().stream()
                .map(Regel::wat)
                .toList();
    }

    private Filter vandaag() {
        LocalDate vandaag = LocalDate.now(klok);
        return Filter.van(vandaag, vandaag);
    }
}
