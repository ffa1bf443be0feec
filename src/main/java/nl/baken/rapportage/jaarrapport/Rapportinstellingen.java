// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.Period;
import java.util.List;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are made (P13); the term to agree on one is rule T330.
 *
 * @param tweede who looks before a report is published (X10)
 * @param plaatsvervanger who may do so too when nobody did in time (T37)
 * @param schrijver the municipality whose policy officers write a report that begins by itself
 * @param partijen who is asked what they think of it beside the centrumgemeenten
 * @param vanzelf whether a report begins by itself
 * @param jaarNa how long after a year its report begins, so that what was registered late is in it
 * @param kwartaalNa the same of a quarter
 * @param planVanaf first year of a plan for safety (IVP, IMV), from which every four years another one begins: the letter of
 *     4 September 2018 knows one for 2019 to 2022
 * @param planCyclus how long a plan lasts (P13.10)
 * @param kwartalen whether a quarter has a report that begins by itself
 */
@ConfigurationProperties("baken.jaarrapport")
public record Rapportinstellingen(
        @DefaultValue("beleidsmedewerker") Rol tweede,
        @DefaultValue("manager") Rol plaatsvervanger,
        @DefaultValue("Haarlem") String schrijver,
        @DefaultValue("OOV") List<String> partijen,
        @DefaultValue("true") boolean vanzelf,
        @DefaultValue("P1M") Period jaarNa,
        @DefaultValue("P14D") Period kwartaalNa,
        @DefaultValue("2019") int planVanaf,
        @DefaultValue("P4Y") Period planCyclus,
        @DefaultValue("true") boolean kwartalen) {

    /** Whether the next plan must be made in this year: it is the last one of the plan that runs. */
    boolean isPlanjaar(int jaar) {
        return jaar >= planVanaf && (jaar - planVanaf + 1) % planCyclus.getYears() == 0;
    }
}
