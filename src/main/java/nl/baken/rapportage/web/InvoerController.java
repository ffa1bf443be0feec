// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.baken.gedeeld.InvoerNummer;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.bijlage3.Cijferinvoer;
import nl.baken.rapportage.bijlage3.Registratieblad;
import nl.baken.rapportage.bijlage3.Registratieblad.Gelezen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering counts of CoMensha: choose a file, look at what is in it, ask a second person. Nothing is kept in between. */
@Controller
class InvoerController {

    private static final String PAGINA = "rapportage/bijlage-3-invoer";
    private static final String ADRES = "/stuurinformatie/bijlage-3/invoer";

    private final Cijferinvoer invoer;

    InvoerController(Cijferinvoer invoer) {
        this.invoer = invoer;
    }

    @GetMapping(ADRES)
    String toon(Model model) {
        vul(model);
        return PAGINA;
    }

    /** @param bestand to look at @param inhoud what was looked at before, to ask a second person about */
    @PostMapping(ADRES)
    String verwerk(
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(required = false) @Nullable String inhoud,
            @RequestParam(required = false) @Nullable String kenmerk,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door)
            throws IOException {
        try {
            if (inhoud == null) {
                bekijk(tekst(bestand), model, antwoord);
                vul(model);
                return PAGINA;
            }
            InvoerNummer nummer = nummer(kenmerk);
            if (!invoer.dienIn(nummer, inhoud)) {
                throw new Weigering(
                        "Deze cijfers zijn al beoordeeld of ingetrokken. Kies het bestand opnieuw om ze nog eens te sturen.");
            }
            door.addFlashAttribute(
                    "melding", "De cijfers wachten op een tweede persoon. Tot die tijd tellen ze niet mee.");
            return "redirect:/vier-ogen/" + nummer;
        } catch (Weigering weigering) {
            model.addAttribute("foutmelding", weigering.getMessage());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            vul(model);
            return PAGINA;
        }
    }

    @GetMapping(ADRES + "/voorbeeld.csv")
    ResponseEntity<String> voorbeeld() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bijlage-3-voorbeeld.csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(invoer.voorbeeld());
    }

    private void bekijk(String inhoud, Model model, HttpServletResponse antwoord) {
        Gelezen gelezen = invoer.lees(inhoud);
        model.addAttribute("gelezen", gelezen);
        if (gelezen.isGoed()) {
            model.addAttribute("voorbeeld", invoer.bekijk(gelezen));
            model.addAttribute("inhoud", inhoud);
            model.addAttribute("kenmerk", InvoerNummer.nieuw().waarde());
        } else {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
    }

    private void vul(Model model) {
        model.addAttribute("overzicht", invoer.overzicht());
        model.addAttribute("codes", invoer.codes());
        model.addAttribute("koppen", String.join(";", Registratieblad.KOPPEN));
    }

    private static String tekst(@Nullable MultipartFile bestand) throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            throw new Weigering("Kies eerst een bestand met cijfers.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bestand.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Weigering("Dit bestand is niet in UTF-8. Kies bij opslaan voor CSV UTF-8.");
        }
    }

    /** The form sent twice makes one question: its number was on the page. */
    private static InvoerNummer nummer(@Nullable String kenmerk) {
        try {
            return new InvoerNummer(String.valueOf(kenmerk));
        } catch (OngeldigNummer e) {
            return InvoerNummer.nieuw();
        }
    }
}
