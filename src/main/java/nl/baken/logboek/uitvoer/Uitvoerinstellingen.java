// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.time.Duration;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param bewaren how long a file can be fetched after it was made
 * @param hoogstens lines in one file; who wants more chooses a shorter period
 * @param perPdf lines in one PDF; a longer log is several of them
 * @param ronde how long after one look for work the next one is; zero: never by itself
 * @param stil how long nobody worked on a file before somebody else begins it again
 * @param pogingen how often a file is begun before it is given up
 */
@ConfigurationProperties("baken.logboek.uitvoer")
record Uitvoerinstellingen(
        @DefaultValue("P7D") Duration bewaren,
        @DefaultValue("200000") int hoogstens,
        @DefaultValue("1000") int perPdf,
        @DefaultValue("PT5S") Duration ronde,
        @DefaultValue("PT5M") Duration stil,
        @DefaultValue("3") int pogingen) {

    /** Who looks at it with other eyes: the privacy officer where an auditor asks, an auditor where that officer does. */
    Rol tweede(boolean isFg) {
        return isFg ? Rol.AUDITOR : Rol.FG;
    }

    /** Who may too when nobody did in time (T37): somebody else with the same role. */
    Rol plaatsvervanger(boolean isFg) {
        return isFg ? Rol.FG : Rol.AUDITOR;
    }
}
