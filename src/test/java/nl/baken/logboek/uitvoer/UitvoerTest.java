// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.verhalen.EenVerzoek;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking the log along: by two people, signed, without names unless asked, and not for ever. */
@BakenTest
class UitvoerTest {

    private static final String DRAGER = "zorgcoordinator";
    private static final Pattern SPOOR =
            Pattern.compile("logboek uitgevoerd: \\d+ regels.*?href=\"(/logboek\\?spoor=[^\"]+)\"", Pattern.DOTALL);

    @Autowired
    private EenUitvoer uitvoeren;

    @Autowired
    private Uitvoercontrole controle;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int poort;

    private String zaak;

    @BeforeEach
    void eenZaak() {
        verhaal.nu("2026-02-09T09:00");
        zaak = eenZaak.toegewezen(DRAGER).waarde();
    }

    @Test
    void eenRegelHeeftDeNamenVanDeStandaardEnNiemandsNaam() throws IOException {
        Bezoeker.als(poort, DRAGER).get("/zaken/" + zaak);
        EenUitvoer.Bestand bestand = gemaakt("auditor", "fg", false);

        assertThat(bestand.delen().keySet())
                .containsExactly(
                        "LEESMIJ.txt",
                        "velden.csv",
                        "regels.csv",
                        "regels.json",
                        "regels-001.pdf",
                        "publieke-sleutel.pem",
                        "manifest.json",
                        "manifest.sig");
        JsonNode gelezen = regel(bestand, "zaak");
        assertThat(gelezen.path("trace_id").asText()).hasSize(32);
        assertThat(gelezen.path("span_id").asText()).hasSize(16);
        assertThat(gelezen.path("name").asText()).isEqualTo("lezen");
        assertThat(gelezen.path("start_time").asText())
                .startsWith("2026-02-09T")
                .endsWith("Z");
        assertThat(gelezen.path("status_code").asText()).isEqualTo("OK");
        JsonNode kenmerken = gelezen.path("attributes");
        assertThat(kenmerken.path("dpl.core.processing_activity_id").asText())
                .isEqualTo("urn:baken:verwerking:zorgcoordinatie");
        assertThat(kenmerken.path("dpl.core.data_subject_id").asText()).isEqualTo(zaak);
        assertThat(kenmerken.path("dpl.core.data_subject_id_type").asText()).isEqualTo("zaak");
        JsonNode wie = kenmerken.path("dpl.nen7513.users").path(0);
        assertThat(wie.path("userID").asText()).isEqualTo(account().id());
        assertThat(wie.has("userName")).isFalse();
        assertThat(wie.path("networkAccessPointID").asText()).isNotEmpty().doesNotContain("127.0.0.1");
        for (String deel : List.of("regels.csv", "regels.json", "manifest.json")) {
            assertThat(bestand.tekst(deel)).doesNotContain(account().naam());
        }
        assertThat(bestand.tekst("velden.csv")).contains("status_code;EventOutcomeIndicator");
        assertThat(EenVerzoek.tekst(bestand.delen().get("regels-001.pdf"))).contains("Uitvoer van het logboek", zaak);
    }

    @Test
    void metNamenAlleenAlsErOmGevraagdIsEnDeTweedePersoonDatZiet() throws IOException {
        Bezoeker.als(poort, DRAGER).get("/zaken/" + zaak);
        String nummer = uitvoeren.gevraagd("fg", zaak, true);
        assertThat(Bezoeker.als(poort, "auditor").get("/vier-ogen/" + nummer).body())
                .contains("met namen", "netwerkadressen", "FICTIEF: wie keek", zaak);
        uitvoeren.akkoord("auditor", nummer);
        uitvoeren.maak();
        EenUitvoer.Bestand bestand = uitvoeren.haal("fg", nummer);
        assertThat(bestand.tekst("regels.csv")).contains(account().naam(), "127.0.0.1");
        assertThat(bestand.manifest().path("metNamen").asBoolean()).isTrue();
    }

    @Test
    void geenBestandZonderTweedePersoonEnNietVoorEenAnder() {
        String nummer = uitvoeren.gevraagd("auditor", zaak);
        uitvoeren.maak();
        assertThatThrownBy(() -> uitvoeren.haal("auditor", nummer)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> uitvoeren.akkoord("auditor", nummer)).isInstanceOf(Weigering.class);
        uitvoeren.akkoord("fg", nummer);
        assertThatThrownBy(() -> uitvoeren.haal("auditor", nummer))
                .as("nog niet gemaakt")
                .isInstanceOf(Weigering.class);
        uitvoeren.maak();
        assertThatThrownBy(() -> uitvoeren.haal("fg", nummer)).isInstanceOf(Weigering.class);
        Bezoeker auditor = Bezoeker.als(poort, "auditor");
        assertThat(auditor.get("/logboek/uitvoer/" + nummer + "/bestand"))
                .satisfies(antwoord -> assertThat(antwoord.headers().firstValue("Content-Type"))
                        .hasValue("application/zip"));
        vanDeZaakNaarDeUitvoer(auditor, nummer);
    }

