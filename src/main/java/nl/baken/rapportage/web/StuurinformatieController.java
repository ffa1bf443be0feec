// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.rapportage.Briefcijfers;
import nl.baken.rapportage.Stuurinformatie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page with the figures of a year. */
@Controller
class StuurinformatieController {

    private final Stuurinformatie stuurinformatie;
    private final Briefcijfers brief;
    private final Clock klok;

    StuurinformatieController(Stuurinformatie stuurinformatie, Briefcijfers brief, Clock klok) {
        this.stuurinformatie = stuurinformatie;
        this.brief = brief;
        this.klok = klok;
    }

    @Bean
    static Menuregel stuurmenu() {
        return new Menuregel(
                60,
                "Stuurinformatie",
                "/stuurinformatie",
                Set.of(Rol.MANAGER, Rol.BELEIDSMEDEWERKER, Rol.TEAMLEIDER_ZC));
    }

    /** A year without figures, or something that is no year, gives this year. */
    @GetMapping("/stuurinformatie")
    String toon(@RequestParam(required = false) @Nullable String jaar, Model model) {
        LocalDate vandaag = LocalDate.now(klok);
        var jaren = stuurinformatie.jaren(vandaag.getYear());
        int gekozen = jaren.stream()
                .filter(mogelijk -> mogelijk.toString().equals(jaar))
                .findFirst()
                .orElse(vandaag.getYear());
        model.addAttribute("jaren", jaren);
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("peildatum", vandaag);
        model.addAttribute("cijfers", stuurinformatie.over(gekozen));
        model.addAttribute("reeksen", brief.reeksen());
        model.addAttribute("kenmerk", Briefcijfers.KENMERK);
        return "rapportage/stuurinformatie";
    }
}
