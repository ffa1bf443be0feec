// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

/** Makes one kind of file. It gets what the page shows, and so can't tell more. */
interface Bestandsmaker {

    Bestandssoort soort();

    byte[] maak(Uitvoerblad blad);
}
