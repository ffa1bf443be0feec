// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.jaarrapport.Rapporttabel.Rij;

/** Makes tables of a report: with totals from rows of counts, or as they are with their totals from elsewhere. */
final class Tabelmaker {

    private Tabelmaker() {}

    /** @param rijen counts by the name of their row, with measures or none */
    static Rapporttabel metTotalen(Rapportcijfer cijfer, String kop, List<String> kolommen, List<Rij> rijen) {
        return metTotalen(
                cijfer,
                cijfer.code(),
                cijfer.titel(),
                kop,
                kolommen,
                List.of(),
                rijen,
                kolommen.size() > 1,
                cijfer.optelbaar());
    }

    /** @param metRijtotaal whether adding up a row means something @param optelbaar the same of a column: else there is no row of totals */
    static Rapporttabel metTotalen(
            Rapportcijfer cijfer,
            String code,
            String titel,
            String kop,
            List<String> kolommen,
            List<String> maatkoppen,
            List<Rij> rijen,
            boolean metRijtotaal,
            boolean optelbaar) {
        long[][] vlak = rijen.stream()
                .map(rij -> rij.aantallen().stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        List<String> namen = rijen.stream().map(Rij::naam).toList();
        Tabel tabel = optelbaar
                ? Tabel.van(kolommen, namen, vlak, metRijtotaal)
                : Tabel.zonderTotaal(kolommen, namen, vlak, metRijtotaal);
        return van(code, titel, cijfer.definitie(), kop, tabel, metRijtotaal, maatkoppen, rijen, !optelbaar);
    }

    /** A table that has its totals. */
    static Rapporttabel van(
            String code, String titel, String definitie, String kop, Tabel tabel, boolean metRijtotaal) {
        return van(code, titel, definitie, kop, tabel, metRijtotaal, List.of(), List.of(), false);
    }

    private static Rapporttabel van(
            String code,
            String titel,
            String definitie,
            String kop,
            Tabel tabel,
            boolean metRijtotaal,
            List<String> maatkoppen,
            List<Rij> maten,
            boolean zonderTotaal) {
        List<Rij> rijen = new ArrayList<>();
        for (int r = 0; r < tabel.rijen().size(); r++) {
            Tabel.Rij rij = tabel.rijen().get(r);
            rijen.add(new Rij(
                    rij.naam(),
                    rij.cellen().stream().map(Cel::aantal).toList(),
                    r < maten.size()
                            ? maten.get(r).maten()
                            : maatkoppen.stream().map(kopje -> "").toList()));
        }
        return new Rapporttabel(
                code,
                titel,
                definitie,
                kop,
                tabel.kolommen(),
                maatkoppen,
                rijen,
                metRijtotaal,
                zonderTotaal,
                List.of());
    }

    /** The counts alone; what is not known counts for nought, since nobody knows it. */
    static Tabel alsTabel(Rapporttabel tabel) {
        return new Tabel(
                tabel.kolommen(),
                tabel.rijen().stream()
                        .map(rij -> new Tabel.Rij(
                                rij.naam(),
                                rij.aantallen().stream()
                                        .map(aantal -> Cel.van(aantal == null ? 0 : aantal))
                                        .toList()))
                        .toList());
    }
}
