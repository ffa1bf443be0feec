// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** What came in with a form: the fields, without what the page itself sends along. */
public final class Verzonden {

    private static final Set<String> VAN_DE_PAGINA = Set.of("ingebed", "zichtbaar");

    private Verzonden() {}

    public static Map<String, List<String>> velden(MultiValueMap<String, String> verzonden) {
        Map<String, List<String>> velden = new LinkedHashMap<>();
        verzonden.forEach((naam, waarden) -> {
            if (!naam.startsWith("_") && !VAN_DE_PAGINA.contains(naam)) {
                // Browsers send every line end as two characters; what is counted and kept has one.
                velden.put(
                        naam,
                        new ArrayList<>(waarden.stream()
                                .map(w -> w.replace("\r\n", "\n"))
                                .toList()));
            }
        });
        return velden;
    }
}
