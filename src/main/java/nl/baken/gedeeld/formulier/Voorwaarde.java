// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.util.Map;

/** Decides a FEEL condition of a form on the server. */
public interface Voorwaarde {

    /** @param expressie FEEL, with or without the leading {@code =} */
    boolean geldt(String expressie, Map<String, Object> waarden);
}
