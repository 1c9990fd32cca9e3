# after: celonis/homcc#83: a System V semaphore that another program gives back
# truth: live
# outside: semaphore
import ctypes

library = ctypes.CDLL(None)
number = library.semget(0, 1, 0o600)
take = (ctypes.c_short * 3)(0, -1, 0)
print(number, flush=True)
print(library.semop(number, take, 1))
library.semctl(number, 0, 0)
