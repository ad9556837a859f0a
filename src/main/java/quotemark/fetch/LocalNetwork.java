package quotemark.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The addresses that are not of the public internet: this machine, the house's network, a group,
/// and what is reserved, from the registries of IANA (special-purpose addresses).
final class LocalNetwork {
    private static final List<Block> IPV4 =
            blocks(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4");

    /// All that is public in IPv6 begins so; the exceptions wrap addresses of IPv4, or are for
    /// documentation.
    private static final Block GLOBAL = Block.of("2000::/3");

    private static final List<Block> NOT_GLOBAL =
            blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// A gateway of the network turns these into the IPv4 address at their end.
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");

    private LocalNetwork() {}

    private record Block(InetAddress first, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/", 2);
            return new Block(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            byte[] prefix = first.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((prefix[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Block> blocks(String... written) {
        return Stream.of(written).map(Block::of).toList();
    }

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return has4(bytes);
        }
        if (TRANSLATED.holds(bytes)) {
            return has4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return !GLOBAL.holds(bytes) || NOT_GLOBAL.stream().anyMatch(block -> block.holds(bytes));
    }

    private static boolean has4(byte[] bytes) {
        return IPV4.stream().anyMatch(block -> block.holds(bytes));
    }
}
