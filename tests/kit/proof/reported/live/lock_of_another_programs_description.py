# after: util-linux/util-linux#2993: an open file description lock that another program has
# truth: live
# outside: lock file
import fcntl
import os
import struct

file = os.open("file", os.O_RDWR)
print("ready", flush=True)
lock = struct.pack("hhqqixxxx", fcntl.F_WRLCK, os.SEEK_SET, 0, 0, 0)
fcntl.fcntl(file, fcntl.F_OFD_SETLKW, lock)
print("locked")