    /** By the link at the line that tells of it. */
    private void vanDeZaakNaarDeUitvoer(Bezoeker auditor, String nummer) {
        Matcher spoor = SPOOR.matcher(auditor.get("/logboek/" + zaak).body());
        assertThat(spoor.find()).isTrue();
        assertThat(auditor.get(spoor.group(1)).body()).contains("href=\"/logboek/" + nummer + "\"");
        assertThat(auditor.get("/logboek/" + nummer).body()).contains("href=\"/logboek/uitvoer/" + nummer + "\"");
    }

    @Test
    void overDeBladzijdenKomtHetzelfdeFilterAan() {
        Bezoeker auditor = Bezoeker.als(poort, "auditor");
        assertThat(auditor.get("/logboek/" + zaak).body()).contains("/logboek/uitvoer/nieuw?nummer=" + zaak);
        assertThat(auditor.get("/logboek/uitvoer/nieuw?nummer=" + zaak).body())
                .contains("name=\"nummer\" value=\"" + zaak);
        HttpResponse<String> antwoord = auditor.post(
                "/logboek/uitvoer/nieuw",
                Map.of("nummer", zaak, "van", "2026-02-01", "tot", "2026-02-28", "reden", "FICTIEF: steekproef"));
        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(auditor.get(Bezoeker.locatie(antwoord)).body())
                .contains(zaak, "1 februari 2026 tot en met 28 februari 2026", "Wacht op een tweede persoon");
        String vraag = Bezoeker.locatie(antwoord).replace("/logboek/uitvoer/", "/vier-ogen/");
        assertThat(auditor.get(vraag).body()).contains("intrekken");
        assertThat(auditor.post("/logboek/uitvoer/nieuw", Map.of("nummer", zaak))
                        .statusCode())
                .as("zonder reden")
                .isEqualTo(422);
    }

    @Test
    void watIemandVerandertKomtUit() throws IOException {
        EenUitvoer.Bestand bestand = gemaakt("auditor", "fg", false);
        assertThat(bestand.fout()).isEmpty();

        Map<String, byte[]> regels = new LinkedHashMap<>(bestand.delen());
        regels.computeIfPresent("regels.csv", (naam, inhoud) -> vervang(inhoud, "lezen", "delen"));
        regels.computeIfPresent("regels.csv", (naam, inhoud) -> vervang(inhoud, "wijzigen", "lezen"));
        assertThat(fout(regels)).hasValueSatisfying(fout -> assertThat(fout).contains("regels.csv"));

        Map<String, byte[]> manifest = new LinkedHashMap<>(bestand.delen());
        manifest.computeIfPresent(
                "manifest.json", (naam, inhoud) -> vervang(inhoud, "\"regels\" : ", "\"regels\" : 1"));
        assertThat(fout(manifest)).hasValueSatisfying(fout -> assertThat(fout).contains("handtekening"));

        Map<String, byte[]> erbij = new LinkedHashMap<>(bestand.delen());
        erbij.put("extra.csv", new byte[] {1});
        assertThat(fout(erbij)).hasValueSatisfying(fout -> assertThat(fout).contains("extra.csv"));
    }

    @Test
    void naDeTijdIsHetBestandWegEnDaarvoorIsHetVersleuteld() {
        EenUitvoer.Bestand bestand = gemaakt("auditor", "fg", false);
        String nummer = bestand.manifest().path("nummer").asText();
        byte[] stuk = database.sql("select inhoud from uitvoer.stuk where uitvoer = ? and volgnummer = 0")
                .param(nummer)
                .query(byte[].class)
                .single();
        assertThat(new String(stuk, StandardCharsets.ISO_8859_1)).doesNotContain("LEESMIJ", zaak);
        assertThat(database.sql("select nummer from uitvoer.betreft where uitvoer = ?")
                        .param(nummer)
                        .query(String.class)
                        .list())
                .containsExactly(zaak);

        verhaal.verstrijkt(Duration.ofDays(8), zaak);
        assertThatThrownBy(() -> uitvoeren.haal("auditor", nummer)).isInstanceOf(Weigering.class);
        uitvoeren.maak();
        assertThat(database.sql("select count(*) from uitvoer.stuk where uitvoer = ?")
                        .param(nummer)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Bezoeker.als(poort, "auditor")
                        .get("/logboek/uitvoer/" + nummer)
                        .body())
                .contains("Verlopen");
    }

    private EenUitvoer.Bestand gemaakt(String wie, String tweede, boolean metNamen) {
        String nummer = uitvoeren.gevraagd(wie, zaak, metNamen);
        uitvoeren.akkoord(tweede, nummer);
        uitvoeren.maak();
        return uitvoeren.haal(wie, nummer);
    }

    private JsonNode regel(EenUitvoer.Bestand bestand, String wat) throws IOException {
        for (JsonNode regel : json.readTree(bestand.delen().get("regels.json"))) {
            if (regel.path("attributes").path("dpl.baken.wat").asText().equals(wat)) {
                return regel;
            }
        }
        throw new AssertionError("geen regel over " + wat);
    }

    private Accounts.Account account() {
        return accounts.zoekOpGebruikersnaam(DRAGER).orElseThrow();
    }

    private static byte[] vervang(byte[] inhoud, String oud, String nieuw) {
        return new String(inhoud, StandardCharsets.UTF_8).replace(oud, nieuw).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> fout(Map<String, byte[]> delen) throws IOException {
        ByteArrayOutputStream naar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(naar)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
            }
        }
        return controle.controleer(new ByteArrayInputStream(naar.toByteArray())).fout();
    }
}
