// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** X7: the relatives, who may be part of the danger; and the consul, only after AVIM said so. */
public record SteunNabestaanden(
        @Nullable Nabestaandenrisico risico,
        @Nullable Consuladvies avimAdvies,
        @Nullable Boolean consulGeinformeerd,
        @Nullable List<Nabestaandenhulp> hulp) {

    boolean isConsulGeinformeerd() {
        return Boolean.TRUE.equals(consulGeinformeerd);
    }

    List<Nabestaandenhulp> gewezenOp() {
        return hulp == null ? List.of() : hulp;
    }
}
