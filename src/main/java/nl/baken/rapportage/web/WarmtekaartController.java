// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.web.Modelantwoord;
import nl.baken.rapportage.Maandperiode;
import nl.baken.rapportage.Meting;
import nl.baken.rapportage.Volgorde;
import nl.baken.rapportage.Warmtekaart;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The processes with their figures, and one process with its figures on the drawing and in a table. */
@Controller
class WarmtekaartController {

    private static final String LIJST = "/stuurinformatie/processen";
    private static final String FOUT =
            "Kies bij Van en Tot en met een maand, bijvoorbeeld 2026-01 en 2026-06. De laatste maand mag niet voor de eerste"
                    + " liggen.";

    private final Warmtekaart warmtekaart;
    private final Clock klok;

    WarmtekaartController(Warmtekaart warmtekaart, Clock klok) {
        this.warmtekaart = warmtekaart;
        this.klok = klok;
    }

    @GetMapping(LIJST)
    String lijst(
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            Model model,
            HttpServletResponse antwoord) {
        Maandperiode periode = periode(van, tot, model, antwoord).orElseGet(this::ditJaar);
        model.addAttribute("periode", periode);
        model.addAttribute("processen", warmtekaart.processen(periode));
        return "rapportage/processen";
    }

    /** @param gevraagd van, tot, vergelijk-van, vergelijk-tot (months), toon and volgorde (codes); none is required */
    @GetMapping(LIJST + "/{proces}")
    String kaart(
            @PathVariable String proces,
            @RequestParam Map<String, String> gevraagd,
            Model model,
            HttpServletResponse antwoord) {
        Maandperiode periode = periode(gevraagd.get("van"), gevraagd.get("tot"), model, antwoord)
                .orElseGet(this::ditJaar);
        Maandperiode toen = periode(gevraagd.get("vergelijk-van"), gevraagd.get("vergelijk-tot"), model, antwoord)
                .orElse(null);
        Warmtekaart.Vraag vraag = new Warmtekaart.Vraag(
                periode,
                toen,
                kies(Meting.values(), gevraagd.get("toon"), Meting.DUUR),
                kies(Volgorde.values(), gevraagd.get("volgorde"), Volgorde.DUUR));
        model.addAttribute("vraag", vraag);
        model.addAttribute("metingen", Meting.values());
        model.addAttribute("volgordes", volgordes(proces, vraag));
        model.addAttribute("kaart", warmtekaart.kaart(proces, vraag));
        return "rapportage/proces";
    }

    @GetMapping(LIJST + "/{proces}/model")
    ResponseEntity<String> model(@PathVariable String proces) {
        return Modelantwoord.van(warmtekaart.model(proces));
    }

    /** Empty when nothing was asked; also, with a sentence on the page, when it can't be read. */
    private static Optional<Maandperiode> periode(
            @Nullable String van, @Nullable String tot, Model model, HttpServletResponse antwoord) {
        if (isLeeg(van) && isLeeg(tot)) {
            return Optional.empty();
        }
        Optional<Maandperiode> gelezen = Maandperiode.lees(van, tot);
        if (gelezen.isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("foutmelding", FOUT);
        }
        return gelezen;
    }

    private static boolean isLeeg(@Nullable String getypt) {
        return getypt == null || getypt.isBlank();
    }

    private static <C extends Codewoord> C kies(C[] keuzes, @Nullable String code, C anders) {
        return Arrays.stream(keuzes)
                .filter(keuze -> keuze.code().equals(code))
                .findFirst()
                .orElse(anders);
    }

    /** The same page in each order. */
    private static Map<Volgorde, String> volgordes(String proces, Warmtekaart.Vraag vraag) {
        Map<Volgorde, String> adressen = new EnumMap<>(Volgorde.class);
        for (Volgorde volgorde : Volgorde.values()) {
            UriComponentsBuilder adres = UriComponentsBuilder.fromPath(LIJST)
                    .pathSegment(proces)
                    .queryParam("van", vraag.periode().van())
                    .queryParam("tot", vraag.periode().tot());
            if (vraag.toen() != null) {
                adres.queryParam("vergelijk-van", vraag.toen().van())
                        .queryParam("vergelijk-tot", vraag.toen().tot());
            }
            adressen.put(
                    volgorde,
                    adres.queryParam("toon", vraag.meting().code())
                            .queryParam("volgorde", volgorde.code())
                            .fragment("stappen-kop")
                            .build()
                            .encode()
                            .toUriString());
        }
        return adressen;
    }

    private Maandperiode ditJaar() {
        return Maandperiode.ditJaar(LocalDate.now(klok));
    }
}
