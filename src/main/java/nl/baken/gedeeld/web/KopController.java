// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The header of every page on its own: Tasklist puts it above its lists, so that the way back is always there. */
@Controller
class KopController {

    @GetMapping("/taken/kop")
    String kop() {
        return "fragmenten/kop :: kop";
    }
}
