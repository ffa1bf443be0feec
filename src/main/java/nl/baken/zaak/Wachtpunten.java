// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/** What a case waits for; a module contributes a bean. It is asked only for people who may see the content. */
public interface Wachtpunten {

    List<Wachtpunt> van(ZaakNummer nummer);

    /** @param klaarPad address, below the case, of the post that says it is done; null when it ends by itself */
    record Wachtpunt(String opWie, String waarop, LocalDate sinds, @Nullable String klaarPad) {}
}
