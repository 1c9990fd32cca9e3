# after: iovisor/bcc#2251: started with &, a program has SIGINT ignored unless it sets it
# truth: live
# outside: signal INT
import os
import signal
import threading

signal.signal(signal.SIGINT, signal.default_int_handler)
print(os.getpid(), flush=True)
try:
    threading.Event().wait()
except KeyboardInterrupt:
    print("detaching")
