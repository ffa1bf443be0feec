// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;

/** What nobody who does a task of a case may miss; a module contributes a bean, asked only for who sees the content. */
public interface Waarschuwing {

    /** One sentence, without an address or a name; empty when there is nothing to warn of. */
    Optional<String> voor(ZaakNummer nummer);
}
