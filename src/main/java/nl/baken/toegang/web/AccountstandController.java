// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Accountbeheer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switches an account on or off, and gives a new one-time password. */
@Controller
class AccountstandController {

    private static final String TERUG = "redirect:/beheer/accounts/{id}";

    private final Accountbeheer beheer;

    AccountstandController(Accountbeheer beheer) {
        this.beheer = beheer;
    }

    @PostMapping("/beheer/accounts/{id}/uitzetten")
    String zetUit(@PathVariable String id, RedirectAttributes door) {
        return doe(door, () -> {
            beheer.zetActief(id, false);
            door.addFlashAttribute("melding", "Het account staat uit. Deze persoon komt er niet meer in.");
        });
    }

    @PostMapping("/beheer/accounts/{id}/aanzetten")
    String zetAan(@PathVariable String id, RedirectAttributes door) {
        return doe(door, () -> {
            beheer.zetActief(id, true);
            door.addFlashAttribute("melding", "Het account staat weer aan.");
        });
    }

    /** What was sent twice shows the secret of the first time: nothing is added, so that stays what is shown. */
    @PostMapping("/beheer/accounts/{id}/herstellen")
    String herstel(@PathVariable String id, @RequestParam("_gezien") String gezien, RedirectAttributes door) {
        return doe(door, () -> {
            Optional<Geheim> eenmalig = beheer.herstel(id, moment(gezien));
            if (eenmalig.isPresent()) {
                door.addFlashAttribute("eenmalig", eenmalig.get());
            } else {
                door.addAttribute("verouderd", "");
            }
        });
    }

    private static String doe(RedirectAttributes door, Runnable handeling) {
        try {
            handeling.run();
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return TERUG;
    }

    private static Instant moment(String gezien) {
        try {
            return Instant.parse(gezien);
        } catch (DateTimeParseException e) {
            return Instant.EPOCH;
        }
    }
}
