// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.OudeAanmelding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Typing the password again, and then on. A page is simply asked for again. What somebody sent is not lost and not kept
 * here either: it travels along in the form, and after the password it is sent on with one click.
 */
@Controller
class OpnieuwController {

    private static final String PAGINA = "opnieuw-aanmelden";
    /** Before the name of a field that travels along. */
    private static final String MEE = "mee.";

    private final Heraanmelding heraanmelding;

    OpnieuwController(Heraanmelding heraanmelding) {
        this.heraanmelding = heraanmelding;
    }

    /** One value of a field that was sent. */
    record Meegenomen(String naam, String waarde) {}

    @GetMapping("/opnieuw-aanmelden")
    String toon(
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(required = false) @Nullable String mislukt,
            Model model) {
        if (mislukt != null) {
            model.addAttribute("fout", Aanmeldfout.vanDeel(mislukt).uitleg());
        }
        vul(model, Terugadres.veilig(terug), false, List.of());
        return PAGINA;
    }

    @PostMapping("/opnieuw-aanmelden")
    String toonAan(
            @RequestParam(defaultValue = "") String wachtwoord,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String terug,
            @RequestParam(defaultValue = "false") boolean verzenden,
            Model model,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {
        String doel = Terugadres.veilig(terug);
        List<Meegenomen> mee = velden(verzoek.getParameterMap(), MEE);
        vul(model, doel, verzenden, mee);
        try {
            heraanmelding.toonAan(Geheim.van(wachtwoord), code);
        } catch (Weigering weigering) {
            model.addAttribute("fout", weigering.getMessage());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        verzoek.changeSessionId();
        return verzenden ? "opnieuw-verder" : "redirect:" + doel;
    }

    private void vul(Model model, String terug, boolean verzenden, List<Meegenomen> mee) {
        model.addAttribute("terug", terug);
        model.addAttribute("verzenden", verzenden);
        model.addAttribute("mee", mee);
        model.addAttribute("metCode", heraanmelding.metCode());
        // Also here: what every page gets, a page in answer to an exception does not.
        model.addAttribute("bijOrganisatie", heraanmelding.bijOrganisatie());
    }

    private static List<Meegenomen> velden(Map<String, String[]> verzonden, String voorvoegsel) {
        return verzonden.entrySet().stream()
                .filter(veld ->
                        veld.getKey().startsWith(voorvoegsel) && !veld.getKey().equals(voorvoegsel + "_csrf"))
                .flatMap(veld -> Stream.of(veld.getValue())
                        .map(waarde -> new Meegenomen(veld.getKey().substring(voorvoegsel.length()), waarde)))
                .toList();
    }

    /** Wherever in Baken an act asked for a recent sign-in. */
    @ControllerAdvice
    static class Opvang {

        private final OpnieuwController pagina;

        Opvang(OpnieuwController pagina) {
            this.pagina = pagina;
        }

        @ExceptionHandler(OudeAanmelding.class)
        ModelAndView vraag(HttpServletRequest verzoek) {
            if ("GET".equals(verzoek.getMethod())) {
                String vraag = verzoek.getQueryString();
                String terug = Terugadres.veilig(verzoek.getRequestURI() + (vraag == null ? "" : "?" + vraag));
                return new ModelAndView("redirect:"
                        + UriComponentsBuilder.fromPath("/opnieuw-aanmelden")
                                .queryParam("terug", "{terug}")
                                .encode()
                                .buildAndExpand(terug)
                                .toUriString());
            }
            ModelAndView antwoord = new ModelAndView(PAGINA, HttpStatus.UNPROCESSABLE_ENTITY);
            Model model = new org.springframework.ui.ExtendedModelMap();
            pagina.vul(model, Terugadres.veilig(verzoek.getRequestURI()), true, velden(verzoek.getParameterMap(), ""));
            return antwoord.addAllObjects(model.asMap());
        }
    }
}
