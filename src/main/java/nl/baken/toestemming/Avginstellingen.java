// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import java.util.Set;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How requests about a file are handled.
 *
 * @param tweede who agrees before an answer leaves
 * @param tweedeVanFg who does when the privacy officer answered
 * @param beperkingBehalve the grounds on which a restricted file is still read: who carries it, the privacy officer, who
 *     looks in an emergency, who was asked as a second person, and who divides the work without seeing what it is about
 */
@ConfigurationProperties("baken.avg")
public record Avginstellingen(
        @DefaultValue("fg") Rol tweede,
        @DefaultValue("teamleider_zc") Rol tweedeVanFg,
        @DefaultValue({
                    "zorgcoördinator",
                    "waarnemer",
                    "AVG-verzoek",
                    "datalek",
                    "noodinzage",
                    "tweede persoon",
                    "tweede persoon van één vraag",
                    "teamleiding"
                })
                Set<String> beperkingBehalve) {

    Rol tweede(boolean vanFg) {
        return vanFg ? tweedeVanFg : tweede;
    }
}
