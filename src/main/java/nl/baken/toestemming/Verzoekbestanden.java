// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.web.Pdfblad;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The papers of an answer as they leave: the letter, and the extract as PDF and JSON. Made once and kept encrypted. */
@Service
class Verzoekbestanden {

    private static final String PLEK = "toestemming.verzoek_bestand.inhoud";

    private final Uittreksels uittreksels;
    private final Pdfblad pdf;
    private final ObjectMapper json;
    private final JdbcClient database;
    private final Kluis kluis;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    Verzoekbestanden(
            Uittreksels uittreksels,
            Pdfblad pdf,
            ObjectMapper json,
            JdbcClient database,
            Kluis kluis,
            HuidigeMedewerker huidige,
            Clock klok) {
        this.uittreksels = uittreksels;
        this.pdf = pdf;
        this.json = json;
        this.database = database;
        this.kluis = kluis;
        this.huidige = huidige;
        this.klok = klok;
    }

    /** A paper that is kept. */
    public enum Bestand {
        BRIEF("brief.pdf", "application/pdf", "De brief"),
        UITTREKSEL_PDF("uittreksel.pdf", "application/pdf", "Het uittreksel om te lezen (PDF)"),
        UITTREKSEL_JSON("uittreksel.json", "application/json", "Het uittreksel voor een computer (JSON)");

        private final String naam;
        private final String type;
        private final String omschrijving;

        Bestand(String naam, String type, String omschrijving) {
            this.naam = naam;
            this.type = type;
            this.omschrijving = omschrijving;
        }

        public String naam() {
            return naam;
        }

        public String type() {
            return type;
        }

        public String omschrijving() {
            return omschrijving;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One line as it leaves. */
    public record Uitregel(String label, String waarde) {}

    public record Uitgroep(String kop, String bron, List<Uitregel> regels) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void maak(Verzoek verzoek, List<Wisregels.Gewist> gewist) {
        bewaar(verzoek, Bestand.BRIEF, pdf.van("avg-brief", brief(verzoek, gewist)));
        if (verzoek.soort().isMetUittreksel() && verzoek.isToegewezen()) {
            List<Uitgroep> groepen = groepen(verzoek);
            Map<String, Object> blad = gegevens(verzoek);
            blad.put("groepen", groepen);
            bewaar(verzoek, Bestand.UITTREKSEL_PDF, pdf.van("avg-uittreksel", blad));
            bewaar(verzoek, Bestand.UITTREKSEL_JSON, alsJson(verzoek, groepen));
        }
    }

    private Map<String, Object> brief(Verzoek verzoek, List<Wisregels.Gewist> gewist) {
        Map<String, Object> brief = gegevens(verzoek);
        brief.put("weg", gewist.stream().filter(Wisregels.Gewist::isWeg).toList());
        brief.put("blijft", gewist.stream().filter(regel -> !regel.isWeg()).toList());
        brief.put("motief", verzoek.motief() == null ? "" : verzoek.motief().tekst());
        return brief;
    }

    /** A letter may be seen by others: it has the request and the answer, and nothing of the file. */
    private Map<String, Object> gegevens(Verzoek verzoek) {
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("kenmerk", verzoek.kenmerk());
        gegevens.put("soort", verzoek.soort().name());
        gegevens.put("omschrijving", verzoek.soort().omschrijving());
        gegevens.put("artikel", verzoek.soort().artikel());
        gegevens.put("besluit", String.valueOf(verzoek.besluit()));
        gegevens.put("ontvangen", Dag.toon(verzoek.ontvangenOp()));
        gegevens.put("vandaag", Dag.toon(LocalDate.now(klok)));
        return gegevens;
    }

    /** What is left out stands there as left out, with the reason, so that nobody thinks this is all. */
    private List<Uitgroep> groepen(Verzoek verzoek) {
        Map<String, Uitgroep> groepen = new LinkedHashMap<>();
        for (Uittreksels.Regel regel : uittreksels.regels(verzoek.id())) {
            groepen.computeIfAbsent(regel.kop(), kop -> new Uitgroep(kop, regel.bron(), new ArrayList<>()))
                    .regels()
                    .add(
                            regel.weg() == null
                                    ? new Uitregel(
                                            regel.gegeven().label(),
                                            regel.gegeven().waarde())
                                    : new Uitregel("Weggelaten", regel.weg().omschrijving()));
        }
        return List.copyOf(groepen.values());
    }

    private byte[] alsJson(Verzoek verzoek, List<Uitgroep> groepen) {
        try {
            return json.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(Map.of(
                            "kenmerk",
                            verzoek.kenmerk(),
                            "gemaaktOp",
                            LocalDate.now(klok).toString(),
                            "grondslag",
                            verzoek.soort().artikel(),
                            "groepen",
                            groepen));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("uittreksel is niet te schrijven");
        }
    }

    private void bewaar(Verzoek verzoek, Bestand soort, byte[] inhoud) {
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into toestemming.verzoek_bestand (verzoek, soort, rij, inhoud, door, op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        verzoek.id(),
                        soort.code(),
                        rij,
                        kluis.sluit(Geheim.van(Base64.getEncoder().encodeToString(inhoud)), PLEK, rij),
                        huidige.wie().id(),
                        Timestamp.from(klok.instant()))
                .update();
    }

    /** Which papers there are; of what was made again after a no, the last. */
    List<Bestand> soorten(long verzoek) {
        return database
                .sql("select distinct soort from toestemming.verzoek_bestand where verzoek = ? order by soort")
                .param(verzoek)
                .query(String.class)
                .list()
                .stream()
                .map(code -> Bestand.valueOf(code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    Optional<byte[]> lees(long verzoek, Bestand soort) {
        return database.sql(
                        """
                        select rij, inhoud from toestemming.verzoek_bestand
                        where verzoek = ? and soort = ? order by id desc limit 1""")
                .params(verzoek, soort.code())
                .query((rij, n) -> kluis.open(rij.getBytes("inhoud"), PLEK, rij.getString("rij"))
                        .tekst()
                        .getBytes(StandardCharsets.US_ASCII))
                .optional()
                .map(tekst -> Base64.getDecoder().decode(tekst));
    }
}
