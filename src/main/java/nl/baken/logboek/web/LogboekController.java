// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
import nl.baken.logboek.Regellezer.Blad;
import nl.baken.logboek.Regellezer.Plek;
import nl.baken.logboek.Terugblik;
import nl.baken.logboek.Verwerkingen;
import nl.baken.logboek.Zoeknummer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of lines over all numbers. What is typed is posted and comes back as codes in an address, so that what was
 * typed by mistake, such as a name, stands in none; and an address can be kept.
 */
@Controller
class LogboekController {

    private static final String LOGBOEK = "/logboek";
    private static final String PAGINA = "logboek/lijst";
    private static final String NA = "na";

    private final Terugblik terugblik;
    private final Filterlezer lezer;
    private final Filtervelden velden;
    private final Verwerkingen verwerkingen;
    private final Zoeknummer zoeknummer;
    private final Clock klok;

    LogboekController(
            Terugblik terugblik,
            Filterlezer lezer,
            Filtervelden velden,
            Verwerkingen verwerkingen,
            Zoeknummer zoeknummer,
            Clock klok) {
        this.terugblik = terugblik;
        this.lezer = lezer;
        this.velden = velden;
        this.verwerkingen = verwerkingen;
        this.zoeknummer = zoeknummer;
        this.klok = klok;
    }

    @Bean
    static Menuregel logboekmenu() {
        return new Menuregel(70, "Logboek", LOGBOEK, Set.of(Rol.AUDITOR, Rol.FG));
    }

    @GetMapping(LOGBOEK)
    String lijst(@RequestParam Map<String, String> codes, Model model, HttpServletResponse antwoord) {
        Filterlezer.Gelezen gelezen = lezer.lees(codes);
        if (!gelezen.isGoed()) {
            return opnieuw(codes, gelezen, model, antwoord);
        }
        toon(gelezen.filter(), Plek.lees(codes.get(NA)).orElse(null), model);
        return PAGINA;
    }

    private void toon(Filter filter, Plek na, Model model) {
        Blad blad = terugblik.lijst(filter, na);
        Map<String, String> getoond = new HashMap<>(filter.codes());
        getoond.put(Filter.VAN, Dag.toon(filter.van()));
        getoond.put(Filter.TOT, Dag.toon(filter.tot()));
        model.addAttribute("velden", velden.van(getoond, Map.of()));
        model.addAttribute("filter", filter);
        model.addAttribute("blad", blad);
        model.addAttribute("vervolg", blad.verder() == null ? null : adres(filter, blad.verder()));
        model.addAttribute("begin", na == null ? null : adres(filter, null));
        model.addAttribute("verwerkingen", verwerkingen.namen());
        model.addAttribute("zone", klok.getZone());
    }

    private static String adres(Filter filter, Plek na) {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(LOGBOEK);
        filter.codes().forEach(adres::queryParam);
        if (na != null) {
            adres.queryParam(NA, na.toString());
        }
        return adres.encode().build().toString();
    }

    @PostMapping("/logboek/filter")
    String filter(@RequestParam Map<String, String> getypt, Model model, HttpServletResponse antwoord) {
        Filterlezer.Gelezen gelezen = lezer.lees(getypt);
        return gelezen.isGoed()
                ? "redirect:" + adres(gelezen.filter(), null)
                : opnieuw(getypt, gelezen, model, antwoord);
    }

    private String opnieuw(
            Map<String, String> getypt, Filterlezer.Gelezen gelezen, Model model, HttpServletResponse antwoord) {
        model.addAttribute("velden", velden.van(getypt, gelezen.fouten()));
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGINA;
    }

    /** One number; a post for the same reason. */
    @PostMapping(LOGBOEK)
    String zoek(@RequestParam(defaultValue = "") String nummer, Model model) {
        Optional<String> gevonden = zoeknummer.lees(nummer);
        if (gevonden.isPresent()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/logboek/{nummer}").build(gevonden.get());
        }
        model.addAttribute("niets", true);
        model.addAttribute("velden", velden.van(lezer.standaard().codes(), Map.of()));
        return PAGINA;
    }
}
