// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import java.time.Clock;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.web.Modelantwoord;
import nl.baken.logboek.Terugblik;
import nl.baken.logboek.Zoeknummer;
import nl.baken.logboek.proces.Stapstand;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The path that one process took, drawn on its model and beside it in words. */
@Controller
class ProcesController {

    private final Terugblik terugblik;
    private final Zoeknummer zoeknummer;
    private final Clock klok;

    ProcesController(Terugblik terugblik, Zoeknummer zoeknummer, Clock klok) {
        this.terugblik = terugblik;
        this.zoeknummer = zoeknummer;
        this.klok = klok;
    }

    @GetMapping("/logboek/{nummer}/proces/{instantie}")
    String toon(@PathVariable String nummer, @PathVariable String instantie, Model model) {
        String gelezen = lees(nummer);
        model.addAttribute("nummer", gelezen);
        model.addAttribute("tekening", terugblik.tekening(gelezen, instantie));
        model.addAttribute("standen", Stapstand.values());
        model.addAttribute("zone", klok.getZone());
        return "logboek/proces";
    }

    @GetMapping("/logboek/{nummer}/proces/{instantie}/model")
    ResponseEntity<String> model(@PathVariable String nummer, @PathVariable String instantie) {
        return Modelantwoord.van(terugblik.model(lees(nummer), instantie));
    }

    private String lees(String nummer) {
        return zoeknummer.lees(nummer).orElseThrow(NietGevonden::new);
    }
}
