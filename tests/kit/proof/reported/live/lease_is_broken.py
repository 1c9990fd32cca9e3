# after: checkpoint-restore/criu#2962: a lease, whose holder gets a signal when the file is opened
# truth: live
# outside: open shared
import fcntl
import os
import signal
import threading

asked = threading.Event()
signal.signal(signal.SIGIO, lambda *_: asked.set())
file = os.open("shared", os.O_RDWR | os.O_CREAT)
fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_WRLCK)
print("ready", flush=True)
asked.wait()
fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
print("given up")
