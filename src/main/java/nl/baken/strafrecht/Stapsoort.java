// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;
import org.jspecify.annotations.Nullable;

/** What can happen in P07, with the code that may come with it and what it means for the status of the aangifte. */
enum Stapsoort implements Codewoord {
    UITGELEGD("Keuze rond aangifte uitgelegd", Begeleider.class, Aangiftestatus.OVERWEEGT),
    ADVOCAAT("Advocaat", Advocaatstand.class, null),
    UITLEG_OVERGESLAGEN("Uitleg overgeslagen", null, null),
    GESPREK_GEWENST("De cliënt wil een gesprek met de politie", null, null),
    GESPREK_GEPLAND("Intakegesprek gepland", null, null),
    GESPREK_GEHOUDEN("Intakegesprek gehouden", null, null),
    GESPREK_NAGEVRAAGD("Naar het intakegesprek gevraagd", null, null),
    GESPREK_NIET_NODIG("Intakegesprek niet nodig", null, null),
    NOG_GEEN_BESLUIT("De cliënt heeft nog niet besloten", null, Aangiftestatus.OVERWEEGT),
    WIL_AANGIFTE("De cliënt wil aangifte doen", null, Aangiftestatus.GEPLAND),
    MEDEWERKING("De cliënt werkt op een andere manier mee", null, Aangiftestatus.MEDEWERKING_ANDERS),
    AFGEZIEN("De cliënt ziet af van aangifte", null, Aangiftestatus.AFGEZIEN),
    AMBTSHALVE("Onderzoek zonder aangifte", null, Aangiftestatus.AMBTSHALVE),
    AANGIFTE("Aangifte gedaan", Dienst.class, Aangiftestatus.GEDAAN),
    VERHOOR("Verhoor", Dienst.class, null),
    ZONDER_GEZAG("Gehoord zonder toestemming van de ouder of voogd", null, null),
    INGETROKKEN("Aangifte ingetrokken", null, Aangiftestatus.INGETROKKEN),
    VERHOREN_BESPROKEN("Verhoren met het OM besproken", Omafspraak.class, null),
    DREIGINGSVERKLARING("Verklaring over de dreiging gevraagd", Dienst.class, null),
    M55("M55 verzonden", null, null),
    OM_VERVOLGT("Het OM vervolgt", null, null),
    OM_ONDERZOEK("Het OM wil meer onderzoek", null, null),
    AANWEZIGHEID_NODIG("OM: aanwezigheid in Nederland nodig", null, null),
    AANWEZIGHEID_NIET_NODIG("OM: aanwezigheid in Nederland niet nodig", null, null),
    OM_HERINNERD("OM herinnerd", null, null),
    ADVOCAAT_WEET("Advocaat ingelicht over de vertraging", null, null),
    SEPOT("Het OM vervolgt niet (sepot)", null, null),
    SEPOTGROND("Reden van het sepot", Sepotgrond.class, null),
    SEPOT_BESPROKEN("Sepot besproken", Klachtkeuze.class, null),
    KLACHT("Klacht over niet vervolgen", Klachtuitkomst.class, null),
    ZITTING("Zitting gepland", null, null),
    ZITTING_VOORBEREID("Zitting voorbereid", null, null),
    VOEGEN("Schadevergoeding vragen (voegen)", Zittingskeuze.class, null),
    SPREEKRECHT("Spreekrecht", Zittingskeuze.class, null),
    BESCHERMING("De cliënt ontmoet de verdachte niet", Bescherming.class, null),
    VEROORDELING("Verdachte veroordeeld", null, null),
    VRIJSPRAAK("Verdachte vrijgesproken", null, null),
    HOGER_BEROEP("Hoger beroep ingesteld", null, null),
    VRIJLATING("Verdachte komt vrij of met verlof", null, null),
    AFGEROND("Strafrecht afgerond", Afrondreden.class, null);

    private final String omschrijving;
    private final @Nullable Class<? extends Codewoord> keuzes;
    private final @Nullable Aangiftestatus status;

    Stapsoort(String omschrijving, @Nullable Class<? extends Codewoord> keuzes, @Nullable Aangiftestatus status) {
        this.omschrijving = omschrijving;
        this.keuzes = keuzes;
        this.status = status;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Null when it says nothing of the aangifte. */
    @Nullable
    Aangiftestatus status() {
        return status;
    }

    /** The code as it was kept, by its name. */
    @Nullable
    Codewoord keuze(@Nullable String naam) {
        if (keuzes == null || naam == null) {
            return null;
        }
        for (Codewoord keuze : keuzes.getEnumConstants()) {
            if (keuze.name().equals(naam)) {
                return keuze;
            }
        }
        throw new IllegalStateException("onbekende keuze bij " + name());
    }
}
