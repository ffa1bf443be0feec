// SPDX-License-Identifier: EUPL-1.2
package nl.baken.aanmelden;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A key that a provider lists as its own, so that a test can let it say what a good provider never says. */
final class Valssleutel {

    private final RSAKey sleutel;

    Valssleutel() {
        try {
            sleutel = new RSAKeyGenerator(2048)
                    .keyID("vals")
                    .algorithm(JWSAlgorithm.RS256)
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param sleutels the list of the provider, as JSON */
    String voegToe(String sleutels) {
        try {
            List<com.nimbusds.jose.jwk.JWK> alle =
                    new ArrayList<>(JWKSet.parse(sleutels).getKeys());
            alle.add(sleutel.toPublicJWK());
            return new JWKSet(alle).toString();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param hoe changes the claims; times are seconds since 1970 */
    String onderteken(String token, Consumer<Map<String, Object>> hoe) {
        try {
            Map<String, Object> claims =
                    new HashMap<>(SignedJWT.parse(token).getPayload().toJSONObject());
            hoe.accept(claims);
            SignedJWT vals = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("vals").build(), JWTClaimsSet.parse(claims));
            vals.sign(new RSASSASigner(sleutel));
            return vals.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
