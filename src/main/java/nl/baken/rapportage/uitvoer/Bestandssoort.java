// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.util.Arrays;
import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/** As what a table can be taken along. The code is also the end of the file's name. */
public enum Bestandssoort implements Codewoord {
    CSV("CSV", "text/csv;charset=UTF-8"),
    XLSX("Excel (xlsx)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("PDF", "application/pdf");

    private final String omschrijving;
    private final String mediatype;

    Bestandssoort(String omschrijving, String mediatype) {
        this.omschrijving = omschrijving;
        this.mediatype = mediatype;
    }

    public static Optional<Bestandssoort> vanCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    public String mediatype() {
        return mediatype;
    }
}
