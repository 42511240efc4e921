package dev.prospectus.plan;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names things by numbers that follow from an address, for standards that ask for such: the same address has the same number for ever. */
public final class StableUuid {

    /** The name space of addresses (RFC 9562, section 6.6). */
    private static final UUID ADDRESSES = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final long VERSION = 0xFFFF_FFFF_FFFF_0FFFL;
    private static final long VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;

    private StableUuid() {}

    /** Version 5 (RFC 9562, section 5.5), which is made with SHA-1: it tells things apart and keeps no secret. */
    public static UUID of(String address) {
        MessageDigest digest = sha1();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(ADDRESSES.getMostSignificantBits())
                .putLong(ADDRESSES.getLeastSignificantBits())
                .array());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
        return new UUID((hash.getLong() & VERSION) | 0x5000L, (hash.getLong() & VARIANT) | Long.MIN_VALUE);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
