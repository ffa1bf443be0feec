// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Pdfblad;
import nl.baken.logboek.Zoeknummer;
import nl.baken.logboek.vernietiging.Blijfreden;
import nl.baken.logboek.vernietiging.Lijst;
import nl.baken.logboek.vernietiging.Vernietigingen;
import nl.baken.toegang.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is due to be destroyed, the lists, and the certificate of each of them. */
@Controller
class VernietigingController {

    private static final String KEUZE = "keuze.";
    private static final String WEG = "weg";

    private final Vernietigingen vernietigingen;
    private final Accounts accounts;
    private final Pdfblad pdf;
    private final Zoeknummer zoeknummer;

    VernietigingController(Vernietigingen vernietigingen, Accounts accounts, Pdfblad pdf, Zoeknummer zoeknummer) {
        this.vernietigingen = vernietigingen;
        this.accounts = accounts;
        this.pdf = pdf;
        this.zoeknummer = zoeknummer;
    }

    @Bean
    static Menuregel vernietigingsmenu() {
        return new Menuregel(71, "Vernietiging", "/vernietiging", Set.of(Rol.TEAMLEIDER_ZC, Rol.AUDITOR, Rol.FG));
    }

    @GetMapping("/vernietiging")
    String toon(Model model) {
        model.addAttribute("overzicht", vernietigingen.overzicht());
        model.addAttribute("redenen", Blijfreden.values());
        return "logboek/vernietiging";
    }

    @PostMapping("/vernietiging")
    String stelOp(@RequestParam Map<String, String> verzonden, RedirectAttributes door) {
        try {
            String lijst = vernietigingen.stelOp(keuzes(verzonden));
            door.addFlashAttribute("melding", "De lijst wacht op een tweede persoon. Tot die tijd verdwijnt er niets.");
            return "redirect:/vernietiging/" + lijst;
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
            return "redirect:/vernietiging";
        }
    }

    /** What was not chosen is not on the list. */
    private static Map<String, @Nullable Blijfreden> keuzes(Map<String, String> verzonden) {
        Map<String, @Nullable Blijfreden> keuzes = new LinkedHashMap<>();
        verzonden.forEach((veld, waarde) -> {
            if (veld.startsWith(KEUZE) && !waarde.isEmpty()) {
                keuzes.put(veld.substring(KEUZE.length()), waarde.equals(WEG) ? null : reden(waarde));
            }
        });
        return keuzes;
    }

    private static Blijfreden reden(String code) {
        try {
            return Blijfreden.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new Weigering("Kies een reden uit de lijst.");
        }
    }

    @GetMapping("/vernietiging/{lijst}")
    String bewijs(@PathVariable String lijst, Model model) {
        Lijst.Bewijs bewijs = vernietigingen.bewijs(lijst, Actie.LEZEN);
        model.addAttribute("bewijs", bewijs);
        model.addAttribute("eerste", naam(bewijs.lijst().opgesteldDoor()));
        model.addAttribute("tweede", naam(bewijs.lijst().tweede()));
        model.addAttribute("gebleven", vernietigingen.gebleven(lijst));
        return "logboek/bewijs";
    }

    /** A post: a number stands in no address where it was only asked for. */
    @PostMapping("/vernietiging/{lijst}/nagaan")
    String gaNa(@PathVariable String lijst, @RequestParam(defaultValue = "") String nummer, RedirectAttributes door) {
        boolean ja = zoeknummer
                .lees(nummer)
                .map(gelezen -> vernietigingen.bewijst(lijst, gelezen))
                .orElse(false);
        door.addFlashAttribute(
                "melding",
                ja
                        ? "Ja: dit nummer is met deze lijst vernietigd."
                        : "Nee: dit nummer staat niet in dit bewijs. Kijk of het nummer klopt.");
        return "redirect:/vernietiging/{lijst}";
    }

    @GetMapping("/vernietiging/{lijst}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String lijst) {
        Lijst.Bewijs bewijs = vernietigingen.bewijs(lijst, Actie.EXPORTEREN);
        byte[] blad = pdf.van(
                "vernietiging",
                Map.of(
                        "bewijs", bewijs,
                        "eerste", naam(bewijs.lijst().opgesteldDoor()),
                        "tweede", naam(bewijs.lijst().tweede())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("vernietiging-" + bewijs.lijst().nummer() + ".pdf")
                                .build()
                                .toString())
                .body(blad);
    }

    private String naam(@Nullable String account) {
        return account == null
                ? "Nog niemand"
                : accounts.zoek(account).map(Accounts.Account::naam).orElse("Onbekend account");
    }
}
