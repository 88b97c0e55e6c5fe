"""Where a host's name leads, and which of those places may be visited.

A page, or whoever answers for a name, could send a reader's own machine to
itself, to a router or to a cloud's metadata. So a name is resolved once, what
is not public is left out, and the connection goes to the address that was
checked, not to the name.
"""

from __future__ import annotations

import ipaddress
import socket
from ipaddress import IPv4Address, IPv6Address
from typing import TYPE_CHECKING

from newsreader.errors import AddressError

if TYPE_CHECKING:
    from newsreader.loading.address.location import Location

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""Addresses of IPv6 that stand for one of IPv4 (RFC 6052): the last 32 bits."""
_RELAYED = tuple(
    ipaddress.ip_network(network) for network in ("64:ff9b:1::/48", "192.88.99.0/24", "::/96")
)
"""Local translation (RFC 8215), 6to4's anycast (RFC 7526) and IPv4-compatible addresses:
where they lead cannot be told."""


def addresses_of(location: Location, *, allow_private: bool) -> tuple[str, ...]:
    """The IP addresses at which a host may be visited, in the system's order of preference.

    This blocks for as long as the system's resolver does.

    Args:
        location: The place whose host is looked up.
        allow_private: Whether addresses that are not public are given too.

    Raises:
        AddressError: There is no host of that name, or none that is public.
    """
    try:
        found = socket.getaddrinfo(location.host, location.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        problem = f"there is no host {location.host}; check its spelling and your connection"
        raise AddressError(str(location), problem) from error
    addresses = tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
    visitable = tuple(ip for ip in addresses if allow_private or is_public(ip))
    if not visitable:
        problem = f"stands at a private address ({addresses[0]}); --allow-private opens it"
        raise AddressError(str(location), problem)
    return visitable


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the internet at large, tunnels looked through.

    The registries are those of `ipaddress` (IANA's special-purpose addresses),
    with those added that lead to an address of IPv4.
    """
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = _embedded(ip)
        if inner is not None:
            return is_public(str(inner))
        if ip.is_site_local or ip.scope_id:
            return False
    if any(ip in network for network in _RELAYED):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)


def _embedded(ip: IPv6Address) -> IPv4Address | None:
    """The address of IPv4 that one of IPv6 leads to, where it is such a one."""
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour
