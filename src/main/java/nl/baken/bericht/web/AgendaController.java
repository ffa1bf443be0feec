// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.baken.bericht.Agenda;
import nl.baken.gedeeld.bericht.Agendaregel;
import nl.baken.gedeeld.web.Menuregel;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is coming, a month at a time, as a list. */
@Controller
class AgendaController {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEEE d MMMM", NEDERLANDS);
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm 'uur'");

    private final Agenda agenda;
    private final Clock klok;

    AgendaController(Agenda agenda, Clock klok) {
        this.agenda = agenda;
        this.klok = klok;
    }

    @Bean
    static Menuregel agendamenu() {
        return new Menuregel(7, "Agenda", "/agenda", Set.of());
    }

    record Regel(String tijd, String tekst, String adres, String uid) {}

    record Dagdeel(String dag, List<Regel> regels) {}

    /** Something that is no month gives this month. */
    @GetMapping("/agenda")
    String toon(@RequestParam(defaultValue = "") String maand, Model model) {
        YearMonth gekozen = maand(maand);
        List<Agendaregel> regels = agenda.bekijk(gekozen);
        model.addAttribute("gekozen", MAAND.format(gekozen));
        model.addAttribute("vorige", gekozen.minusMonths(1).toString());
        model.addAttribute("volgende", gekozen.plusMonths(1).toString());
        model.addAttribute(
                "dagen",
                regels.stream()
                        .map(Agendaregel::dag)
                        .distinct()
                        .map(dag -> dag(dag, regels))
                        .toList());
        return "bericht/agenda";
    }

    @GetMapping("/agenda/bestand")
    ResponseEntity<byte[]> bestand(@RequestParam String punt) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("afspraak.ics")
                                .build()
                                .toString())
                .body(agenda.bestand(punt).getBytes(StandardCharsets.UTF_8));
    }

    /** Of a year that people write with four digits. */
    private YearMonth maand(String gevraagd) {
        try {
            YearMonth gelezen = YearMonth.parse(gevraagd);
            return Math.abs(gelezen.getYear() - Year.now(klok).getValue()) > 100 ? YearMonth.now(klok) : gelezen;
        } catch (DateTimeException e) {
            return YearMonth.now(klok);
        }
    }

    private static Dagdeel dag(LocalDate dag, List<Agendaregel> alle) {
        return new Dagdeel(
                DAG.format(dag),
                alle.stream()
                        .filter(regel -> regel.dag().equals(dag))
                        .map(AgendaController::regel)
                        .toList());
    }

    private static Regel regel(Agendaregel regel) {
        return new Regel(
                regel.tijd() == null ? "" : TIJD.format(regel.tijd()),
                regel.tekst(),
                regel.adres(),
                regel.uid() == null ? "" : regel.uid());
    }
}
