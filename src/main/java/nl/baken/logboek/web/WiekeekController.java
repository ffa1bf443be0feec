// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.web.Pdfblad;
import nl.baken.logboek.Naamreden;
import nl.baken.logboek.Wiekeek;
import nl.baken.logboek.Wiekeekblad;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** "Wie heeft mijn dossier gezien?", on the screen and as PDF. */
@Controller
class WiekeekController {

    private static final Set<String> VELDEN = Set.of("van", "tot", "namen", "reden");

    private final Wiekeek wiekeek;
    private final Pdfblad pdf;

    WiekeekController(Wiekeek wiekeek, Pdfblad pdf) {
        this.wiekeek = wiekeek;
        this.pdf = pdf;
    }

    @GetMapping("/zaken/{zaaknummer}/wie-keek")
    String toon(
            @PathVariable String zaaknummer,
            @RequestParam Map<String, String> gevraagd,
            Model model,
            HttpServletResponse antwoord) {
        ZaakNummer zaak = new ZaakNummer(zaaknummer);
        Map<String, String> fouten = new HashMap<>();
        Wiekeek.Keuze keuze = keuze(gevraagd, fouten);
        try {
            model.addAttribute("blad", wiekeek.van(zaak, fouten.isEmpty() ? keuze : zonder(), Actie.LEZEN));
        } catch (Weigering weigering) {
            fouten.put(String.valueOf(weigering.veld()), weigering.getMessage());
            model.addAttribute("blad", wiekeek.van(zaak, zonder(), Actie.LEZEN));
        }
        if (!fouten.isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("gevraagd", gevraagd);
        model.addAttribute("fouten", fouten);
        model.addAttribute("redenen", Naamreden.values());
        return "logboek/wie-keek";
    }

    @GetMapping("/zaken/{zaaknummer}/wie-keek/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String zaaknummer, @RequestParam Map<String, String> gevraagd) {
        ZaakNummer zaak = new ZaakNummer(zaaknummer);
        Map<String, String> fouten = new HashMap<>();
        Wiekeek.Keuze keuze = keuze(gevraagd, fouten);
        if (!fouten.isEmpty()) {
            return naarDePagina(zaak, gevraagd);
        }
        Wiekeekblad gevonden;
        try {
            gevonden = wiekeek.van(zaak, keuze, Actie.AFDRUKKEN);
        } catch (Weigering weigering) {
            return naarDePagina(zaak, gevraagd);
        }
        byte[] blad = pdf.van("wie-keek", Map.of("blad", gevonden));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("wie-keek-" + zaak + ".pdf")
                                .build()
                                .toString())
                .body(blad);
    }

    /** Which says what is wrong with what was asked. */
    private static ResponseEntity<byte[]> naarDePagina(ZaakNummer zaak, Map<String, String> gevraagd) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/zaken/{zaak}/wie-keek");
        gevraagd.keySet().stream().filter(VELDEN::contains).forEach(veld -> adres.queryParam(veld, "{" + veld + "}"));
        Map<String, String> waarden = new HashMap<>(gevraagd);
        waarden.put("zaak", zaak.waarde());
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(adres.encode().buildAndExpand(waarden).toUri())
                .build();
    }

    private static Wiekeek.Keuze zonder() {
        return new Wiekeek.Keuze(null, null, null);
    }

    private static Wiekeek.Keuze keuze(Map<String, String> gevraagd, Map<String, String> fouten) {
        return new Wiekeek.Keuze(dag(gevraagd, "van", fouten), dag(gevraagd, "tot", fouten), reden(gevraagd, fouten));
    }

    private static @Nullable LocalDate dag(Map<String, String> gevraagd, String veld, Map<String, String> fouten) {
        String getypt = gevraagd.getOrDefault(veld, "");
        Optional<LocalDate> dag = Datuminvoer.lees(getypt);
        if (dag.isEmpty() && !getypt.isBlank()) {
            fouten.put(veld, "Dit is geen datum. Vul een datum in zoals 5 maart 2026.");
        }
        return dag.orElse(null);
    }

    private static @Nullable Naamreden reden(Map<String, String> gevraagd, Map<String, String> fouten) {
        if (!gevraagd.containsKey("namen")) {
            return null;
        }
        String code = gevraagd.getOrDefault("reden", "");
        Optional<Naamreden> reden = Stream.of(Naamreden.values())
                .filter(bekend -> bekend.code().equals(code))
                .findFirst();
        if (reden.isEmpty()) {
            fouten.put("reden", "Kies waarom de namen erbij moeten staan.");
        }
        return reden.orElse(null);
    }
}
