// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tables of which a source gives counts. The first two are laid out as in the letter. */
public enum Registratietabel {
    PERSONEN(
            "Personen naar geslacht, leeftijd en nationaliteit",
            true,
            lijst("nederlands", "Nederlands", "niet_nederlands", "Niet-Nederlands", "totaal", "Totaal"),
            lijst(
                    "man_18_min",
                    "Man 18-",
                    "man_18_plus",
                    "Man 18+",
                    "vrouw_18_min",
                    "Vrouw 18-",
                    "vrouw_18_plus",
                    "Vrouw 18+",
                    "totaal",
                    "Totaal")),
    SECTOREN(
            "Vermeldingen naar sector van uitbuiting en geslacht",
            true,
            lijst(
                    "seksuele_dienstverlening",
                    "Seksuele dienstverlening",
                    "gereguleerde_arbeid",
                    "Gereguleerde arbeid/dienstverlening",
                    "gedwongen_criminaliteit",
                    "Gedwongen criminaliteit",
                    "gedwongen_bedelarij",
                    "Gedwongen bedelarij",
                    "orgaanhandel",
                    "Orgaanhandel",
                    "nog_niet_gewerkt",
                    "Nog niet gewerkt",
                    "onbekend",
                    "Onbekend",
                    "totaal",
                    "Totaal"),
            lijst("man", "Man", "vrouw", "Vrouw", "totaal", "Totaal")),
    TOTALEN(
            "Totalen zoals de bron ze noemt",
            false,
            lijst(
                    "bron_totaal",
                    "Slachtoffers volgens de bron",
                    "totaal_leeftijdstabel",
                    "Totaal van de tabel met leeftijd",
                    "sectorvermeldingen",
                    "Vermeldingen van een sector, opgeteld",
                    "mannen",
                    "Mannen samen"),
            lijst("aantal", "Aantal")),
    DRIEHOEK(
            "Driehoeksmonitor",
            false,
            lijst("signalen", "Signalen", "ongegrond", "Ongegrond", "opgepakt", "Door een ander opgepakt"),
            Map.of()),
    RIEC("RIEC", false, lijst("signaal", "Signalen", "casus", "Casussen"), Map.of()),
    LEZING("Manieren om de bron te lezen", false, Map.of(), lijst("tekst", "Tekst"));

    /** A municipality, or a short name of a reading. */
    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9' -]{0,40}");

    private final String titel;
    private final boolean volledig;
    private final Map<String, String> rijen;
    private final Map<String, String> kolommen;

    Registratietabel(String titel, boolean volledig, Map<String, String> rijen, Map<String, String> kolommen) {
        this.titel = titel;
        this.volledig = volledig;
        this.rijen = rijen;
        this.kolommen = kolommen;
    }

    public String titel() {
        return titel;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a source must say something of every place in it. */
    boolean volledig() {
        return volledig;
    }

    /** Labels by code; empty when any short name will do. */
    public Map<String, String> rijen() {
        return rijen;
    }

    public Map<String, String> kolommen() {
        return kolommen;
    }

    boolean heeftRij(String code) {
        return past(rijen, code);
    }

    boolean heeftKolom(String code) {
        return past(kolommen, code);
    }

    static Optional<Registratietabel> van(String code) {
        return Arrays.stream(values())
                .filter(tabel -> tabel.code().equals(code))
                .findFirst();
    }

    private static boolean past(Map<String, String> bekend, String code) {
        return bekend.isEmpty() ? NAAM.matcher(code).matches() : bekend.containsKey(code);
    }

    private static Map<String, String> lijst(String... codesEnLabels) {
        Map<String, String> lijst = new LinkedHashMap<>();
        for (int i = 0; i < codesEnLabels.length; i += 2) {
            lijst.put(codesEnLabels[i], codesEnLabels[i + 1]);
        }
        return Collections.unmodifiableMap(lijst);
    }
}
