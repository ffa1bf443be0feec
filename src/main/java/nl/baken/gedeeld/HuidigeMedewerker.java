// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** Who acts now; {@link Medewerker#SYSTEEM} when nobody is signed in, as in a timer. */
public interface HuidigeMedewerker {

    Medewerker wie();
}
