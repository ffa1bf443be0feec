// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;

/**
 * One review of rights. Its rows are as the accounts were when it began.
 *
 * @param voorgelegdOp when a second person was asked; null while somebody judges
 * @param afgerondOp when the second person confirmed; from then on nothing changes
 */
public record Rechtencontrole(
        String nummer,
        Controleomvang omvang,
        String begonnenDoor,
        Instant begonnenOp,
        @Nullable Instant voorgelegdOp,
        @Nullable String bevestigdDoor,
        @Nullable Instant afgerondOp,
        List<Rij> rijen) {

    /**
     * @param vanBuiten the own organisation gives the roles
     * @param betrokkenheden how many cases and signals the person itself was involved in
     * @param oordeel null while open
     */
    public record Rij(
            String account,
            String naam,
            String organisatie,
            Set<Rol> rollen,
            boolean vanBuiten,
            @Nullable Instant laatstAangemeldOp,
            int betrokkenheden,
            @Nullable Oordeelkeuze oordeel) {

        public List<Oordeelkeuze> keuzes() {
            return Oordeelkeuze.voor(this);
        }

        /** Whether this choice is the judgement so far. */
        public boolean is(Oordeelkeuze keuze) {
            return keuze.equals(oordeel);
        }

        public String rolnamen() {
            return rollen.stream().sorted().map(Rol::omschrijving).collect(Collectors.joining(", "));
        }
    }

    public boolean isOpen() {
        return voorgelegdOp == null && afgerondOp == null;
    }

    public long nogTeDoen() {
        return rijen.stream().filter(rij -> rij.oordeel() == null).count();
    }

    public List<Rij> aanTePassen() {
        return rijen.stream()
                .filter(rij -> rij.oordeel() != null && rij.oordeel().oordeel().isAanpassen())
                .toList();
    }

    /** Whose rights go when a second person confirms. */
    List<Rij> inTeTrekken() {
        return rijen.stream()
                .filter(rij -> rij.oordeel() != null && rij.oordeel().isIntrekken())
                .toList();
    }

    public String stand() {
        if (afgerondOp != null) {
            return "Afgerond";
        }
        return voorgelegdOp == null ? "Nog " + nogTeDoen() + " te beoordelen" : "Wacht op een tweede persoon";
    }
}
