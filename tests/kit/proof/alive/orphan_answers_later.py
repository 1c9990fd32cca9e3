"""A daemonised grandchild answers after a while."""

import os
import time

reading, writing = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(0.5)
        os.write(writing, b"late")
    os._exit(0)
os.wait()
print(os.read(reading, 4))
