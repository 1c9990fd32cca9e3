# after: dmtcp/dmtcp#29: timer_create() with SIGEV_THREAD, which the C library serves
# truth: live
import ctypes
import os
import struct

library = ctypes.CDLL(None)
reading, writing = os.pipe()
called = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(lambda _: os.write(writing, b"x"))
address = ctypes.cast(called, ctypes.c_void_p).value
event = struct.pack("qiiqq32x", 0, 0, 2, address, 0)  # SIGEV_THREAD
timer = ctypes.c_void_p()
library.timer_create(1, event, ctypes.byref(timer))
library.timer_settime(timer, 0, struct.pack("qqqq", 0, 0, 3, 0), None)
print(os.read(reading, 1))
