// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.Codewoord;

/** What kind of training (P11.3). */
public enum Trainingsoort implements Codewoord {
    E_LEARNING("E-learning"),
    KLASSIKAAL("Klassikaal"),
    TRAIN_DE_TRAINER("Train-de-trainer"),
    CASUISTIEK("Casuïstiek");

    private final String omschrijving;

    Trainingsoort(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
