// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;

/**
 * What a module already knows of the closing test (D12), so that it is not asked again; contributed as a bean. A person
 * still looks at every answer and decides.
 */
public interface Afsluitstand {

    /** Only subjects of which something is known; silence means nothing. */
    Map<Afsluitonderdeel, Stand> bekend(ZaakNummer nummer);

    /** @param waarom a sentence for the coordinator, without what it is about */
    record Stand(Afsluitantwoord antwoord, String waarom) {}
}
