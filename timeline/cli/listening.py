"""Listening at an address of this computer, for the commands that serve something."""

from __future__ import annotations

import socket
from ipaddress import ip_address

from timeline.errors import TimelineError


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one. Raise `TimelineError` where that cannot be."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        raise TimelineError(
            f"cannot listen at {host}, port {port}: {error.strerror or error}",
            hint="Choose another port (--port 0 takes any free one) or host.",
        ) from error


def base_address(host: str, port: int) -> str:
    """What stands before the path in an address there."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def is_local(host: str) -> bool:
    """Whether only this computer reaches a host."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
