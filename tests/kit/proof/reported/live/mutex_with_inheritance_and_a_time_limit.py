# after: libevent/libevent#934: mutexes with priority inheritance, waited for with a limit
# truth: live
import ctypes
import threading
import time

library = ctypes.CDLL(None)
attributes, mutex = (ctypes.create_string_buffer(64) for _ in range(2))
library.pthread_mutexattr_init(attributes)
library.pthread_mutexattr_setprotocol(attributes, 1)  # PTHREAD_PRIO_INHERIT
library.pthread_mutex_init(mutex, attributes)
held, done = threading.Event(), threading.Event()


def hold():
    library.pthread_mutex_lock(mutex)
    held.set()
    done.wait()


threading.Thread(target=hold).start()
held.wait()
until = (ctypes.c_long * 2)(int(time.time()) + 3, 0)
print(library.pthread_mutex_timedlock(mutex, until))
done.set()
