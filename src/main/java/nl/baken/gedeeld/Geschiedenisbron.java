// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.List;

/**
 * What a module remembers of one number besides the lines of the log, for who looks back. The module of the log asks
 * every bean of this kind and decides who reads it; a module tells what happened and never what it said.
 */
public interface Geschiedenisbron {

    /** In any order; none when this module does not know the number. */
    List<Gebeurtenis> van(String nummer);
}
