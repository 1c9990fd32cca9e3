"""An alarm that Python's signal module knows nothing of."""

import ctypes
import signal
import threading

done = threading.Event()
signal.signal(signal.SIGALRM, lambda *_: done.set())
ctypes.CDLL(None).alarm(1)
done.wait()
print("done")
