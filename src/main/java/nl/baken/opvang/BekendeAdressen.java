// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Waarschuwing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of a case whose address is known to who looks for the client: nobody sends the client there again. */
@Component
class BekendeAdressen implements Waarschuwing {

    private static final String UITLEG =
            "Het adres van deze plek is bekend bij wie de cliënt zoekt. Kies een andere plek.";

    private final Plaatsingen plaatsingen;
    private final Plekken plekken;

    BekendeAdressen(Plaatsingen plaatsingen, Plekken plekken) {
        this.plaatsingen = plaatsingen;
        this.plekken = plekken;
    }

    boolean isBekend(ZaakNummer nummer, long plek) {
        return van(nummer).stream().anyMatch(plaats -> Long.valueOf(plek).equals(plaats.plek()));
    }

    /** Those of them that stand on the board. */
    Set<Long> plekken(ZaakNummer nummer) {
        return van(nummer).stream()
                .map(Plaatsing::plek)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @throws Weigering when this place of the board is one of them */
    void eisOnbekend(ZaakNummer nummer, long plek) {
        if (isBekend(nummer, plek)) {
            throw new Weigering("plek", UITLEG);
        }
    }

    /** @throws Weigering when this address is one of them */
    void eisOnbekend(ZaakNummer nummer, @Nullable Geheim adres) {
        if (adres == null || adres.isLeeg()) {
            return;
        }
        boolean bekend = van(nummer).stream()
                .map(plaats -> plaats.plek() == null ? plaats.adres() : plekken.adres(plaats.plek()))
                .anyMatch(ander -> ander != null && gelijk(ander, adres));
        if (bekend) {
            throw new Weigering("adres", UITLEG);
        }
    }

    @Override
    public Optional<String> voor(ZaakNummer nummer) {
        return van(nummer).stream().anyMatch(plaats -> plaats.is(Plaatsing.Stand.AANGEKOMEN))
                ? Optional.of("De cliënt verblijft op een adres dat bekend is bij wie de cliënt zoekt.")
                : Optional.empty();
    }

    private List<Plaatsing> van(ZaakNummer nummer) {
        return plaatsingen.van(nummer).stream()
                .filter(plaats -> plaats.adresBekendOp() != null)
                .toList();
    }

    private static boolean gelijk(Geheim een, Geheim ander) {
        return kaal(een).equals(kaal(ander));
    }

    private static String kaal(Geheim adres) {
        return adres.tekst().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
