# after: rwth-i6/returnn#1497: the atexit handler signals a process and waits for it
# truth: dead
import atexit
import os
import signal

reading, writing = os.pipe()
hearing, telling = os.pipe()
child = os.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.write(telling, b"x")
    os.read(reading, 1)
    os._exit(0)
os.read(hearing, 1)


@atexit.register
def stop():
    os.kill(child, signal.SIGINT)
    os.waitpid(child, 0)
