# after: chrisjbillington/inotify_simple#24: watch and reload a file of settings
# truth: live
# outside: touch settings
import asyncio
import ctypes
import os

library = ctypes.CDLL(None)
open("settings", "w").close()
watching = library.inotify_init()
library.inotify_add_watch(watching, b"settings", 0x2 | 0x4)  # IN_MODIFY, IN_ATTRIB


async def main():
    changed = asyncio.Event()
    asyncio.get_running_loop().add_reader(watching, changed.set)
    print("ready", flush=True)
    await changed.wait()
    print("reloaded", len(os.read(watching, 4096)) > 0)


asyncio.run(main())
