// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.training.Aanwezigheden;
import nl.baken.training.Afgelasten;
import nl.baken.training.Certificaten;
import nl.baken.training.Deelnemerlijst;
import nl.baken.training.Sessieblad;
import nl.baken.training.Vinkjes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session: who is invited, who signs, what comes in from a learning system, and what goes out on paper. */
@Controller
class TrainingsessieController {

    private static final String BLAD = "training/sessie";
    private static final String NAAR_BLAD = "redirect:/trainingen/sessies/{training}";

    private final Sessieblad blad;
    private final Aanwezigheden aanwezigheden;
    private final Deelnemerlijst lijst;
    private final Afgelasten afgelasten;
    private final Certificaten certificaten;

    TrainingsessieController(
            Sessieblad blad,
            Aanwezigheden aanwezigheden,
            Deelnemerlijst lijst,
            Afgelasten afgelasten,
            Certificaten certificaten) {
        this.blad = blad;
        this.aanwezigheden = aanwezigheden;
        this.lijst = lijst;
        this.afgelasten = afgelasten;
        this.certificaten = certificaten;
    }

    @GetMapping("/trainingen/sessies/{training}")
    String toon(@PathVariable String training, Model model) {
        model.addAttribute("blad", blad.bekijk(nummer(training)));
        return BLAD;
    }

    /** A box that is not ticked is not sent, so the page sends along how everybody stood when it was shown. */
    @PostMapping("/trainingen/sessies/{training}/lijst")
    String tekenAf(
            @PathVariable String training,
            @RequestParam(defaultValue = "") String getoond,
            @RequestParam(defaultValue = "") List<String> aanwezig,
            @RequestParam(defaultValue = "") List<String> onbekend,
            @RequestParam(defaultValue = "") String klaar,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        try {
            Vinkjes vinkjes = new Vinkjes(Tekenlijstbericht.standen(getoond), ids(aanwezig), ids(onbekend));
            boolean af = !klaar.isEmpty();
            Tekenlijstbericht.van(aanwezigheden.tekenAf(nummer, vinkjes, af), af)
                    .zet(door);
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return NAAR_BLAD;
    }

    private static Set<Long> ids(List<String> getypt) {
        return getypt.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @PostMapping("/trainingen/sessies/{training}/deelnemers")
    String voegToe(
            @PathVariable String training, @RequestParam(defaultValue = "") String regels, RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        return doe(() -> lijst.voegToe(nummer, Geheim.van(regels)), "De deelnemers staan op de lijst.", door);
    }

    @PostMapping("/trainingen/sessies/{training}/afgelasten")
    String lastAf(@PathVariable String training, RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        return doe(
                () -> afgelasten.lastAf(nummer),
                "De training is afgelast. Wie was uitgenodigd, krijgt een mail.",
                door);
    }

    /** First what is in it, with what is wrong by line; taken over only after somebody looked. */
    @PostMapping("/trainingen/sessies/{training}/import")
    String neemOver(
            @PathVariable String training,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String inhoud,
            @RequestParam(defaultValue = "") String overnemen,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        Geheim regels = Geheim.van(bestand == null || bestand.isEmpty() ? inhoud : lees(bestand));
        if (!overnemen.isEmpty()) {
            return doe(() -> lijst.neemOver(nummer, regels), "De lijst is overgenomen.", door);
        }
        Sessieblad.Proef proef = blad.proef(nummer, regels);
        if (!proef.fouten().isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("nummer", nummer.waarde());
        model.addAttribute("proef", proef);
        model.addAttribute("lijst", regels.tekst());
        return "training/import";
    }

    /** As UTF-8, or else as spreadsheets on Windows write it. */
    private static String lees(MultipartFile bestand) {
        try {
            byte[] bytes = bestand.getBytes();
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        } catch (IOException e) {
            return "";
        }
    }

    @GetMapping("/trainingen/sessies/{training}/tekenlijst")
    ResponseEntity<byte[]> tekenlijst(@PathVariable String training) {
        return pdf("tekenlijst.pdf", certificaten.tekenlijst(nummer(training)));
    }

    @GetMapping("/trainingen/sessies/{training}/certificaten/{certificaat}")
    ResponseEntity<byte[]> certificaat(@PathVariable String training, @PathVariable String certificaat) {
        return pdf("certificaat.pdf", certificaten.papier(nummer(training), certificaat));
    }

    private static ResponseEntity<byte[]> pdf(String naam, byte[] inhoud) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(inhoud);
    }

    static String doe(Runnable handeling, String gelukt, RedirectAttributes door) {
        try {
            handeling.run();
            door.addFlashAttribute("melding", gelukt);
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return NAAR_BLAD;
    }

    static TrainingNummer nummer(String getypt) {
        try {
            return new TrainingNummer(getypt);
        } catch (OngeldigNummer e) {
            throw new NietGevonden();
        }
    }
}
