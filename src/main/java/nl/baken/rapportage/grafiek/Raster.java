// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.util.stream.IntStream;

/**
 * Where things lie in a drawing, in units of its own box.
 *
 * @param vakken how many categories stand beside each other
 * @param klein for a tile: lower, with larger letters
 */
record Raster(int vakken, Schaal schaal, boolean klein) {

    static final int BREEDTE = 360;
    static final int BOVEN = 28;
    private static final int HOOGTE = 214;
    private static final int KLEIN = 110;
    private static final int LINKS = 40;
    private static final int ONDER = 34;

    int hoogte() {
        return klein ? KLEIN : HOOGTE;
    }

    /** As much as the longest value needs, so that forty thousand does not read as nought thousand. */
    int links() {
        int letters = IntStream.rangeClosed(0, schaal.stappen())
                .map(stap -> Schaal.toon(schaal.op(stap)).length())
                .max()
                .orElse(0);
        int breed = 12 + letters * (klein ? 10 : 8);
        return klein ? breed : Math.max(LINKS, breed);
    }

    double stap() {
        return (double) (BREEDTE - links()) / vakken;
    }

    double midden(int i) {
        return rond(links() + stap() * (i + 0.5));
    }

    /** Where this value lies. */
    double y(double waarde) {
        int top = klein ? BOVEN / 2 : BOVEN;
        return rond(bodem() - schaal.deel(waarde) * (bodem() - top));
    }

    int bodem() {
        return hoogte() - (klein ? 26 : ONDER);
    }

    static double rond(double maat) {
        return Math.round(maat * 10) / 10.0;
    }
}
