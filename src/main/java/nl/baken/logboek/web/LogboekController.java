// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.logboek.Terugblik;
import nl.baken.logboek.Zoeknummer;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Search by number, and the page of one number. A number without lines and one that does not exist look the same. */
@Controller
class LogboekController {

    private final Terugblik terugblik;
    private final Zoeknummer zoeknummer;
    private final Clock klok;

    LogboekController(Terugblik terugblik, Zoeknummer zoeknummer, Clock klok) {
        this.terugblik = terugblik;
        this.zoeknummer = zoeknummer;
        this.klok = klok;
    }

    @Bean
    static Menuregel logboekmenu() {
        return new Menuregel(70, "Logboek", "/logboek", Set.of(Rol.AUDITOR, Rol.FG));
    }

    @GetMapping("/logboek")
    String zoeken() {
        return "logboek/zoeken";
    }

    /** A post, so that what was typed by mistake, such as a name, stands in no address. */
    @PostMapping("/logboek")
    String zoek(@RequestParam(defaultValue = "") String nummer, Model model) {
        Optional<String> gevonden = zoeknummer.lees(nummer);
        if (gevonden.isPresent()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/logboek/{nummer}").build(gevonden.get());
        }
        model.addAttribute("niets", true);
        return "logboek/zoeken";
    }

    @GetMapping("/logboek/{nummer}")
    String toon(@PathVariable String nummer, Model model) {
        Optional<Terugblik.Blik> blik =
                zoeknummer.lees(nummer).map(terugblik::over).filter(gevonden -> !gevonden.isLeeg());
        if (blik.isEmpty()) {
            model.addAttribute("niets", true);
            return "logboek/zoeken";
        }
        model.addAttribute("nummer", zoeknummer.lees(nummer).orElseThrow());
        model.addAttribute("blik", blik.get());
        model.addAttribute("zone", klok.getZone());
        return "logboek/nummer";
    }
}
