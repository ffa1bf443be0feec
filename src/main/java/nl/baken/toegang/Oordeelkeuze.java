// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;

/** A judgement about one account, with the role that must go where it is about a role. */
public record Oordeelkeuze(Rechtenoordeel oordeel, @Nullable Rol rol) {

    private static final String SCHEIDING = ".";

    /**
     * What can be said of an account. Of one role nothing can be taken without leaving an account that can do nothing,
     * and the roles of who signs in at the own organisation are taken there.
     */
    static List<Oordeelkeuze> voor(Rechtencontrole.Rij rij) {
        List<Oordeelkeuze> keuzes = new ArrayList<>();
        for (Rechtenoordeel oordeel : Rechtenoordeel.values()) {
            if (oordeel != Rechtenoordeel.ROL_TE_VEEL || rij.vanBuiten()) {
                keuzes.add(new Oordeelkeuze(oordeel, null));
            } else if (rij.rollen().size() > 1) {
                rij.rollen().stream().sorted().forEach(rol -> keuzes.add(new Oordeelkeuze(oordeel, rol)));
            }
        }
        return keuzes;
    }

    /** As a form sends it. */
    public String code() {
        return rol == null ? oordeel.code() : oordeel.code() + SCHEIDING + rol.code();
    }

    public String omschrijving() {
        return rol == null ? oordeel.omschrijving() : "Intrekken: de rol " + rol.omschrijving();
    }

    /** Whether confirming the review takes something away. */
    boolean isIntrekken() {
        return rol != null || oordeel == Rechtenoordeel.UIT_DIENST;
    }

    static Optional<Oordeelkeuze> van(@Nullable String oordeel, @Nullable String rol) {
        return Rechtenoordeel.vanCode(oordeel)
                .map(gevonden -> new Oordeelkeuze(gevonden, rol == null ? null : Rol.vanCode(rol)));
    }
}
