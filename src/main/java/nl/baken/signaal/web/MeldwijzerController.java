// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.signaal.BronOrganisatie;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Kenmerk;
import nl.baken.signaal.Meldwijzer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For anybody, also without an account: which signs, which route, where to report. Only codes come in, never in the
 * address; what is no code is not there. Nothing is kept: no cookie, no log line, nothing of who asks.
 */
@Controller
class MeldwijzerController {

    private static final String TERUG = "redirect:/meldwijzer";

    private final Meldwijzer wijzer;
    private final Meldkaarten kaarten;

    MeldwijzerController(Meldwijzer wijzer, Meldkaarten kaarten) {
        this.wijzer = wijzer;
        this.kaarten = kaarten;
    }

    @GetMapping("/meldwijzer")
    String begin(Model model) {
        return toon(Set.of(), model);
    }

    @PostMapping("/meldwijzer")
    String antwoord(
            @RequestParam(defaultValue = "") String functie,
            @RequestParam(defaultValue = "") List<String> gezien,
            @RequestParam(defaultValue = "") List<String> gevaar,
            @RequestParam(defaultValue = "") List<String> kenmerk,
            Model model) {
        Set<Indicator> indicatoren = kies(Indicator.class, gezien);
        Set<Gevaarvraag> gevaren = kies(Gevaarvraag.class, gevaar);
        Set<Kenmerk> kenmerken = kies(Kenmerk.class, kenmerk);
        functie(functie)
                .ifPresentOrElse(
                        wie -> model.addAttribute("functie", wie)
                                .addAttribute(
                                        "antwoord",
                                        wijzer.antwoord(new Meldwijzer.Vraag(wie, indicatoren, gevaren, kenmerken))),
                        () -> model.addAttribute(
                                "foutmelding", "Kies eerst je functie of organisatie. Dan zie je de routes."));
        return toon(codes(indicatoren, gevaren, kenmerken), model);
    }

    private String toon(Set<String> gekozen, Model model) {
        model.addAttribute("openbaar", true);
        model.addAttribute("functies", BronOrganisatie.values());
        model.addAttribute("gevaarvragen", Gevaarvraag.values());
        model.addAttribute("groepen", wijzer.groepen());
        model.addAttribute("kenmerken", wijzer.kenmerken());
        model.addAttribute("meldpunten", wijzer.meldpunten());
        model.addAttribute("gekozen", gekozen);
        return "signaal/meldwijzer";
    }

    @PostMapping("/meldwijzer/kaart")
    String kaart(@RequestParam(defaultValue = "") String functie, Model model) {
        return functie(functie)
                .map(wie -> {
                    model.addAllAttributes(kaarten.gegevens(wie)).addAttribute("openbaar", true);
                    return "signaal/meldkaart";
                })
                .orElse(TERUG);
    }

    /** Its name tells nobody who looks in a download folder for whom it is. */
    @PostMapping("/meldwijzer/kaart/pdf")
    ResponseEntity<byte[]> blad(@RequestParam(defaultValue = "") String functie) {
        Optional<BronOrganisatie> wie = functie(functie);
        if (wie.isEmpty()) {
            return ResponseEntity.status(302)
                    .header(HttpHeaders.LOCATION, "/meldwijzer")
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meldkaart.pdf")
                                .build()
                                .toString())
                .body(kaarten.pdf(wie.get()));
    }

    private static Optional<BronOrganisatie> functie(String code) {
        return Arrays.stream(BronOrganisatie.values())
                .filter(bron -> bron.code().equals(code))
                .findFirst();
    }

    private static <E extends Enum<E> & Codewoord> Set<E> kies(Class<E> soort, List<String> codes) {
        return EnumSet.allOf(soort).stream()
                .filter(woord -> codes.contains(woord.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(soort)));
    }

    @SafeVarargs
    private static Set<String> codes(Set<? extends Codewoord>... gekozen) {
        return Arrays.stream(gekozen).flatMap(Set::stream).map(Codewoord::code).collect(Collectors.toSet());
    }
}
