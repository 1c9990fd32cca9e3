"""An epoll over a timerfd."""

import ctypes
import select

libc = ctypes.CDLL(None)
timer = libc.timerfd_create(1, 0)
when = (ctypes.c_long * 4)(0, 0, 0, 400_000_000)
assert libc.timerfd_settime(timer, 0, ctypes.byref(when), None) == 0
poller = select.epoll()
poller.register(timer, select.EPOLLIN)
print(poller.poll() == [(timer, select.EPOLLIN)])
