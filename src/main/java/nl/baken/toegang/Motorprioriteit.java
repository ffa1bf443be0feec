// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** The engine's side of {@link Urgentie}, because Tasklist sorts there. */
public interface Motorprioriteit {

    void zet(String taakId, Urgentie urgentie);
}
