// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Heraanmelding;
import nl.baken.toegang.MaakAccount;
import nl.baken.toegang.Organisaties;
import nl.baken.toegang.WijzigRollen;
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

/** The accounts: who works here, in which roles. No page of administration shows anything of a case. */
@Controller
class AccountController {

    private static final String MAKEN = "account-maken";
    private static final String ROLLEN = "rollen-wijzigen";

    private final Accountbeheer beheer;
    private final Organisaties organisaties;
    private final Beheerformulier formulier;
    private final Tweedepersoonblok tweedepersoon;
    private final Heraanmelding heraanmelding;

    AccountController(
            Accountbeheer beheer,
            Organisaties organisaties,
            Beheerformulier formulier,
            Tweedepersoonblok tweedepersoon,
            Heraanmelding heraanmelding) {
        this.heraanmelding = heraanmelding;
        this.tweedepersoon = tweedepersoon;
        this.beheer = beheer;
        this.organisaties = organisaties;
        this.formulier = formulier;
    }

    @Bean
    static Menuregel beheermenu() {
        return new Menuregel(90, "Beheer", "/beheer", Set.of(Rol.FUNCTIONEEL_BEHEERDER));
    }

    @GetMapping("/beheer")
    String lijst(Model model) {
        model.addAttribute("accounts", beheer.bekijkAlle());
        model.addAttribute("wachtend", tweedepersoon.regels());
        return "beheer/accounts";
    }

    @GetMapping("/beheer/accounts/nieuw")
    String nieuw(Model model) {
        heraanmelding.eisRecenteAanmelding();
        formulier.toon(MAKEN, bekend(), model);
        model.addAttribute("kenmerk", beheer.nieuwKenmerk());
        return "beheer/account-nieuw";
    }

    @PostMapping("/beheer/accounts/nieuw")
    String maak(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        String kenmerk = Kenmerk.van(verzonden, beheer);
        model.addAttribute("kenmerk", kenmerk);
        boolean gedaan = formulier.doe(
                MAKEN,
                bekend(),
                verzonden,
                MaakAccount.class,
                opdracht -> {
                    Accountbeheer.NieuwAccount nieuw = beheer.maak(kenmerk, opdracht);
                    door.addAttribute("id", nieuw.id());
                    nieuw.eenmalig().ifPresent(geheim -> door.addFlashAttribute("eenmalig", geheim));
                },
                model);
        return gedaan ? "redirect:/beheer/accounts/{id}" : weiger(antwoord, "beheer/account-nieuw");
    }

    @GetMapping("/beheer/accounts/{id}")
    String toon(@PathVariable String id, Model model) {
        Accounts.Account account = beheer.bekijk(id);
        model.addAttribute("account", account);
        formulier.toon(
                ROLLEN,
                bekend().waarde("rollen", account.rollen().stream().sorted().toList()),
                model);
        return "beheer/account";
    }

    @PostMapping("/beheer/accounts/{id}")
    String wijzigRollen(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        boolean gedaan = formulier.doe(
                ROLLEN, bekend(), verzonden, WijzigRollen.class, opdracht -> beheer.wijzigRollen(id, opdracht), model);
        if (!gedaan) {
            model.addAttribute("account", beheer.bekijk(id));
            return weiger(antwoord, "beheer/account");
        }
        door.addFlashAttribute("melding", "De rollen zijn opgeslagen.");
        return "redirect:/beheer/accounts/{id}";
    }

    private Voorinvulling bekend() {
        return Voorinvulling.leeg()
                .keuzes(
                        "rollen",
                        Arrays.stream(Rol.values())
                                .map(rol -> new Keuze(rol.code(), rol.omschrijving()))
                                .toList())
                .keuzes(
                        "organisaties",
                        organisaties.alle().stream()
                                .map(organisatie -> new Keuze(organisatie.id(), organisatie.naam()))
                                .toList());
    }

    private static String weiger(HttpServletResponse antwoord, String pagina) {
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return pagina;
    }
}
