// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How strong a step is drawn: its place among the other steps, in five treads. By place and not by size, because one
 * step of a year would leave all others pale.
 */
final class Treden {

    static final int AANTAL = 5;

    private final Meting meting;
    private final List<Stapcijfer> cijfers;

    /** @param cijfers of all steps */
    Treden(Meting meting, List<Stapcijfer> cijfers) {
        this.meting = meting;
        this.cijfers = cijfers.stream()
                .filter(cijfer -> meting.waarde(cijfer).isPresent())
                .sorted(Comparator.comparingLong(this::waarde))
                .toList();
    }

    /** @param nummer 1 is the palest */
    record Trede(int nummer, String tekst) {}

    /** 1 to 5; 0 when there is nothing to draw. Steps that are equal are drawn equal. */
    int van(Stapcijfer cijfer) {
        OptionalLong waarde = meting.waarde(cijfer);
        if (waarde.isEmpty()) {
            return 0;
        }
        long lager = cijfers.stream()
                .filter(ander -> waarde(ander) < waarde.getAsLong())
                .count();
        return (int) (1 + AANTAL * lager / cijfers.size());
    }

    /** The treads that are used, with what stands on them. */
    List<Trede> legenda() {
        List<Trede> legenda = new ArrayList<>();
        IntStream.rangeClosed(1, AANTAL).forEach(nummer -> {
            List<Stapcijfer> erop =
                    cijfers.stream().filter(cijfer -> van(cijfer) == nummer).toList();
            if (!erop.isEmpty()) {
                String laagste = meting.tekst(erop.get(0));
                String hoogste = meting.tekst(erop.get(erop.size() - 1));
                legenda.add(new Trede(nummer, laagste.equals(hoogste) ? laagste : laagste + " tot en met " + hoogste));
            }
        });
        return legenda;
    }

    private long waarde(Stapcijfer cijfer) {
        return meting.waarde(cijfer).orElse(0);
    }
}
