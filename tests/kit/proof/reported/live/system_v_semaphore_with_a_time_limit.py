# after: Shopify/semian#233: semtimedop() gives up after its time
# truth: live
import ctypes

library = ctypes.CDLL(None)
number = library.semget(0, 1, 0o600)
take = (ctypes.c_short * 3)(0, -1, 0)
print(library.semtimedop(number, take, 1, (ctypes.c_long * 2)(3, 0)))
library.semctl(number, 0, 0)
