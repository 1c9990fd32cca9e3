# after: chrisjbillington/inotify_simple#15: a blocking read waits for changes of files
# truth: live
# outside: touch spool/job
import ctypes
import os

library = ctypes.CDLL(None)
os.mkdir("spool")
watching = library.inotify_init()
library.inotify_add_watch(watching, b"spool", 0x100)  # IN_CREATE
print("ready", flush=True)
print(len(os.read(watching, 4096)) > 0)
