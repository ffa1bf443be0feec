// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why signing in at the organisation did not work, in words for who tried. */
enum Aanmeldfout {
    ZEKERHEID(
            "Je organisatie heeft niet zeker genoeg vastgesteld wie je bent. Meld je opnieuw aan en gebruik ook de tweede"
                    + " stap, zoals een code of een sleutel. Vraagt je organisatie daar niet om? Vertel dat dan aan de"
                    + " beheerder van je organisatie.",
            Set.of(Organisatiepersonen.NIET_ZEKER, "unmet_authentication_requirements")),
    OUD(
            "Je organisatie heeft je niet opnieuw laten aanmelden, en dat is hier wel nodig. Probeer het opnieuw. Lukt het"
                    + " niet? Meld je dan eerst bij je organisatie af.",
            Set.of(Organisatiepersonen.TE_OUD)),
    WEG(
            "Aanmelden kan nu niet: de aanmeldvoorziening van je organisatie geeft geen goed antwoord. Probeer het over een paar"
                    + " minuten opnieuw.",
            Set.of("invalid_token_response", Organisatiepersonen.GEEN_SLEUTELS)),
    ANDERS("Aanmelden is niet gelukt. Probeer het opnieuw.", Set.of());

    private final String uitleg;
    private final Set<String> codes;

    Aanmeldfout(String uitleg, Set<String> codes) {
        this.uitleg = uitleg;
        this.codes = codes;
    }

    /** What to show for the part of the address that says why. */
    static Aanmeldfout vanDeel(@Nullable String deel) {
        return Arrays.stream(values())
                .filter(fout -> fout.deel().equals(deel))
                .findFirst()
                .orElse(ANDERS);
    }

    /** @param gevonden codes of OAuth and OpenID Connect, or of Baken's own rules */
    static Aanmeldfout vanCodes(List<String> gevonden) {
        return Arrays.stream(values())
                .filter(fout -> gevonden.stream().anyMatch(fout.codes::contains))
                .findFirst()
                .orElse(ANDERS);
    }

    /** Empty when there is nothing special to say. */
    String deel() {
        return this == ANDERS ? "" : name().toLowerCase(java.util.Locale.ROOT);
    }

    String uitleg() {
        return uitleg;
    }
}
