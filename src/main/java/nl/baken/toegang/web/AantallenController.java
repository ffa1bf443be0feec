// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.toegang.Lijsten;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How many tasks wait in each list of Tasklist; its own count is of the list on the screen only. */
@Controller
class AantallenController {

    private final Lijsten lijsten;
    private final HuidigeMedewerker huidige;

    AantallenController(Lijsten lijsten, HuidigeMedewerker huidige) {
        this.lijsten = lijsten;
        this.huidige = huidige;
    }

    @GetMapping("/taken/aantallen")
    @ResponseBody
    Map<String, Long> aantallen() {
        Map<String, Long> aantallen = new LinkedHashMap<>();
        lijsten.aantallen(huidige.wie()).forEach((lijst, aantal) -> aantallen.put(lijst.code(), aantal));
        return aantallen;
    }
}
