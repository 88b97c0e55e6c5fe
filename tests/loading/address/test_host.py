"""Tests of which places may be visited."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import AddressError
from newsreader.loading.address import locate
from newsreader.loading.address.host import addresses_of, is_public

if TYPE_CHECKING:
    import ipaddress
    from collections.abc import Sequence


@pytest.mark.parametrize(
    "address",
    [
        *("8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1"),
        *("64:ff9b::8.8.8.8", "::ffff:8.8.8.8", "2002:808:808::1"),
    ],
)
def test_public_addresses(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "192.168.1.1"),
        "0.0.0.0",  # noqa: S104 - nobody binds to it here
        *("169.254.169.254", "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1"),
        *("255.255.255.255", "192.88.99.1", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1"),
        *("fec0::1", "ff02::1", "2001:db8::1", "2001::1", "64:ff9b:1::1", "::8.8.8.8", "100::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1"),
        *("64:ff9b::169.254.169.254", "2002:7f00:1::1", "2002:a00:1::1", "no address", ""),
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_is_as_public_as_the_one_it_stands_for(ip: ipaddress.IPv4Address) -> None:
    for prefix in ("64:ff9b::", "::ffff:"):
        assert is_public(f"{prefix}{ip}") == is_public(str(ip))


def resolving(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    def getaddrinfo(*_arguments: object, **_options: object) -> Sequence[object]:
        return [(0, 0, 0, "", (address, 443)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


def test_what_is_not_public_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, "::1", "8.8.8.8", "8.8.8.8", "10.0.0.1")
    location = locate("https://news.example/")
    assert addresses_of(location, allow_private=False) == ("8.8.8.8",)
    assert addresses_of(location, allow_private=True) == ("::1", "8.8.8.8", "10.0.0.1")


def test_a_host_without_a_public_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    resolving(monkeypatch, "10.0.0.1")
    with pytest.raises(AddressError, match=r"private address \(10\.0\.0\.1\)"):
        addresses_of(locate("https://news.example/"), allow_private=False)
