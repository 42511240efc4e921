package dev.prospectus.web;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Machines that are nobody's business: this one, those of its network, and ranges in which no public machine is (IANA's registries of
 * special-purpose addresses, RFC 6890). A link in a text must not make a program ask them.
 */
public final class PrivateNetworks {

    private static final int BYTE = 0xff;

    private PrivateNetworks() {}

    public static boolean hold(InetAddress machine) {
        if (machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = machine.getAddress();
        return machine instanceof Inet4Address ? isSpecial(bytes, 0) : isSpecial(bytes);
    }

    /** @param at where the four bytes begin */
    private static boolean isSpecial(byte[] bytes, int at) {
        int first = bytes[at] & BYTE;
        int second = bytes[at + 1] & BYTE;
        int third = bytes[at + 2] & BYTE;
        return first == 0
                || first == 10
                || first == 127
                || first >= 224
                || (first == 100 && (second & 0xc0) == 64)
                || (first == 169 && second == 254)
                || (first == 172 && (second & 0xf0) == 16)
                || (first == 192 && second == 168)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 198 && (second & 0xfe) == 18);
    }

    /** Of version 6: unique local addresses, and those that hold an address of version 4 (mapped, NAT64, 6to4). */
    private static boolean isSpecial(byte[] bytes) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        boolean unique = (first & 0xfe) == 0xfc;
        boolean translated = first == 0 && second == 0x64 && (bytes[2] & BYTE) == 0xff && (bytes[3] & BYTE) == 0x9b;
        boolean sixToFour = first == 0x20 && second == 2;
        boolean low = true;
        for (int i = 0; i < 10; i++) {
            low &= bytes[i] == 0;
        }
        return unique || ((translated || low) && isSpecial(bytes, 12)) || (sixToFour && isSpecial(bytes, 2));
    }
}
