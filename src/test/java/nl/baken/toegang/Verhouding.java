// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Map;
import nl.baken.gedeeld.Rol;

/** Each way in which somebody can stand to a case, and its letter in the matrix. */
enum Verhouding {
    EIGEN('e'),
    WAARNEMING('w'),
    TEAM('c'),
    ANDER_TEAM('a'),
    ANDERE_REGIO('r'),
    GESLOTEN('g'),
    GEBLOKKEERD('b');

    /** To who leads the team a case of the own team is an own one, of which the tasks are only in the list. */
    private static final Map<Verhouding, Character> VAN_HET_TEAM = Map.of(WAARNEMING, 't', TEAM, 't');

    private final char letter;

    Verhouding(char letter) {
        this.letter = letter;
    }

    /** Whether the matrix gives this role a page of the case or signal. A conflict of interest beats every cell. */
    boolean geeft(Adresrecht adres, Rol rol) {
        boolean leidt = rol == Rol.TEAMLEIDER_ZC && VAN_HET_TEAM.containsKey(this);
        return this != GEBLOKKEERD && adres.mag(rol, leidt ? EIGEN.letter : letter);
    }

    /** Whether the matrix gives this role the task, or puts the task in the list. */
    boolean heeftTaak(Adresrecht adres, Rol rol) {
        return this != GEBLOKKEERD
                && adres.mag(rol, rol == Rol.TEAMLEIDER_ZC ? VAN_HET_TEAM.getOrDefault(this, letter) : letter);
    }
}
