"""An epoll that nothing ends."""

import select
import socket

left, right = socket.socketpair()
poller = select.epoll()
poller.register(left, select.EPOLLIN)
poller.poll()  # <- here
