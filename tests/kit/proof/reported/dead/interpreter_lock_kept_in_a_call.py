# after: fract4d/gnofract4d#183: C code waits for a thread and does not release the GIL
# truth: dead
# unproved: who waits for the interpreter's lock wakes every five milliseconds, as if by a clock
import ctypes
import threading
import time

library = ctypes.PyDLL(None)  # its calls keep the interpreter's lock
semaphore = ctypes.create_string_buffer(64)
library.sem_init(semaphore, 0, 0)


def work():
    time.sleep(0.3)
    library.sem_post(semaphore)


threading.Thread(target=work).start()
library.sem_wait(semaphore)
