// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.List;
import nl.baken.gedeeld.Medewerker;

/**
 * What goes wrong today with what people steer by: fte, contracts, trainings (domain.md 7.1, Alerts). A module contributes
 * a bean, so that who shows warnings knows no module.
 */
public interface Waarschuwingbron {

    /** Nothing when all is well, or when it is not for this person; {@code nadruk} tells how bad it is. */
    List<Startblok.Regel> waarschuwingen(Medewerker wie);
}
