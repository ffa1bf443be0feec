// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.gedeeld.Geheimbestand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs what leaves Baken, so that somebody else can see that it came from here and was not changed (Ed25519, RFC 8032).
 * Without a key nothing can be taken along; everything else works.
 */
@Component
class Ondertekening {

    private static final String SOORT = "Ed25519";
    private static final String PRIVE = "PRIVATE KEY";
    private static final String PUBLIEK = "PUBLIC KEY";

    private final @Nullable KeyPair sleutels;

    /** @throws IllegalStateException when what is configured is no such key pair */
    Ondertekening(Ondertekeninstellingen instellingen) {
        try {
            String tekst = inhoud(instellingen);
            sleutels = tekst == null ? null : lees(tekst);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "baken.ondertekening: verwacht een Ed25519-sleutelpaar als twee delen PEM", e);
        }
    }

    boolean kan() {
        return sleutels != null;
    }

    /** @throws IllegalStateException when there is no key, see {@link #kan} */
    byte[] teken(byte[] inhoud) {
        try {
            Signature handtekening = Signature.getInstance(SOORT);
            handtekening.initSign(paar().getPrivate());
            handtekening.update(inhoud);
            return handtekening.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("ondertekenen mislukte", e);
        }
    }

    /** Whether this key signed exactly this. */
    boolean klopt(byte[] inhoud, byte[] handtekening) {
        try {
            Signature controle = Signature.getInstance(SOORT);
            controle.initVerify(paar().getPublic());
            controle.update(inhoud);
            return controle.verify(handtekening);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The public half, to give to who checks; empty without a key. */
    Optional<String> publiek() {
        return Optional.ofNullable(sleutels)
                .map(paar -> pem(PUBLIEK, paar.getPublic().getEncoded()));
    }

    /** SHA-256 of the public half, in hexadecimal: what two people compare. */
    Optional<String> vingerafdruk() {
        return Optional.ofNullable(sleutels).map(paar -> {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(paar.getPublic().getEncoded()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        });
    }

    private KeyPair paar() {
        if (sleutels == null) {
            throw new IllegalStateException("geen sleutel om te ondertekenen");
        }
        return sleutels;
    }

    private static @Nullable String inhoud(Ondertekeninstellingen instellingen)
            throws GeneralSecurityException, IOException {
        if (instellingen.waarde() != null && !instellingen.waarde().isBlank()) {
            return instellingen.waarde();
        }
        if (instellingen.bestand() == null) {
            return null;
        }
        if (!Files.exists(instellingen.bestand()) && instellingen.maak()) {
            KeyPair nieuw = KeyPairGenerator.getInstance(SOORT).generateKeyPair();
            Geheimbestand.schrijf(
                    pem(PRIVE, nieuw.getPrivate().getEncoded())
                            + pem(PUBLIEK, nieuw.getPublic().getEncoded()),
                    instellingen.bestand());
        }
        return Files.readString(instellingen.bestand());
    }

    private static KeyPair lees(String tekst) throws GeneralSecurityException {
        KeyFactory maker = KeyFactory.getInstance(SOORT);
        PrivateKey prive = maker.generatePrivate(new PKCS8EncodedKeySpec(deel(tekst, PRIVE)));
        PublicKey publiek = maker.generatePublic(new X509EncodedKeySpec(deel(tekst, PUBLIEK)));
        return new KeyPair(publiek, prive);
    }

    private static byte[] deel(String tekst, String soort) throws GeneralSecurityException {
        Matcher gevonden = Pattern.compile("-----BEGIN " + soort + "-----([^-]+)-----END " + soort + "-----")
                .matcher(tekst);
        if (!gevonden.find()) {
            throw new GeneralSecurityException("geen " + soort);
        }
        return Base64.getMimeDecoder().decode(gevonden.group(1));
    }

    private static String pem(String soort, byte[] sleutel) {
        String inhoud = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(sleutel);
        return "-----BEGIN " + soort + "-----\n" + inhoud + "\n-----END " + soort + "-----\n";
    }
}
