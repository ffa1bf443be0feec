// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what must this person do today. Each module brings its own part. */
@Controller
class StartController {

    private final HuidigeMedewerker huidige;
    private final List<Startblok> blokken;

    StartController(HuidigeMedewerker huidige, List<Startblok> blokken) {
        this.huidige = huidige;
        this.blokken = blokken.stream()
                .sorted(Comparator.comparingInt(Startblok::volgorde))
                .toList();
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute(
                "blokken",
                blokken.stream()
                        .map(blok -> blok.voor(huidige.wie()))
                        .flatMap(Optional::stream)
                        .toList());
        return "start";
    }

    @GetMapping("/toegankelijkheid")
    String toegankelijkheid() {
        return "toegankelijkheid";
    }

    @Bean
    static Menuregel startmenu() {
        return new Menuregel(0, "Start", "/", Set.of());
    }
}
