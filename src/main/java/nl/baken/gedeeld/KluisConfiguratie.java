// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the key of the vault comes from: a file or the environment. Production never makes a key by itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KluisConfiguratie.Sleutel.class)
class KluisConfiguratie {

    /**
     * @param bestand file with two Tink keysets, one a line: encryption, blind tokens
     * @param waarde the same content in base64, for platforms that hand out secrets in the environment
     * @param maak make the file when it is missing (development and demo only)
     */
    @ConfigurationProperties("baken.sleutel")
    record Sleutel(@Nullable Path bestand, @Nullable String waarde, boolean maak) {}

    @Bean
    Kluis kluis(Sleutel instelling) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        PrfConfig.register();
        String[] sets = inhoud(instelling).strip().split("\\R");
        if (sets.length != 2) {
            throw new IllegalStateException("baken.sleutel: verwacht twee regels (versleuteling en blinde tokens)");
        }
        return new Kluis(
                lees(sets[0]).getPrimitive(RegistryConfiguration.get(), Aead.class),
                lees(sets[1]).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    private static String inhoud(Sleutel instelling) throws IOException, GeneralSecurityException {
        if (instelling.waarde() != null && !instelling.waarde().isBlank()) {
            return new String(Base64.getDecoder().decode(instelling.waarde().strip()));
        }
        Path bestand = instelling.bestand();
        if (bestand == null) {
            throw new SleutelOntbreekt();
        }
        if (!Files.exists(bestand) && instelling.maak()) {
            maak(bestand);
        }
        if (!Files.isReadable(bestand)) {
            throw new SleutelOntbreekt();
        }
        return Files.readString(bestand);
    }

    private static void maak(Path bestand) throws IOException, GeneralSecurityException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        String inhoud = schrijf(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM))
                + "\n"
                + schrijf(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF))
                + "\n";
        Files.writeString(bestand, inhoud);
        if (Files.getFileStore(bestand).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(bestand, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static KeysetHandle lees(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String schrijf(KeysetHandle sleutels) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(sleutels, InsecureSecretKeyAccess.get())
                .replaceAll("\\s+", "");
    }

    static class SleutelOntbreekt extends IllegalStateException {
        SleutelOntbreekt() {
            super("geen sleutel voor de kluis");
        }
    }
}
