// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.toegang.Accounts;
import nl.baken.zorgcoordinatie.Afwezigheidsbord;
import nl.baken.zorgcoordinatie.Afwezigmelding;
import nl.baken.zorgcoordinatie.MeldAfwezigheid;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag;
import org.jspecify.annotations.Nullable;
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

/** Who is away and who stands in (X5). */
@Controller
class AfwezigheidController {

    private static final String FORMULIER = "afwezigheid-melden";
    private static final String ADRES = "/zorgcoordinatie/afwezigheid";
    private static final String PAGINA = "zorgcoordinatie/afwezigheid";
    private static final String ZAAK = "zaak-";

    private final Afwezigheidsbord bord;
    private final Afwezigmelding melding;
    private final Beheerformulier formulier;

    AfwezigheidController(Afwezigheidsbord bord, Afwezigmelding melding, Beheerformulier formulier) {
        this.bord = bord;
        this.melding = melding;
        this.formulier = formulier;
    }

    @GetMapping(ADRES)
    String toon(Model model) {
        model.addAttribute("afwezig", bord.lijst());
        formulier.toon(FORMULIER, bekend(), model);
        return PAGINA;
    }

    @PostMapping(ADRES)
    String meld(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        model.addAttribute("afwezig", bord.lijst());
        long[] gemeld = new long[1];
        boolean gedaan = formulier.doe(
                FORMULIER,
                bekend(),
                verzonden,
                MeldAfwezigheid.class,
                opdracht -> {
                    Afwezigmelding.Gemeld nieuw = melding.meld(opdracht);
                    gemeld[0] = nieuw.id();
                    bericht(nieuw.uitslag(), door);
                },
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        return naar(gemeld[0]);
    }

    @GetMapping(ADRES + "/{afwezigheid}")
    String blad(@PathVariable long afwezigheid, Model model) {
        model.addAttribute("blad", bord.blad(afwezigheid));
        return "zorgcoordinatie/afwezigheid-verdelen";
    }

    /** What is chosen at the top for all, goes before what is chosen by case. */
    @PostMapping(ADRES + "/{afwezigheid}")
    String kies(
            @PathVariable long afwezigheid,
            @RequestParam Map<String, String> verzonden,
            @RequestParam(defaultValue = "") String alles,
            RedirectAttributes door) {
        return veilig(afwezigheid, door, () -> {
            Map<String, String> perZaak = new HashMap<>();
            verzonden.forEach((veld, waarde) -> {
                if (veld.startsWith(ZAAK)) {
                    perZaak.put(veld.substring(ZAAK.length()), waarde);
                }
            });
            bericht(
                    alles.isEmpty() ? melding.kies(afwezigheid, perZaak) : melding.kiesVoorAlle(afwezigheid, alles),
                    door);
        });
    }

    @PostMapping(ADRES + "/{afwezigheid}/einde")
    String einde(
            @PathVariable long afwezigheid, @RequestParam(defaultValue = "") String totEnMet, RedirectAttributes door) {
        return veilig(afwezigheid, door, () -> {
            melding.zetEinde(afwezigheid, dag(totEnMet));
            door.addFlashAttribute("melding", "Het einde is opgeslagen.");
        });
    }

    @PostMapping(ADRES + "/{afwezigheid}/terug")
    String terug(@PathVariable long afwezigheid, RedirectAttributes door) {
        return veilig(afwezigheid, door, () -> {
            melding.terug(afwezigheid);
            door.addFlashAttribute("melding", "Klaar. Open taken zijn terug bij de zorgcoördinator.");
        });
    }

    private static String veilig(long afwezigheid, RedirectAttributes door, Runnable stap) {
        try {
            stap.run();
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return naar(afwezigheid);
    }

    private static void bericht(Overdrachtsuitslag uitslag, RedirectAttributes door) {
        door.addFlashAttribute(uitslag.isCompleet() ? "melding" : "foutmelding", uitslag.inWoorden());
    }

    private static String naar(long afwezigheid) {
        return "redirect:" + ADRES + "/" + afwezigheid;
    }

    private static @Nullable LocalDate dag(String getypt) {
        if (getypt.isBlank()) {
            return null;
        }
        return Datuminvoer.lees(getypt)
                .orElseThrow(() -> new Weigering("totEnMet", "Vul een datum in, bijvoorbeeld 5-3-2026."));
    }

    private Voorinvulling bekend() {
        List<Accounts.Account> mensen = melding.meldbaar();
        return Voorinvulling.leeg()
                .keuzes(
                        "collegas",
                        mensen.stream()
                                .map(account -> new Keuze(account.id(), account.naam()))
                                .toList())
                .keuzes(
                        "waarnemers",
                        melding.waarnemers().stream()
                                .map(account -> new Keuze(account.id(), account.naam()))
                                .toList())
                .waarde("account", mensen.size() == 1 ? mensen.get(0).id() : null);
    }

    @Bean
    static Menuregel afwezigheidsmenu() {
        return new Menuregel(22, "Afwezigheid", ADRES, Set.of(Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC));
    }
}
