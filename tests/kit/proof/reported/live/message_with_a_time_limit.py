# after: osvenskan/posix_ipc#19: receive() with a timeout from a message queue of one's own
# truth: live
import ctypes
import os
import time

library = ctypes.CDLL(None, use_errno=True)
name = f"/lockstep-reported-{os.getpid()}".encode()
queue = library.mq_open(name, os.O_RDWR | os.O_CREAT, 0o600, None)
assert queue >= 0
library.mq_unlink(name)
until = (ctypes.c_long * 2)(int(time.time()) + 3, 0)
text = ctypes.create_string_buffer(8192)
print(library.mq_timedreceive(queue, text, 8192, None, until))
