// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.toegang.Organisaties;
import nl.baken.zorgcoordinatie.Coordinatoren;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The caseload per coordinator, and what the proposal knows of each. */
@Controller
class TeamController {

    private final Coordinatoren coordinatoren;
    private final Organisaties organisaties;

    TeamController(Coordinatoren coordinatoren, Organisaties organisaties) {
        this.coordinatoren = coordinatoren;
        this.organisaties = organisaties;
    }

    @GetMapping("/zorgcoordinatie/team")
    String team(Model model) {
        model.addAttribute("team", coordinatoren.team());
        model.addAttribute("bron", coordinatoren.bron());
        model.addAttribute("regios", regios());
        return "zorgcoordinatie/team";
    }

    @PostMapping("/zorgcoordinatie/team/{account}")
    String wijzig(
            @PathVariable String account,
            @RequestParam String fte,
            @RequestParam(defaultValue = "") String talen,
            @RequestParam(defaultValue = "") List<String> regios,
            RedirectAttributes bericht) {
        try {
            coordinatoren.wijzig(account, getal(fte), talen(talen), Set.copyOf(regios));
            bericht.addFlashAttribute("melding", "Het profiel is opgeslagen.");
        } catch (Weigering weigering) {
            bericht.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return "redirect:/zorgcoordinatie/team";
    }

    private List<String> regios() {
        return organisaties.alle().stream()
                .map(Organisaties.Organisatie::gemeente)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static BigDecimal getal(String tekst) {
        try {
            return new BigDecimal(tekst.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new Weigering("fte", "Vul een aanstelling in van 0,01 tot en met 1 fte.");
        }
    }

    private static Set<String> talen(String tekst) {
        return Arrays.stream(tekst.split(","))
                .map(taal -> taal.strip().toLowerCase(Locale.ROOT))
                .filter(taal -> !taal.isEmpty())
                .collect(Collectors.toSet());
    }

    @Bean
    static Menuregel teammenu() {
        return new Menuregel(21, "Team", "/zorgcoordinatie/team", Set.of(Rol.TEAMLEIDER_ZC));
    }
}
