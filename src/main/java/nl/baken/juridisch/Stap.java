// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/**
 * One legal step as somebody took it down.
 *
 * @param id order in which steps became known; 0 before it is kept
 * @param codes names from the code lists of its kind
 * @param dag the other day that belongs to it, see {@link Stapsoort#dag()}
 * @param nietNodig why the task was answered without doing it
 */
record Stap(
        long id,
        Stapsoort soort,
        LocalDate op,
        List<String> codes,
        @Nullable LocalDate dag,
        @Nullable Geheim tekst,
        @Nullable NietNodig nietNodig) {

    static Stap van(Stapsoort soort, LocalDate op, @Nullable Codewoord... codes) {
        List<String> namen = Arrays.stream(codes)
                .filter(Objects::nonNull)
                .map(Codewoord::name)
                .toList();
        return new Stap(0, soort, op, namen, null, null, null);
    }

    static Stap nietNodig(Stapsoort soort, LocalDate op, NietNodig reden) {
        return new Stap(0, soort, op, List.of(), null, null, reden);
    }

    Stap en(Collection<? extends Codewoord> meer) {
        List<String> namen = Stream.concat(codes.stream(), meer.stream().map(Codewoord::name))
                .toList();
        return new Stap(id, soort, op, namen, dag, tekst, nietNodig);
    }

    Stap metDag(@Nullable LocalDate andere) {
        return new Stap(id, soort, op, codes, andere, tekst, nietNodig);
    }

    Stap metTekst(@Nullable Geheim geheim) {
        return new Stap(id, soort, op, codes, dag, geheim, nietNodig);
    }

    boolean heeft(Codewoord code) {
        return codes.contains(code.name());
    }

    /** The codes of this step that come from this list. */
    <E extends Enum<E> & Codewoord> List<E> uit(Class<E> lijst) {
        return Arrays.stream(lijst.getEnumConstants()).filter(this::heeft).toList();
    }

    /** It comes back: now it could not be done. */
    boolean isUitgesteld() {
        return nietNodig == NietNodig.KAN_NU_NIET;
    }

    /** The answer was that it will not be done, now or later. */
    boolean isAfgezien() {
        return nietNodig != null && !isUitgesteld() || heeft(Vervolgkeuze.AFZIEN);
    }

    @Override
    public String toString() {
        return "juridische stap";
    }
}
