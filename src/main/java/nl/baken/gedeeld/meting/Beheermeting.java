// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.meting;

import java.util.List;
import java.util.function.Supplier;

/**
 * What an operator may know of how a module does. A module contributes a bean. There are no labels: a count by account,
 * municipality or code would tell something of people to whoever watches the machines.
 */
public interface Beheermeting {

    List<Meting> metingen();

    /**
     * One number, asked each time that somebody looks: a statement or less.
     *
     * @param naam as in {@code baken.cijfers.wachtrij}; always the same
     * @param eenheid as in {@code seconds}; empty for a count
     * @param uitleg what it tells, and when it is wrong
     */
    record Meting(String naam, String eenheid, String uitleg, Supplier<Number> stand) {}
}
