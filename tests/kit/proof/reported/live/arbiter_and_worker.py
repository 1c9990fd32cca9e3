# after: benoitc/gunicorn#1868: the arbiter sleeps in select until HUP, its workers serve
# truth: live
# outside: signal HUP
import os
import select
import signal
import socket

listener = socket.create_server(("127.0.0.1", 0))
worker = os.fork()
if worker == 0:
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    while True:
        listener.accept()
reading, writing = os.pipe()
os.set_blocking(writing, False)
signal.set_wakeup_fd(writing)
signal.signal(signal.SIGHUP, lambda *_: None)
print(os.getpid(), flush=True)
select.select([reading], [], [])
print("reloads", os.read(reading, 1) == bytes([signal.SIGHUP]))
os.kill(worker, signal.SIGTERM)
os.waitpid(worker, 0)
