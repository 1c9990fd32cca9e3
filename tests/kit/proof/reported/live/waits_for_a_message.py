# after: reddit/baseplate.py#600: a blocking POSIX message queue between two programs
# truth: live
# outside: message
import ctypes
import os

library = ctypes.CDLL(None)
name = f"/lockstep-reported-{os.getpid()}"
queue = library.mq_open(name.encode(), os.O_RDWR | os.O_CREAT, 0o600, None)
assert queue >= 0
text = ctypes.create_string_buffer(8192)
print(name, flush=True)
print(library.mq_receive(queue, text, 8192, None), text.value)
library.mq_unlink(name.encode())
