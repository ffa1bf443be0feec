// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * P05.1 to P05.3 in one talk: what is acute, who pays, and to whom somebody was referred.
 *
 * @param gebeurdOp the day from which PEP and forensic examination count
 * @param verzekering empty as long as it is not arranged
 */
public record RegelMedischeZorg(
        @Nullable List<Acuut> acuut,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate gebeurdOp,
        @Nullable Spoedarts spoedarts,
        @Nullable Zorgverzekering verzekering,
        @Nullable List<Verwijzingsoort> verwezenNaar,
        @Nullable @PastOrPresent(message = "Deze datum ligt in de toekomst.") LocalDate verwezenOp,
        @Nullable NietNodig nietNodig) {

    List<Acuut> vragen() {
        return acuut == null ? List.of() : acuut;
    }

    List<Verwijzingsoort> verwijzingen() {
        return verwezenNaar == null ? List.of() : verwezenNaar;
    }
}
