// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.proces.Beslistabel;

/** What D02 wants to know of a signal; {@code kenmerken} are the inputs that are true. */
record Meldsignaal(String bron, String duiding, LocalDate peildatum, Set<String> kenmerken) {

    static final Beslistabel TABEL = Beslistabel.laad("processes/signaal/meldroutes.dmn", "meldroutes");
    static final String ALLES = "acuutGevaar hulpvraagOpvang arbeidsuitbuiting grens minderjarigOfKind amv"
            + " meerderePartners geldstromen melderWilAnoniem plaatsOfBedrijf comenshaZonderToestemming";

    static Meldsignaal vermoeden(String bron, String kenmerken) {
        return new Meldsignaal(bron, "vermoeden", LocalDate.of(2026, 2, 2), woorden(kenmerken));
    }

    Meldsignaal met(String andereDuiding) {
        return new Meldsignaal(bron, andereDuiding, peildatum, kenmerken);
    }

    Meldsignaal op(LocalDate dag) {
        return new Meldsignaal(bron, duiding, dag, kenmerken);
    }

    Meldsignaal zonder(String kenmerk) {
        var rest = kenmerken.stream().filter(ander -> !ander.equals(kenmerk)).collect(Collectors.toSet());
        return new Meldsignaal(bron, duiding, peildatum, rest);
    }

    Beslistabel.Uitkomst routes() {
        return TABEL.beslis(invoer());
    }

    List<String> regels() {
        return routes().regels();
    }

    Map<String, Object> invoer() {
        var invoer = new HashMap<String, Object>();
        woorden(ALLES).forEach(kenmerk -> invoer.put(kenmerk, kenmerken.contains(kenmerk)));
        invoer.put("peildatum", peildatum);
        invoer.put("duiding", duiding);
        invoer.put("bronOrgType", bron);
        return invoer;
    }

    private static Set<String> woorden(String tekst) {
        return Stream.of(tekst.split(" ")).filter(woord -> !woord.isEmpty()).collect(Collectors.toSet());
    }
}
