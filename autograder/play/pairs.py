"""A pair of connected sockets, on systems without Unix sockets too."""

from __future__ import annotations

import socket


def socket_pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected stream sockets.

    Without Unix sockets they meet on the loopback address.  A stranger that
    connects there first is turned away: we know the address of the one made here.
    """
    if hasattr(socket, "AF_UNIX"):
        return socket.socketpair()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = socket.create_connection(listener.getsockname())
        while True:
            theirs, address = listener.accept()
            if address == ours.getsockname():
                return ours, theirs
            theirs.close()
