// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;

/** Why a case can't be closed yet, whatever the closing test says (D12); contributed as a bean. */
public interface Afsluitbezwaar {

    /** A sentence for the coordinator that says what to do first; empty when nothing is against it. */
    Optional<String> waaromNiet(ZaakNummer nummer);
}
