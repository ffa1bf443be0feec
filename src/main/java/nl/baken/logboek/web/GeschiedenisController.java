// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Gebeurtenis.Soort;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.UitvoerNummer;
import nl.baken.gedeeld.VernietigingNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.logboek.Filterlezer;
import nl.baken.logboek.Regellezer.Plek;
import nl.baken.logboek.Terugblik;
import nl.baken.logboek.ToonNamen;
import nl.baken.logboek.Zoeknummer;
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

/** The history of one number. A number without lines and one that does not exist look the same. */
@Controller
class GeschiedenisController {

    private static final String FORMULIER = "namen-tonen";
    private static final String PAGINA = "logboek/nummer";

    private final Terugblik terugblik;
    private final Zoeknummer zoeknummer;
    private final Beheerformulier formulier;
    private final Filtervelden velden;
    private final Filterlezer lezer;
    private final Clock klok;

    GeschiedenisController(
            Terugblik terugblik,
            Zoeknummer zoeknummer,
            Beheerformulier formulier,
            Filtervelden velden,
            Filterlezer lezer,
            Clock klok) {
        this.terugblik = terugblik;
        this.zoeknummer = zoeknummer;
        this.formulier = formulier;
        this.velden = velden;
        this.lezer = lezer;
        this.klok = klok;
    }

    @GetMapping("/logboek/{nummer}")
    String toon(
            @PathVariable String nummer,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return vul(nummer, soort, na, model);
    }

    private String vul(String nummer, String soort, String na, Model model) {
        Soort welke = Arrays.stream(Soort.values())
                .filter(een -> een.code().equals(soort))
                .findFirst()
                .orElse(null);
        Optional<Terugblik.Verhaal> verhaal = zoeknummer
                .lees(nummer)
                .flatMap(gelezen -> terugblik.over(gelezen, welke, Plek.lees(na).orElse(null)));
        if (verhaal.isEmpty()) {
            model.addAttribute("niets", true);
            model.addAttribute("velden", velden.van(lezer.standaard().codes(), Map.of()));
            return "logboek/lijst";
        }
        model.addAttribute("verhaal", verhaal.get());
        model.addAttribute("eigenBlad", eigenBlad(verhaal.get().nummer()));
        model.addAttribute("soorten", Soort.values());
        model.addAttribute("soort", welke);
        model.addAttribute("na", na);
        model.addAttribute("zone", klok.getZone());
        return PAGINA;
    }

    /** Where a certificate or an export itself stands; null for other numbers. */
    private static @Nullable String eigenBlad(String nummer) {
        if (nummer.startsWith(VernietigingNummer.VOORVOEGSEL)) {
            return "/vernietiging/" + nummer;
        }
        return nummer.startsWith(UitvoerNummer.VOORVOEGSEL) ? "/logboek/uitvoer/" + nummer : null;
    }

    @PostMapping("/logboek/{nummer}/namen")
    String vraagNamen(
            @PathVariable String nummer,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        String gelezen = zoeknummer.lees(nummer).orElseThrow(NietGevonden::new);
        boolean gedaan = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                verzonden,
                ToonNamen.class,
                opdracht -> terugblik.vraagNamen(gelezen, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return vul(nummer, "", "", model);
        }
        door.addFlashAttribute(
                "melding", "Je vraag staat klaar voor een tweede persoon. Tot die ja zegt, verandert er niets.");
        door.addAttribute("nummer", gelezen);
        return "redirect:/logboek/{nummer}";
    }
}
