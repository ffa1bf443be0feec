// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;

/**
 * The keys of the vault: of each kind one that closes what is new (the first one) and those that only open what is
 * older.
 *
 * @param versleuteling line one of the file
 * @param tokens line two
 */
record Sleutels(KeysetHandle versleuteling, KeysetHandle tokens) {

    static Sleutels maak() throws GeneralSecurityException {
        registreer();
        return new Sleutels(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** @throws IllegalStateException when there are not two lines */
    static Sleutels lees(String inhoud) throws GeneralSecurityException {
        registreer();
        String[] regels = inhoud.strip().split("\\R");
        if (regels.length != 2) {
            throw new IllegalStateException("baken.sleutel: verwacht twee regels (versleuteling en blinde tokens)");
        }
        return new Sleutels(set(regels[0]), set(regels[1]));
    }

    /** As in the file. */
    String inhoud() throws GeneralSecurityException {
        return regel(versleuteling) + "\n" + regel(tokens) + "\n";
    }

    Kluis kluis() throws GeneralSecurityException {
        return new Kluis(
                versleuteling.getPrimitive(RegistryConfiguration.get(), Aead.class),
                tokens.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    /** The same keys, after a new first one of each kind. */
    Sleutels metNieuwe() throws GeneralSecurityException {
        return new Sleutels(
                vooraan(versleuteling, PredefinedAeadParameters.AES256_GCM),
                vooraan(tokens, PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** Without the older ones: what was closed with those can't be opened any more. */
    Sleutels alleenEerste() throws GeneralSecurityException {
        return new Sleutels(alleen(versleuteling), alleen(tokens));
    }

    /** What every text begins with that the first key closed: the version of Tink and the id of the key. */
    byte[] merk() {
        return ByteBuffer.allocate(5)
                .put((byte) 1)
                .putInt(versleuteling.getPrimary().getId())
                .array();
    }

    /** How many there are and which is the first, by the ids that tell nothing of the keys. */
    String inWoorden() {
        return "versleuteling %d %s, de eerste is %08x; blinde tokens %d %s, de eerste is %08x"
                .formatted(
                        versleuteling.size(),
                        woord(versleuteling),
                        versleuteling.getPrimary().getId(),
                        tokens.size(),
                        woord(tokens),
                        tokens.getPrimary().getId());
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return inWoorden();
    }

    private static String woord(KeysetHandle set) {
        return set.size() == 1 ? "sleutel" : "sleutels";
    }

    private static KeysetHandle vooraan(KeysetHandle set, Parameters soort) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(set)
                .addEntry(KeysetHandle.generateEntryFromParameters(soort)
                        .withRandomId()
                        .makePrimary())
                .build();
    }

    private static KeysetHandle alleen(KeysetHandle set) throws GeneralSecurityException {
        KeysetHandle.Entry eerste = set.getPrimary();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(eerste.getKey())
                        .withFixedId(eerste.getId())
                        .makePrimary())
                .build();
    }

    private static KeysetHandle set(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String regel(KeysetHandle set) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(set, InsecureSecretKeyAccess.get())
                .replaceAll("\\s+", "");
    }

    private static void registreer() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }
}
