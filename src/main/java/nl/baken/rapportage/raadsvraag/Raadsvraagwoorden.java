// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import nl.baken.gedeeld.taak.Stuurvariabele;

/** What steers {@code raadsvraag}: nothing of what was asked. */
public final class Raadsvraagwoorden {

    public static final Stuurvariabele<Boolean> ANTWOORD_AKKOORD = Stuurvariabele.waarheid("antwoordAkkoord");

    private Raadsvraagwoorden() {}
}
