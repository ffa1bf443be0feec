// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import static nl.baken.gedeeld.Compartiment.IDENTITEIT;
import static nl.baken.gedeeld.Compartiment.JURIDISCH_FINANCIEEL;
import static nl.baken.gedeeld.Compartiment.MEDISCH;
import static nl.baken.gedeeld.Compartiment.SIGNAAL;
import static nl.baken.gedeeld.Compartiment.STRAFRECHT;
import static nl.baken.gedeeld.Compartiment.VEILIGHEID;
import static nl.baken.gedeeld.Compartiment.VEILIG_CONTACT;
import static nl.baken.gedeeld.Compartiment.VERBLIJF;
import static nl.baken.gedeeld.Compartiment.ZORG;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;

/** One purpose with its receivers and what those may get: consent is asked for each apart (domain.md 5.5). */
public enum Doel implements Codewoord {
    COMENSHA(
            "Registratie bij CoMensha en een plek via CoMensha",
            Soort.DELEN,
            List.of(Ontvanger.COMENSHA),
            List.of(SIGNAAL, IDENTITEIT, ZORG, VEILIGHEID)),
    AVIM(
            "Overleg met AVIM (politie)",
            Soort.DELEN,
            List.of(Ontvanger.AVIM, Ontvanger.KMAR),
            List.of(SIGNAAL, IDENTITEIT, STRAFRECHT, VEILIGHEID)),
    GGZ("Aanmelden bij de ggz", Soort.BEHANDELING, List.of(Ontvanger.GGZ), List.of(IDENTITEIT, ZORG, MEDISCH)),
    OPVANG(
            "Gegevens delen met de opvang",
            Soort.DELEN,
            List.of(Ontvanger.OPVANG),
            List.of(IDENTITEIT, VEILIG_CONTACT, ZORG, VEILIGHEID)),
    ADVOCAAT(
            "Gegevens delen met de advocaat",
            Soort.DELEN,
            List.of(Ontvanger.ADVOCAAT),
            List.of(IDENTITEIT, STRAFRECHT, VERBLIJF, JURIDISCH_FINANCIEEL)),
    NAZORG(
            "Contact na het afsluiten (nazorg)",
            Soort.DELEN,
            List.of(Ontvanger.ZORGCOORDINATOR),
            List.of(IDENTITEIT, VEILIG_CONTACT)),
    MEDISCHE_VERKLARING(
            "Medische verklaring opvragen",
            Soort.BEHANDELING,
            List.of(Ontvanger.BEHANDELAAR, Ontvanger.ADVOCAAT, Ontvanger.IND),
            List.of(IDENTITEIT, MEDISCH)),
    HUISARTS(
            "Verwijzen naar huisarts, GGD of een andere zorgverlener",
            Soort.BEHANDELING,
            List.of(Ontvanger.HUISARTS, Ontvanger.BEHANDELAAR),
            List.of(IDENTITEIT, ZORG, MEDISCH)),
    SLACHTOFFERHULP(
            "Gegevens delen met Slachtofferhulp",
            Soort.DELEN,
            List.of(Ontvanger.SLACHTOFFERHULP),
            List.of(IDENTITEIT, VEILIG_CONTACT, JURIDISCH_FINANCIEEL)),
    LOONVORDERING(
            "Loon vorderen", Soort.DELEN, List.of(Ontvanger.NLA, Ontvanger.LOONHULP), List.of(SIGNAAL, IDENTITEIT)),
    STRAFZAAK("Gegevens delen met het OM", Soort.DELEN, List.of(Ontvanger.OM), List.of(IDENTITEIT, ZORG, STRAFRECHT)),
    OVERDRACHT(
            "Overdragen aan een andere regio",
            Soort.DELEN,
            List.of(Ontvanger.ANDERE_REGIO),
            List.of(IDENTITEIT, VEILIG_CONTACT, ZORG, STRAFRECHT, VERBLIJF, JURIDISCH_FINANCIEEL, VEILIGHEID)),
    /** Not asked: the law says so. */
    WETTELIJKE_TAAK("Wat de wet vraagt", Soort.GEEN, List.of(), List.of()),
    /** Not asked: somebody is in danger now. */
    GEVAAR("Gevaar afwenden", Soort.GEEN, List.of(), List.of());

    /** Which rule about age decides who agrees; with none consent is no ground. */
    enum Soort {
        DELEN,
        BEHANDELING,
        GEEN
    }

    private final String omschrijving;
    private final Soort soort;
    private final List<Ontvanger> ontvangers;
    private final List<Compartiment> groepen;

    Doel(String omschrijving, Soort soort, List<Ontvanger> ontvangers, List<Compartiment> groepen) {
        this.omschrijving = omschrijving;
        this.soort = soort;
        this.ontvangers = ontvangers;
        this.groepen = groepen;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Whether consent is the ground, and so is asked. */
    public boolean vraagtToestemming() {
        return soort != Soort.GEEN;
    }

    Soort soort() {
        return soort;
    }

    public Set<Ontvanger> ontvangers() {
        return ontvangers.isEmpty() ? EnumSet.noneOf(Ontvanger.class) : EnumSet.copyOf(ontvangers);
    }

    public Set<Compartiment> groepen() {
        return groepen.isEmpty() ? EnumSet.noneOf(Compartiment.class) : EnumSet.copyOf(groepen);
    }

    /** The receivers in words. */
    public String ontvanger() {
        return woorden(ontvangers);
    }

    /** The groups in words. */
    public String gegevens() {
        return woorden(groepen);
    }

    /** What consent is asked for. */
    public static List<Doel> gevraagd() {
        return Arrays.stream(values()).filter(Doel::vraagtToestemming).toList();
    }

    private static String woorden(List<? extends Codewoord> codes) {
        return codes.stream().map(Codewoord::omschrijving).collect(Collectors.joining(", "));
    }
}
