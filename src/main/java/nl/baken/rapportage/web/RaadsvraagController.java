// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Verzendkenmerk;
import nl.baken.rapportage.raadsvraag.Raadsvraagwijziging;
import nl.baken.rapportage.raadsvraag.Raadsvragen;
import nl.baken.rapportage.raadsvraag.RegistreerRaadsvraag;
import nl.baken.rapportage.raadsvraag.TrekRaadsvraagIn;
import nl.baken.termijn.VerzetTermijn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions of councils (P13.8): the list, registering one, its page, more time, and one that is taken back. */
@Controller
class RaadsvraagController {

    private static final String MAP = "processes/rapportage/formulieren/";
    private static final String REGISTREREN = MAP + "raadsvraag-registreren.form";
    private static final String INTREKKEN = MAP + "raadsvraag-intrekken.form";
    private static final String VERLENGEN = "processes/termijn/formulieren/termijn-verzetten.form";
    private static final String NAAR_DE_VRAAG = "redirect:/stuurinformatie/raadsvragen/{raadsvraag}";
    private static final String FORMULIERPAGINA = "rapportage/raadsvraag-formulier";

    private final Raadsvragen vragen;
    private final Raadsvraagwijziging wijziging;
    private final Beheerformulier formulier;

    RaadsvraagController(Raadsvragen vragen, Raadsvraagwijziging wijziging, Beheerformulier formulier) {
        this.vragen = vragen;
        this.wijziging = wijziging;
        this.formulier = formulier;
    }

    @Bean
    static Menuregel raadsvraagmenu() {
        return new Menuregel(62, "Raadsvragen", "/stuurinformatie/raadsvragen", Set.of(Rol.BELEIDSMEDEWERKER));
    }

    @GetMapping("/stuurinformatie/raadsvragen")
    String lijst(Model model) {
        model.addAttribute("rijen", vragen.lijst());
        return "rapportage/raadsvragen";
    }

    @GetMapping("/stuurinformatie/raadsvragen/nieuw")
    String nieuw(Model model) {
        formulier.toon(REGISTREREN, gemeenten(), model);
        model.addAttribute("kenmerk", Verzendkenmerk.nieuw());
        return "rapportage/raadsvraag-nieuw";
    }

    private Voorinvulling gemeenten() {
        return Voorinvulling.leeg().keuzes("gemeenten", vragen.gemeenten());
    }

    @PostMapping("/stuurinformatie/raadsvragen/nieuw")
    String registreer(
            @RequestParam MultiValueMap<String, String> verzonden, Model model, HttpServletResponse antwoord) {
        RaadsvraagNummer[] nieuw = new RaadsvraagNummer[1];
        String kenmerk = Verzendkenmerk.van(verzonden);
        boolean gedaan = formulier.doe(
                REGISTREREN,
                gemeenten(),
                verzonden,
                RegistreerRaadsvraag.class,
                opdracht -> nieuw[0] = wijziging.registreer(kenmerk, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("kenmerk", kenmerk);
            return "rapportage/raadsvraag-nieuw";
        }
        return "redirect:/stuurinformatie/raadsvragen/" + nieuw[0];
    }

    @GetMapping("/stuurinformatie/raadsvragen/{raadsvraag}")
    String toon(@PathVariable String raadsvraag, Model model) {
        model.addAttribute("blad", vragen.blad(nummer(raadsvraag)));
        return "rapportage/raadsvraag";
    }

    @GetMapping("/stuurinformatie/raadsvragen/{raadsvraag}/verlengen")
    String vraagVerlenging(@PathVariable String raadsvraag, Model model) {
        formulier.toon(VERLENGEN, uiterlijk(raadsvraag), model);
        return pagina(raadsvraag, "Termijn verlengen", "verlengen", model);
    }

    private Voorinvulling uiterlijk(String raadsvraag) {
        return Voorinvulling.leeg().waarde("naar", vragen.uiterlijk(nummer(raadsvraag)));
    }

    private static String pagina(String raadsvraag, String titel, String waarheen, Model model) {
        model.addAttribute("raadsvraag", nummer(raadsvraag).waarde());
        model.addAttribute("titel", titel);
        model.addAttribute("waarheen", waarheen);
        return FORMULIERPAGINA;
    }

    @PostMapping("/stuurinformatie/raadsvragen/{raadsvraag}/verlengen")
    String verleng(
            @PathVariable String raadsvraag,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        RaadsvraagNummer nummer = nummer(raadsvraag);
        boolean gedaan = formulier.doe(
                VERLENGEN,
                uiterlijk(raadsvraag),
                verzonden,
                VerzetTermijn.class,
                opdracht -> wijziging.verleng(nummer, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina(raadsvraag, "Termijn verlengen", "verlengen", model);
        }
        door.addFlashAttribute("melding", "De termijn is verlengd. Laat de raad weten waarom het langer duurt.");
        return NAAR_DE_VRAAG;
    }

    @GetMapping("/stuurinformatie/raadsvragen/{raadsvraag}/intrekken")
    String vraagIntrekking(@PathVariable String raadsvraag, Model model) {
        vragen.uiterlijk(nummer(raadsvraag));
        formulier.toon(INTREKKEN, Voorinvulling.leeg(), model);
        return pagina(raadsvraag, "Vraag intrekken", "intrekken", model);
    }

    @PostMapping("/stuurinformatie/raadsvragen/{raadsvraag}/intrekken")
    String trekIn(
            @PathVariable String raadsvraag,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        RaadsvraagNummer nummer = nummer(raadsvraag);
        vragen.uiterlijk(nummer);
        boolean gedaan = formulier.doe(
                INTREKKEN,
                Voorinvulling.leeg(),
                verzonden,
                TrekRaadsvraagIn.class,
                opdracht -> wijziging.trekIn(nummer, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina(raadsvraag, "Vraag intrekken", "intrekken", model);
        }
        door.addFlashAttribute("melding", "De vraag is ingetrokken. Er is niets meer te doen.");
        return NAAR_DE_VRAAG;
    }

    /** What is no number is no question either. */
    private static RaadsvraagNummer nummer(String tekst) {
        try {
            return new RaadsvraagNummer(tekst);
        } catch (OngeldigNummer e) {
            throw new NietGevonden();
        }
    }
}
