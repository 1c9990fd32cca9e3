"""A timer of `timer_create`, which sends a signal."""

import ctypes
import signal
import threading

done = threading.Event()
signal.signal(signal.SIGALRM, lambda *_: done.set())
libc = ctypes.CDLL(None)
timer = ctypes.c_void_p()
assert libc.timer_create(1, None, ctypes.byref(timer)) == 0
when = (ctypes.c_long * 4)(0, 0, 0, 400_000_000)
assert libc.timer_settime(timer, 0, ctypes.byref(when), None) == 0
done.wait()
print("done")
