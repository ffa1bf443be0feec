// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Handelingspoort;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of an act on a case that needs no task, such as a note or a contact that was made. */
@Controller
class HandelingController {

    private static final String KENMERK = "_kenmerk";

    private final Handelingspoort poort;
    private final HuidigeMedewerker huidige;

    HandelingController(Handelingspoort poort, HuidigeMedewerker huidige) {
        this.poort = poort;
        this.huidige = huidige;
    }

    @GetMapping("/zaken/{zaaknummer}/{module}/{handeling}")
    String toon(
            @PathVariable String zaaknummer, @PathVariable String module, @PathVariable String handeling, Model model) {
        Handelingspoort.Open open = open(zaaknummer, module, handeling);
        vul(
                model,
                open,
                poort.begin(open, huidige.wie()),
                Map.of(),
                UUID.randomUUID().toString());
        return "handeling";
    }

    @PostMapping("/zaken/{zaaknummer}/{module}/{handeling}")
    String doe(
            @PathVariable String zaaknummer,
            @PathVariable String module,
            @PathVariable String handeling,
            @RequestParam MultiValueMap<String, String> verzonden,
            HttpServletResponse antwoord,
            Model model,
            RedirectAttributes door) {
        Handelingspoort.Open open = open(zaaknummer, module, handeling);
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        String kenmerk = kenmerk(verzonden);
        Afloop afloop = poort.doe(open, kenmerk, getypt, huidige.wie());
        if (afloop instanceof Afloop.Afgerond klaar) {
            door.addFlashAttribute("melding", klaar.label());
            return "redirect:" + poort.vervolg(open);
        }
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        vul(model, open, getypt, ((Afloop.Afgekeurd) afloop).fouten(), kenmerk);
        return "handeling";
    }

    /** Keeps the draft; answers with the fields only when other fields must show than the page has now. */
    @PostMapping("/zaken/{zaaknummer}/{module}/{handeling}/concept")
    @Nullable
    String bewaar(
            @PathVariable String zaaknummer,
            @PathVariable String module,
            @PathVariable String handeling,
            @RequestParam MultiValueMap<String, String> verzonden,
            HttpServletResponse antwoord,
            Model model) {
        Handelingspoort.Open open = open(zaaknummer, module, handeling);
        Map<String, List<String>> getypt = Verzonden.velden(verzonden);
        poort.bewaar(open, huidige.wie(), getypt);
        List<Veld> velden = poort.velden(open, getypt, Map.of());
        if (namen(velden).equals(verzonden.getFirst("zichtbaar"))) {
            antwoord.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        model.addAttribute("naar", poort.vervolg(open));
        model.addAttribute("velden", velden);
        model.addAttribute("zichtbaar", namen(velden));
        return "fragmenten/taakvelden :: velden";
    }

    private Handelingspoort.Open open(String zaaknummer, String module, String handeling) {
        return poort.open(module, handeling, new ZaakNummer(zaaknummer)).orElseThrow(NietGevonden::new);
    }

    private void vul(
            Model model,
            Handelingspoort.Open open,
            Map<String, List<String>> getypt,
            Map<String, List<String>> fouten,
            String kenmerk) {
        List<Veld> velden = poort.velden(open, getypt, fouten);
        model.addAttribute("titel", open.handeling().titel());
        model.addAttribute("zaaknummer", open.nummer().waarde());
        model.addAttribute("velden", velden);
        model.addAttribute("zichtbaar", namen(velden));
        model.addAttribute("algemeneFouten", fouten.getOrDefault("", List.of()));
        model.addAttribute("kenmerk", kenmerk);
        model.addAttribute("pad", open.pad());
    }

    private static String kenmerk(MultiValueMap<String, String> verzonden) {
        String kenmerk = verzonden.getFirst(KENMERK);
        return kenmerk == null || kenmerk.isBlank() ? UUID.randomUUID().toString() : kenmerk;
    }

    private static String namen(List<Veld> velden) {
        return String.join(",", velden.stream().map(Veld::naam).toList());
    }
}
