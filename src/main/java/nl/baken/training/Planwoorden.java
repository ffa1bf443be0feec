// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.Dag;
import nl.baken.training.Trainingsoverzicht.Planregel;

/** A plan of a year in words. */
final class Planwoorden {

    private Planwoorden() {}

    static Planregel regel(Planopslag.Plan plan) {
        return new Planregel(
                plan.nummer(),
                plan.jaar(),
                Budgetonderwerp.getal(plan.behoefte()),
                Budgetonderwerp.getal(plan.sessies()),
                plan.budget() == null ? "Niet bekend" : "€ " + Budgetonderwerp.getal(plan.budget()),
                stand(plan));
    }

    private static String stand(Planopslag.Plan plan) {
        if (plan.vastgesteldOp() != null) {
            return "Vastgesteld op " + Dag.toon(plan.vastgesteldOp());
        }
        if (plan.behoefte() == null) {
            return "Behoefte inventariseren";
        }
        return plan.budget() == null ? "Plan maken" : "Budget nog niet goedgekeurd";
    }
}
